# Additive models of mgcv against their own predict(), live: every basis that is read, inside of the data and beyond.

library(mgcv)

set.seed(11)
n <- 160
data <- data.frame(x = runif(n), z = round(runif(n, 0, 10), 1), w = rnorm(n), f = factor(sample(letters[1:4], n, TRUE)), o = ordered(sample(1:3, n, TRUE)))
data$y <- with(data, sin(6 * x) + 0.1 * z^1.5 + as.integer(f) / 4 + w / 5 + rnorm(n, sd = 0.3))
data$count <- rpois(n, exp(data$y / 3))
data$yes <- as.integer(data$y + rnorm(n) > 1.5)
beyond <- transform(data, x = 1.4 * x - 0.2, z = z * 1.3 - 1.5)

fits <- list(
  "thin plates" = gam(y ~ s(x) + s(z, k = 6), data = data),
  "thin plates of other orders" = gam(y ~ s(x, m = 1) + s(z, m = 3, k = 8), data = data, method = "REML"),
  "a thin plate without its null space" = gam(y ~ z + s(z, m = c(2, 0), k = 6) + f, data = data),
  "a shrunk thin plate" = gam(y ~ s(x, bs = "ts") + f, data = data, method = "ML"),
  "given knots" = gam(y ~ s(x, k = 6), data = data, knots = list(x = seq(0, 1, length.out = 12))),
  "cubic splines" = gam(y ~ s(x, bs = "cr", k = 8) + s(z, bs = "cs"), data = data),
  "cyclic splines" = gam(y ~ s(z, bs = "cc", k = 7) + w, data = data),
  "cyclic splines, and where they end" = gam(y ~ s(z, bs = "cc", k = 7), data = data, knots = list(z = c(-1, 12))),
  "P-splines" = gam(y ~ s(x, bs = "ps", m = c(2, 2), k = 9) + s(z, bs = "ps", m = 0, k = 6), data = data),
  "B-splines" = gam(y ~ s(x, bs = "bs", m = c(3, 2)) + s(z, bs = "bs", m = c(2, 1)), data = data),
  "random effects" = gam(y ~ s(f, bs = "re") + s(f, w, bs = "re") + s(w, bs = "re") + x, data = data, method = "REML"),
  "a smooth for each level" = gam(y ~ f + s(x, by = f, k = 5) + s(z, by = o, bs = "cr", k = 4), data = data),
  "a smooth times a number" = gam(y ~ s(x, by = w, k = 6) + exp(z / 20), data = data),
  "tensor products" = gam(y ~ te(x, z, k = c(4, 5)) + poly(w, 2), data = data),
  "main effects and interaction" = gam(y ~ s(x, k = 5) + s(z, k = 5) + ti(x, z, bs = c("ps", "cr"), k = 5, np = FALSE), data = data),
  "three margins" = gam(y ~ te(x, z, w, k = 3, bs = "cr"), data = data),
  "a smooth of a function" = gam(y ~ s(log(x + 1)) + s(sqrt(z), bs = "cr") + offset(w / 10), data = data),
  "an unpenalised smooth, chosen terms" = gam(y ~ s(x, fx = TRUE, k = 5) + s(z), data = data, select = TRUE),
  "counts" = gam(count ~ s(x) + f, poisson, data),
  "a negative binomial" = gam(count ~ s(x), nb(), data, method = "REML"),
  "classes" = gam(yes ~ s(x) + s(z, bs = "cr"), binomial("cloglog"), data),
  "gamma" = gam(exp(y) ~ s(x) + z, Gamma("log"), data, gamma = 1.4),
  "beta regression" = gam(plogis(y) ~ s(x), betar(), data),
  "Tweedie" = gam(count ~ s(x), tw(), data),
  "a large fit" = bam(y ~ s(x) + s(z, bs = "cr") + f, data = data),
  "columns that are others' sums" = gam(y ~ x + I(2 * x) + s(z), data = data),
  "a side constraint" = gam(y ~ s(x, k = 6) + s(z, k = 6) + te(x, z, k = 4), data = data),
  "no intercept, contrasts" = gam(y ~ f - 1 + s(x), data = data, contrasts = list(f = "contr.sum")),
  "no smooth at all" = gam(y ~ x * f, data = data)
)

for (name in names(fits)) test_that(paste("gam with", name, "says what predict() says"), {
  fit <- fits[[name]]
  model <- round_trip(fit, example = data)
  for (rows in list(data, if (!grepl("function", name)) beyond)) if (!is.null(rows)) suppressWarnings({
    link <- predict(fit, rows, se.fit = TRUE)
    expect_near(predict(model, rows, "raw"), as.vector(link$fit), 1e-12)
    expect_near(predict(model, rows), as.vector(predict(fit, rows, type = "response")), 1e-12)
    reach <- qnorm(0.95) * link$se.fit
    ends <- cbind(fit$family$linkinv(link$fit - reach), fit$family$linkinv(link$fit + reach))
    expect_near(unname(predict(model, rows, "interval")), unname(ends), 1e-9)
  })
  expect_identical(predict(model, data[5, ]), predict(model, data)[5])
  expect_gt(selftest(model), 0)
  expect_equal(model$about$golden_source, "library")
})

test_that("a level that a random effect does not know has none", {
  fit <- gam(y ~ s(f, bs = "re") + x, data = data, method = "REML")
  rows <- data.frame(x = c(0.3, 0.4), f = c("a", "new"))
  expect_near(predict(round_trip(fit), rows), suppressWarnings(as.vector(predict(fit, transform(rows, f = factor(f))))))
  expect_sapwood_error("invalid_input", predict(round_trip(fit), data.frame(x = 1, f = NA_character_)), "f")
  expect_sapwood_error("unknown_category", predict(round_trip(fits$counts), transform(data[1, ], f = "new")), "new")
})

test_that("levels that the data has not are none of a random effect's", {
  more <- transform(data, f = factor(f, c("none", levels(f))))
  fit <- gam(y ~ s(x) + s(f, bs = "re") + s(f, z, bs = "re"), data = more)
  expect_near(predict(round_trip(fit), data), as.vector(predict(fit, data)))
})

test_that("other smooths and families are refused by name", {
  refused <- function(fit, what, ...) expect_sapwood_error("unsupported", suppressWarnings(save_model(fit, a_file())), what, ...)
  refused(gam(y ~ s(x, z), data = data), "tprs.smooth")
  refused(gam(y ~ s(x, bs = "gp"), data = data), "gp.smooth")
  refused(gam(y ~ s(x, bs = "cp"), data = data), "cpspline")
  refused(gam(y ~ s(x, f, bs = "fs", k = 4), data = data), "fs.interaction")
  refused(gam(y ~ t2(x, z, k = 4), data = data), "t2.smooth")
  refused(gam(y ~ s(x, by = factor(o)), data = data), "factor(o)", fixed = TRUE)
  refused(gam(list(y ~ s(x), ~ s(z)), gaulss(), data), "several linear predictors")
  refused(gam(as.integer(o) ~ s(x), ocat(R = 3), data), "way of its own")
  refused(bam(y ~ s(x), data = data, discrete = TRUE), "bins")
  refused(structure(fits$counts, class = c("scam", class(fits$counts))), "scam")
})
