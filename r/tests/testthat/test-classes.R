# Fits of classes of nnet and MASS against their own predict(), live: designs, labels, weights, one row.

library(MASS)
library(nnet)

cars <- transform(mtcars, cyl = factor(cyl), vs = vs == 1, gears = ordered(c("three", "four", "five")[gear - 2], c("three", "four", "five")))
more <- transform(cars, wt = wt * 1.07 - 0.1, hp = hp * 0.93)

fits <- list(
  "multinom, three classes" = multinom(gears ~ wt * vs + poly(hp, 2), cars, trace = FALSE),
  "multinom, two classes" = multinom(factor(am, labels = c("automatic", "manual")) ~ wt + cyl, cars, trace = FALSE, maxit = 20),
  "multinom, counts of classes" = multinom(cbind(low = carb, high = gear, top = 8 - gear) ~ wt + cyl, cars, trace = FALSE),
  "multinom, an empty class" = suppressWarnings(multinom(gears ~ wt, cars, trace = FALSE, subset = gear > 3)),
  "multinom, more columns than it needs" = multinom(gears ~ wt + I(2 * wt) + splines::ns(hp, 2), cars, trace = FALSE),
  "multinom, censored" = multinom(cbind(a = 1 - vs, b = 1, c = gear > 4) ~ wt, cars, trace = FALSE, censored = TRUE),
  "multinom, other contrasts" = multinom(gears ~ cyl + vs + I(am == 1), cars, trace = FALSE,
                                         contrasts = list(cyl = "contr.sum", vs = "contr.sum", "I(am == 1)" = "contr.helmert")),
  "multinom, an intercept alone" = multinom(vs ~ 1, cars, trace = FALSE),
  "polr, logistic" = polr(Sat ~ Infl + Type + Cont, weights = Freq, data = housing),
  "polr, probit" = polr(Sat ~ Infl * Type, weights = Freq, data = housing, method = "probit"),
  "polr, loglog" = polr(Sat ~ Infl + Cont, weights = Freq, data = housing, method = "loglog"),
  "polr, cloglog" = polr(Sat ~ Infl + Cont, weights = Freq, data = housing, method = "cloglog"),
  "polr, cauchit" = polr(Sat ~ Infl + Cont, weights = Freq, data = housing, method = "cauchit", start = c(0, 0, 0, -0.5, 0.5)),
  "lda, a formula" = lda(Species ~ Sepal.Length * Petal.Width + log(Petal.Length), iris),
  "lda, a matrix and a prior" = lda(as.matrix(iris[1:4]), iris$Species, prior = c(0.6, 0.3, 0.1)),
  "lda, two classes" = lda(vs ~ wt + hp + cyl, cars)
)

for (name in names(fits)) test_that(paste(name, "say what predict() says"), {
  fit <- fits[[name]]
  data <- if (inherits(fit, "polr")) housing else if (grepl("lda, (a|t)", name) && !grepl("two", name)) iris else cars
  shifted <- if (identical(data, cars)) more else if (identical(data, iris)) transform(iris, Petal.Width = Petal.Width * 1.1) else housing
  probabilities <- function(rows) {
    if (!inherits(fit, "lda")) return(predict(fit, rows, type = "probs"))
    predict(fit, if (is.null(fit$terms)) as.matrix(rows[1:4]) else rows)$posterior
  }
  model <- round_trip(fit, example = if (name == "lda, a matrix and a prior") data[1:4] else data)
  for (rows in list(data, shifted)) {
    expected <- probabilities(rows)
    got <- if (NCOL(expected) == 2) predict(model, rows, "probability") else predict(model, rows)
    expect_near(unname(got), unname(expected))
    label <- predict(model, rows, "label")
    expect_s3_class(label, "factor")
    class <- if (inherits(fit, "lda")) predict(fit, if (is.null(fit$terms)) as.matrix(rows[1:4]) else rows)$class else predict(fit, rows)
    expect_equal(as.character(label), as.character(class))
    if (NCOL(expected) > 2) expect_equal(colnames(predict(model, rows)), colnames(expected))
  }
  expect_near(as.vector(predict(model, data[4, ])), as.vector(if (NCOL(probabilities(data)) == 2) probabilities(data)[4, 2] else
    as.matrix(probabilities(data))[4, ]))
  expect_gt(selftest(model), 0)
  expect_equal(model$about$golden_source, "library")
})

test_that("rows that the fit cannot answer are refused", {
  model <- round_trip(fits[["multinom, two classes"]])
  expect_sapwood_error("unknown_category", predict(model, data.frame(wt = 3, cyl = "5")), "5")
  expect_sapwood_error("invalid_input", predict(model, data.frame(wt = NA_real_, cyl = "4")), "wt")
  expect_sapwood_error("invalid_input", predict(model, data.frame(wt = "heavy", cyl = "4")), "wt")
  expect_sapwood_error("unknown_category", predict(round_trip(fits[["polr, logistic"]]), transform(housing, Infl = "Huge")), "Huge")
})

test_that("offsets, which predict() of these packages leaves out or fails of, are refused", {
  expect_sapwood_error("unsupported", save_model(polr(Sat ~ Infl + offset(Freq / 100), data = housing), a_file()), "offset")
  expect_sapwood_error("unsupported", save_model(suppressWarnings(polr(gears ~ wt + vs - 1, cars)), a_file()), "intercept")
  fit <- multinom(am ~ wt + offset(hp / 100), cars, trace = FALSE)
  expect_sapwood_error("unsupported", save_model(fit, a_file()), "offset")
})

test_that("robust and negative binomial regressions say what predict() says", {
  for (fit in list(rlm(mpg ~ wt + cyl, cars, weights = hp, maxit = 50), rlm(mpg ~ wt * vs, cars, method = "MM", maxit = 50),
                   rlm(stack.loss ~ ., stackloss, psi = psi.bisquare, maxit = 50))) {
    data <- if ("Air.Flow" %in% all.vars(formula(fit))) stackloss else cars
    model <- round_trip(fit, example = data)
    expect_near(predict(model, data), unname(predict(fit, data)))
    suppressWarnings({
      ends <- function(...) unname(predict(fit, data, ..., level = 0.8)[, 2:3])
      expect_near(unname(predict(model, data, "interval", level = 0.8)), ends(interval = "confidence"), 1e-9)
      expect_near(unname(predict(model, data, "interval", level = 0.8, kind = "predictive")), ends(interval = "prediction"), 1e-9)
    })
  }
  counts <- suppressWarnings(list(glm.nb(Days ~ Sex * Age + Eth, quine), glm.nb(Days ~ Sex + offset(sqrt(Days + 1)), quine, link = "sqrt"),
                   glm(Days ~ Age, negative.binomial(2), quine), glm.nb(Days ~ Sex / (Age + Eth * Lrn), quine)))
  for (fit in counts) suppressWarnings({
    model <- round_trip(fit, example = quine)
    expect_near(predict(model, quine), unname(predict(fit, quine, type = "response")))
    link <- predict(fit, quine, se.fit = TRUE)
    reach <- qnorm(0.95) * link$se.fit
    ends <- cbind(fit$family$linkinv(link$fit - reach), fit$family$linkinv(link$fit + reach))
    expect_near(unname(predict(model, quine, "interval")), unname(ends), 1e-9)
  })
})
