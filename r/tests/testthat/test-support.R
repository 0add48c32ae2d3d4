# The tables that say what is read (R/registry.R) are true: each class has a method and a fit here that agrees with its package, each
# other class is refused by its name.

houses <- transform(mtcars, gears = factor(gear), two = factor(am))
rows <- houses[c("wt", "hp")]
x <- as.matrix(rows)
bart <- function(name) {
  case <- fixture(name)
  means <- apply(case$draws, seq_along(dim(case$draws))[-1L], mean)
  sigma <- if (inherits(case$fit, "wbart")) list(nskip = 100)
  list(fit = case$fit, rows = case$x, expected = means, arguments = sigma)
}
live <- function(fit, rows = houses, ..., arguments = list()) list(fit = fit, rows = rows, expected = predict(fit, rows, ...), arguments = arguments)

fits <- list(
  lm = function() live(lm(mpg ~ wt * gears, houses)),
  glm = function() live(glm(two ~ wt, binomial, houses), type = "response"),
  glmnet = function() {
    fit <- glmnet::glmnet(x, houses$mpg)
    list(fit = fit, rows = x, expected = predict(fit, x, s = 0.5)[, 1], arguments = list(s = 0.5))
  },
  cv.glmnet = function() {
    fit <- glmnet::cv.glmnet(x, houses$mpg, foldid = rep(1:4, 8))
    list(fit = fit, rows = x, expected = predict(fit, x)[, 1])
  },
  multinom = function() live(nnet::multinom(gears ~ wt + hp, houses, trace = FALSE), type = "probs"),
  polr = function() live(MASS::polr(gears ~ wt, houses), type = "probs"),
  rlm = function() live(MASS::rlm(mpg ~ wt + gears, houses)),
  lda = function() {
    fit <- MASS::lda(gears ~ wt + hp, houses)
    list(fit = fit, rows = houses, expected = predict(fit, houses)$posterior)
  },
  coxph = function() live(survival::coxph(survival::Surv(mpg, am) ~ wt + hp, houses), type = "risk"),
  gam = function() {
    fit <- mgcv::gam(mpg ~ s(wt) + gears, data = houses)
    list(fit = fit, rows = houses, expected = as.vector(predict(fit, houses)))
  },
  wbart = function() bart("wbart_small"),
  pbart = function() bart("pbart_small"),
  lbart = function() bart("lbart_small"),
  mbart = function() bart("mbart_small"),
  mbart2 = function() bart("mbart2_small"),
  bart = function() bart("dbarts_small")
)

# Their packages write them; test-fits.R reads what those wrote.
written_by_themselves <- c("bartmodel", "xgb.Booster")

test_that("every class that the table names has a fit here, and no other", {
  named <- vapply(sapwood:::families, `[[`, "", "class")
  expect_equal(sort(c(names(fits), written_by_themselves)), sort(named))
  expect_equal(anyDuplicated(c(named, names(sapwood:::refused))), 0)
  methods <- ls(asNamespace("sapwood")[[".__S3MethodsTable__."]], pattern = "^save_model[.]")
  expect_equal(sort(setdiff(sub("^save_model[.]", "", methods), "default")), sort(named))
})

for (class in names(fits)) test_that(paste("fits of class", class, "are read"), {
  case <- fits[[class]]()
  expect_true(inherits(case$fit, class))
  model <- do.call(round_trip, c(list(case$fit), case$arguments))
  expect_near(unname(predict(model, case$rows)), unname(case$expected))
  # One row by itself is as it is among others.
  alone <- predict(model, case$rows[3, , drop = FALSE])
  all <- predict(model, case$rows)
  expect_identical(as.vector(alone), as.vector(if (is.matrix(all)) all[3, ] else all[3]))
  expect_sapwood_error("invalid_argument", do.call(save_model, c(list(case$fit, a_file(), nonsense = 1), case$arguments)), "nonsense")
})

test_that("a fit with nothing in it is an error that says what is not there", {
  for (class in setdiff(names(fits), "xgb.Booster")) {
    error <- expect_error(save_model(structure(list(), class = class), a_file()), class = "sapwood_error", info = class)
    expect_true(error$code %in% c("invalid_model", "invalid_argument"), info = class)
  }
})

for (class in names(sapwood:::refused)) test_that(paste("fits of class", class, "are refused by name"), {
  error <- expect_sapwood_error("unsupported", save_model(structure(list(), class = class), a_file()), paste0("\"", class, "\""), fixed = TRUE)
  expect_equal(error$expected, sapwood:::refused[[class]][2])
})

test_that("classes that are built on one that is read are refused all the same", {
  refused <- function(fit, class) expect_sapwood_error("unsupported", save_model(fit, a_file()), class)
  refused(aov(mpg ~ wt + Error(gears), houses), "aovlist")
  refused(nls(mpg ~ a + b * exp(-wt), houses, start = list(a = 10, b = 40)), "nls")
  refused(loess(mpg ~ wt, houses), "loess")
  refused(MASS::qda(two ~ wt + hp, houses), "qda")
  refused(survival::survreg(survival::Surv(mpg, am) ~ wt, houses), "survreg")
  refused(structure(lm(mpg ~ wt, houses), class = c("rq", "lm")), "rq")
})
