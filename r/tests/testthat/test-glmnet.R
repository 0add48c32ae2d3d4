# Package glmnet: every family at lambdas of the path, between two of them and beyond it, against its own predict(), live.

library(glmnet)

set.seed(7)
n <- 120
x <- matrix(rnorm(n * 8), n, dimnames = list(NULL, c("area", "age", "beds", paste0("noise", 1:5))))
score <- x[, "area"] - 0.5 * x[, "age"]
y <- score + rnorm(n)
two <- factor(ifelse(score + rnorm(n) > 0, "yes", "no"))
three <- cut(score + rnorm(n), c(-Inf, -0.7, 0.7, Inf), c("low", "mid", "high"))
counts <- rpois(n, exp(0.4 * score))
times <- cbind(time = rexp(n, exp(score)), status = rbinom(n, 1, 0.8))
shift <- rnorm(n)

fits <- list(
  gaussian = glmnet(x, y, alpha = 0.5),
  "gaussian, no intercept" = glmnet(x, y, intercept = FALSE, standardize = FALSE),
  "gaussian, an offset" = glmnet(x, y, offset = shift),
  "gaussian, bounds and factors" = glmnet(x, y, lower.limits = 0, penalty.factor = c(0, 1:7), weights = runif(n)),
  binomial = glmnet(x, two, family = "binomial"),
  "binomial of 0 and 1" = glmnet(x, as.integer(two) - 1L, family = "binomial", type.logistic = "modified.Newton"),
  "binomial, an offset" = glmnet(x, two, family = "binomial", offset = shift),
  multinomial = glmnet(x, three, family = "multinomial", nlambda = 40),
  "multinomial, grouped" = glmnet(x, three, family = "multinomial", type.multinomial = "grouped"),
  "multinomial, an offset" = glmnet(x, three, family = "multinomial", offset = cbind(shift, 0, -shift)),
  poisson = glmnet(x, counts, family = "poisson"),
  "poisson, an offset" = glmnet(x, counts, family = "poisson", offset = shift),
  cox = glmnet(x, times, family = "cox"),
  "cox, an offset" = glmnet(x, times, family = "cox", offset = shift),
  "several responses" = glmnet(x, cbind(a = y, b = score + shift), family = "mgaussian"),
  "a family object" = glmnet(x, as.integer(two) - 1L, family = binomial("probit")),
  "a gamma family" = glmnet(x, exp(y / 4), family = Gamma("log")),
  "one lambda" = glmnet(x, y, lambda = 0.1)
)

# One lambda of an answer for several outputs, as rows x outputs.
own <- function(fit, x, s, type, ..., newoffset = NULL) {
  offset <- if (!is.null(newoffset)) list(newoffset = newoffset)
  answer <- matrix(do.call(predict, c(list(fit, x, s = s, type = type, ...), offset)), nrow(x))
  if (ncol(answer) == 1L) answer[, 1L] else answer
}

for (name in names(fits)) test_that(paste("glmnet,", name, "says what predict() says"), {
  fit <- fits[[name]]
  lambda <- fit$lambda
  inside <- length(lambda) %/% 2
  more <- 1.3 * x + 0.1
  for (s in unique(c(lambda[inside + 1], mean(lambda[inside + 0:1]), 2 * max(lambda), min(lambda) / 2))) {
    offset <- if (fit$offset) as.matrix(if (grepl("multinomial", name)) cbind(shift, 1, shift^2) else shift)
    if (fit$offset) colnames(offset) <- if (ncol(offset) == 1) "newoffset" else paste0("newoffset.", fit$classnames)
    rows <- function(x) if (is.null(offset)) x else cbind(x, offset)
    model <- round_trip(fit, s = s, example = rows(x))
    for (newx in list(x, more)) {
      expect_near(predict(model, rows(newx), "raw"), own(fit, newx, s, "link", newoffset = offset))
      expect_near(predict(model, rows(newx)), own(fit, newx, s, "response", newoffset = offset))
    }
    expect_near(predict(model, rows(x)[3, , drop = FALSE]),
                own(fit, x[3, , drop = FALSE], s, "response", newoffset = offset[3, , drop = FALSE]))
    expect_gt(selftest(model), 0)
    expect_equal(model$about$golden_source, "library")
    if (inherits(fit, c("lognet", "multnet"))) {
      class <- as.character(predict(model, rows(x), "label"))
      arguments <- c(list(fit, x, s = s, type = "class"), if (fit$offset) list(newoffset = offset))
      expect_equal(class, as.vector(do.call(predict, arguments)))
    }
  }
})

test_that("a cross-validated fit has the lambda that predict() takes", {
  set.seed(3)
  fit <- cv.glmnet(x, two, family = "binomial", nfolds = 5)
  expect_near(predict(round_trip(fit), x), own(fit, x, "lambda.1se", "response"))
  expect_near(predict(round_trip(fit, s = "lambda.min"), x), own(fit, x, "lambda.min", "response"))
  expect_near(predict(round_trip(fit, s = 0.031), x), own(fit, x, 0.031, "response"))
  error <- expect_sapwood_error("invalid_argument", save_model(fit, a_file(), s = "lambda.best"), "lambda.best")
  expect_match(error$expected, "lambda.min")
})

test_that("relaxed fits are blended as predict() does it", {
  fit <- glmnet(x, y, relax = TRUE)
  s <- mean(fit$lambda[20:21])
  expect_near(predict(round_trip(fit, s = s), x), own(fit, x, s, "link"))
  for (gamma in c(0, 0.3, 1)) expect_near(predict(round_trip(fit, s = s, gamma = gamma, example = x), x), own(fit, x, s, "link", gamma = gamma))
  classes <- glmnet(x, three, family = "multinomial", relax = TRUE, nlambda = 30)
  s <- classes$lambda[12]
  expect_near(predict(round_trip(classes, s = s, gamma = 0.5), x), own(classes, x, s, "response", gamma = 0.5))
  set.seed(5)
  fit <- cv.glmnet(x, y, relax = TRUE, nfolds = 5, gamma = c(0, 0.5))
  expect_near(predict(round_trip(fit), x), own(fit, x, "lambda.1se", "link"))
  expect_near(predict(round_trip(fit, s = "lambda.min"), x), own(fit, x, "lambda.min", "link"))
  expect_sapwood_error("invalid_argument", save_model(fits$gaussian, a_file(), s = 0.1, gamma = 0.5), "relaxed")
})

test_that("inputs are the columns, by name or by place", {
  fit <- fits$gaussian
  s <- 0.2
  model <- round_trip(fit, s = s)
  expect_equal(model$about$inputs$name, colnames(x))
  expected <- own(fit, x, s, "link")
  expect_near(predict(model, as.data.frame(x)[8:1]), expected)
  missing <- x
  missing[, coef(fit, s = s)[-1, 1] == 0] <- NA
  expect_near(predict(model, missing), expected)
  missing[2, "area"] <- NA
  expect_sapwood_error("invalid_input", predict(model, missing), "area")
  expect_sapwood_error("invalid_input", predict(model, transform(as.data.frame(x), area = "large")), "area")
  expect_sapwood_error("invalid_input", predict(model, as.data.frame(x)[-1]), "columns")
  sparse <- x * (x > 0.5)
  fit <- glmnet(Matrix::Matrix(sparse, sparse = TRUE), y)
  expect_near(predict(round_trip(fit, s = 0.05), sparse), own(fit, sparse, 0.05, "link"))
})

test_that("a lambda has to be said where there are many", {
  error <- expect_sapwood_error("invalid_argument", save_model(fits$gaussian, a_file()), "lambda")
  expect_match(error$expected, "s = ")
  for (s in list(c(0.1, 0.2), NA, -1, "lambda.min")) expect_sapwood_error("invalid_argument", save_model(fits$gaussian, a_file(), s = s))
  expect_near(predict(round_trip(fits[["one lambda"]]), x), own(fits[["one lambda"]], x, 0.1, "link"))
})
