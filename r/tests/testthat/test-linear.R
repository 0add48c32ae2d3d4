# Linear models of R itself: what the file says against predict() of the fit, live.

cars <- transform(mtcars, cyl = factor(cyl), gear = factor(gear), vs = vs == 1,
                  grade = ordered(c("low", "mid", "high")[1 + carb %% 3], c("low", "mid", "high")))

numbers <- transform(mtcars, vs = vs == 1)

fits <- suppressWarnings(list(
  "numbers" = lm(mpg ~ wt + hp, cars),
  "factors, a logical and an interaction" = lm(mpg ~ wt * cyl + vs + gear, cars),
  "two factors" = lm(breaks ~ wool * tension, warpbreaks),
  "no intercept" = lm(mpg ~ cyl:wt + cyl - 1, cars),
  "arithmetic" = lm(mpg ~ I(wt * hp) + I((hp - 100) / 10) + I(wt + hp) + I(1 / hp) + I(hp^1.5) + I(-qsec^2), cars),
  "functions" = lm(mpg ~ log(hp) + sqrt(wt) + sin(qsec) + log(disp, 2), cars),
  "contrasts" = lm(mpg ~ grade + gear, cars, contrasts = list(gear = "contr.helmert")),
  "contrasts in the formula" = lm(mpg ~ C(gear, contr.sum), cars),
  "a factor of numbers, a scaled column" = lm(mpg ~ scale(wt) + factor(carb), cars),
  "columns that are others' sums" = lm(mpg ~ wt + I(2 * wt) + hp, cars),
  "weights" = lm(mpg ~ wt + cyl, cars, weights = hp),
  "an offset in the formula" = lm(mpg ~ hp + offset(wt), cars),
  "an offset as an argument" = lm(mpg ~ hp, cars, offset = wt),
  "an offset that is a variable, too" = lm(mpg ~ wt + hp + offset(wt), cars),
  "nothing but its intercept" = lm(mpg ~ 1, cars),
  "a variable without a coefficient" = lm(mpg ~ I(0 * wt), cars),
  "orthogonal polynomials" = lm(mpg ~ poly(hp, 3) + poly(wt, 2, raw = TRUE), cars),
  "splines" = lm(mpg ~ splines::ns(hp, 3) + splines::bs(wt, df = 5), cars),
  "intervals and comparisons" = lm(mpg ~ cut(hp, c(0, 100, 200, 400)) + (wt > 3), cars),
  "comparisons" = lm(mpg ~ I(wt > 3 & !vs) + I(hp == 110 | gear == 5) + I((wt > 3) * hp) + I(disp >= 2 * hp) + I(carb != 2), numbers),
  "choices and limits" = lm(mpg ~ ifelse(wt > 3, hp, 0) + ifelse(vs, 1, 2) + pmax(hp - 120, 0) + I(pmin(3, wt) * 2), numbers),
  "a choice whose other side is no number" = lm(mpg ~ ifelse(carb > 2, log(carb - 2), 0) + ifelse(vs, 1 / vs, hp), numbers),
  "a factor of a logical, the other way round" = lm(mpg ~ factor(vs, levels = c(TRUE, FALSE)) * wt, numbers),
  "a logical and a factor of it" = lm(mpg ~ vs + factor(vs, levels = c(TRUE, FALSE)):wt, numbers),
  "a logical as it is" = lm(mpg ~ I(vs) * wt, numbers, contrasts = list("I(vs)" = "contr.sum")),
  "a logical as it is, without an intercept" = lm(mpg ~ I(vs) - 1, numbers),
  "intervals of many digits" = lm(mpg ~ cut(disp, c(0, 150.125, 300.111, 900.25), dig.lab = 6), cars),
  "whole numbers" = lm(mpg ~ I(hp %% 7) + I((10 * qsec) %/% 7) + I(-disp %% 12) + as.integer(wt) + trunc(drat - 3.5) + round(qsec) + as.numeric(vs), numbers),
  "arguments by name" = lm(mpg ~ log(base = 10, x = hp) + poly(degree = 2, raw = TRUE, x = wt) + scale(disp, scale = FALSE), cars),
  "intervals as numbers" = lm(mpg ~ cut(hp, c(0, 100, 200, 400), labels = FALSE) + wt, cars),
  "levels in another order" = lm(mpg ~ relevel(gear, "5") + C(cyl, contr.sum), cars),
  "the number pi" = lm(mpg ~ sin(2 * pi * wt) + wt:vs + vs:gear, cars),
  "logit" = glm(am ~ wt, binomial, cars),
  "probit" = glm(am ~ hp + vs, binomial("probit"), cars),
  "poisson" = glm(breaks ~ wool * tension, poisson, warpbreaks),
  "gamma" = glm(mpg ~ wt + gear, Gamma("log"), cars),
  "a complementary log-log link" = glm(am ~ wt + vs, binomial("cloglog"), cars),
  "a cauchit link" = glm(am ~ wt, binomial("cauchit"), cars),
  "an inverse link" = glm(mpg ~ wt + cyl, Gamma, cars),
  "an inverse square link" = glm(mpg ~ wt, inverse.gaussian, cars),
  "a root link" = glm(breaks ~ wool * tension, poisson("sqrt"), warpbreaks),
  "a power link" = glm(mpg ~ wt + vs, Gamma(power(1 / 3)), cars, start = c(3.5, -0.3, 0.1)),
  "a power link that falls" = glm(mpg ~ wt, quasi(power(-0.5), "mu"), cars, start = c(0.1, 0.04)),
  "quasi-likelihood" = glm(mpg ~ wt + cyl, quasi("log", "mu^2"), cars),
  "quasi-poisson" = glm(breaks ~ wool * tension, quasipoisson, warpbreaks, weights = rep(1:2, 27)),
  "quasi-binomial" = glm(am ~ wt, quasibinomial("probit"), cars),
  "shares of trials" = glm(cbind(carb, 8 - carb) ~ wt + vs, binomial, cars),
  "an analysis of variance" = aov(breaks ~ wool + tension, warpbreaks)
))

same <- function(got, expected, tolerance) expect_lte(max(abs(unname(got) - unname(expected)) / pmax(1, abs(expected))), tolerance)

for (name in names(fits)) test_that(paste("a linear model with", name, "says what predict() says"), {
  fit <- fits[[name]]
  data <- if (any(grepl("wool", deparse(formula(fit))))) warpbreaks else if (identical(fit$call$data, quote(numbers))) numbers else cars
  # Between the rows of the data and beyond them.
  more <- data
  for (column in names(more)[vapply(more, is.numeric, NA)]) more[[column]] <- more[[column]] * 1.07
  if (any(grepl("factor(carb)", deparse(formula(fit)), fixed = TRUE))) more$carb <- data$carb
  if (any(grepl("cut(", deparse(formula(fit)), fixed = TRUE))) more$hp <- data$hp
  model <- round_trip(fit, example = data)
  alone <- round_trip(fit)  # without an example, against which the file is checked
  for (rows in list(data, more)) suppressWarnings({
    same(predict(model, rows, "raw"), predict(fit, rows), 1e-12)
    same(predict(alone, rows, "raw"), predict(fit, rows), 1e-12)
    same(predict(model, rows), predict(fit, rows, type = "response"), 1e-12)
    for (level in c(0.5, 0.99)) {
      if (inherits(fit, "glm")) {
        link <- predict(fit, rows, se.fit = TRUE)
        reach <- qnorm((1 + level) / 2) * link$se.fit
        ends <- cbind(fit$family$linkinv(link$fit - reach), fit$family$linkinv(link$fit + reach))  # a falling link turns them round
        same(predict(model, rows, "interval", level = level), cbind(pmin(ends[, 1], ends[, 2]), pmax(ends[, 1], ends[, 2])), 1e-9)
        next
      }
      same(predict(model, rows, "interval", level = level), predict(fit, rows, interval = "confidence", level = level)[, 2:3], 1e-9)
      same(predict(model, rows, "interval", level = level, kind = "predictive"),
           predict(fit, rows, interval = "prediction", level = level)[, 2:3], 1e-9)
    }
  })
  expect_gt(selftest(model), 0)
})

test_that("classes of a binomial fit have the names of its levels", {
  cars$gearbox <- factor(ifelse(cars$am == 1, "manual", "automatic"))
  model <- round_trip(glm(gearbox ~ wt, binomial, cars), example = cars)
  label <- predict(model, cars, "label")
  expect_equal(levels(label), c("automatic", "manual"))
  expect_equal(label == "manual", unname(predict(glm(gearbox ~ wt, binomial, cars), cars, type = "response")) > 0.5)
})

test_that("an example may be a matrix", {
  fit <- lm(mpg ~ wt + log(hp), mtcars)
  model <- round_trip(fit, example = as.matrix(mtcars))
  expect_equal(model$about$golden_source, "library")
  expect_near(predict(model, as.matrix(mtcars)), unname(predict(fit, mtcars)))
})

test_that("a column may have the name of one of R's numbers", {
  cars$pi <- cars$wt
  fit <- lm(mpg ~ hp + pi, cars)
  expect_near(predict(round_trip(fit), cars), unname(predict(fit, cars)))
})

test_that("of columns that are not there the message names them, whatever factors there are", {
  model <- round_trip(lm(mpg ~ wt + hp, cars))
  expect_sapwood_error("invalid_input", predict(model, cars[c("wt", "gear")]), "also hp")
})

test_that("several responses have their names", {
  for (fit in list(lm(cbind(miles = mpg, hp) ~ wt * cyl + I(2 * wt), cars), aov(cbind(mpg, qsec) ~ gear, cars))) suppressWarnings({
    model <- round_trip(fit, example = cars)
    expect_near(predict(model, cars), predict(fit, cars))
    expect_equal(colnames(predict(model, cars[1, ])), colnames(coef(fit)))
    expect_sapwood_error("no_such_answer", predict(model, cars, "interval"))
  })
})

test_that("what is not read is refused, and rows that the fit cannot answer, too", {
  mine <- function(x) x^2
  cars$carb[3] <- NA
  refused <- function(formula, what) expect_sapwood_error("unsupported", save_model(lm(formula, cars), a_file()), what, fixed = TRUE)
  refused(mpg ~ mine(wt), "mine")
  refused(mpg ~ factor(am, labels = c("1", "0")), "labels")
  refused(mpg ~ I(wt - mean(wt)), "mean(wt)")  # of new data another one, in R, too
  refused(mpg ~ cut(hp, 3), "cut(hp, 3)")
  # Inside of another function R learns nothing of the data.
  refused(mpg ~ I(scale(wt)^2), "scale(x = wt)")
  refused(mpg ~ base::scale(wt), "base::scale(x = wt)")
  refused(mpg ~ exp(poly(wt, 2)), "poly(wt, 2)")
  refused(mpg ~ I(splines::ns(wt, 2)), "ns(wt, 2)")
  refused(mpg ~ I(splines::bs(wt, 3)), "bs(wt, 3)")
  # A factor that is taken for a number would be one of codes.
  refused(mpg ~ I(cut(hp, c(0, 150, 400))), "I(cut(")
  refused(mpg ~ I(gear), "I(gear)")
  refused(mpg ~ I((-1)^carb), "(-1)^carb")
  log <- function(x) log10(x) + 5  # of the same name, something else
  refused(mpg ~ log(wt), "log(wt)")
  rm(log)
  ten <- function() 10
  fit <- lm(mpg ~ I(wt * ten()), cars)  # of a number, not of a column
  expect_near(predict(round_trip(fit), cars), unname(predict(fit, cars)))
  refused(mpg ~ pmax(wt, hp), "pmax")
  refused(mpg ~ I(wt %% 0.7), "wt%%0.7")
  refused(mpg ~ interaction(cyl, gear), "interaction")
  refused(mpg ~ factor(carb, exclude = NULL), "a level that is NA")
  refused(mpg ~ gear + relevel(factor(am), "1") + I(am * 2), "relevel")
  link <- structure(list(linkfun = log10, linkinv = function(eta) 10^eta, mu.eta = function(eta) log(10) * 10^eta, valideta = function(eta) TRUE,
                         name = "log10"), class = "link-glm")
  expect_sapwood_error("unsupported", save_model(glm(mpg ~ wt, Gamma(link), cars), a_file()), "this link")
  mine <- structure(lm(mpg ~ wt, cars), class = c("mine", "lm"))
  error <- expect_sapwood_error("unsupported", save_model(mine, a_file()), "\"mine\"")
  expect_match(error$expected, "class(fit) <- \"lm\"", fixed = TRUE)
  expect_sapwood_error("unsupported", save_model(structure(glm(am ~ wt, binomial, cars), class = c("mine", "glm", "lm")), a_file()), "\"mine\"")
  model <- round_trip(fits[["contrasts"]], example = cars)
  expect_sapwood_error("unknown_category", predict(model, data.frame(grade = "top", gear = "3")), "top")
  expect_sapwood_error("invalid_input", predict(model, data.frame(grade = NA_character_, gear = "3")), "grade")
  expect_sapwood_error("no_such_answer", predict(model, cars, "interval", kind = "credible"), "credible")
  expect_sapwood_error("no_such_answer", predict(round_trip(fits$logit), cars, "interval", kind = "predictive"), "observations")
})
