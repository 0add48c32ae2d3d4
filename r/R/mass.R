# Package MASS: polr, rlm and lda. glm.nb() is a glm (linear.R).

# Ordered outcomes: F(zeta[k] - eta) is the chance of class k or one before it.
save_model.polr <- function(fit, file, example = NULL, profile = "exact", ...) {
  no_more(...)
  stop_other_class(fit, "polr")
  if (length(attr(fit$terms, "offset")) > 0L)
    stop_sapwood("unsupported", "predict() of package MASS leaves an offset out", "argument fit", "an offset", "a fit without it")
  if (attr(fit$terms, "intercept") == 0L)
    stop_sapwood("unsupported", "predict() of package MASS fails for a fit without an intercept", "argument fit", "no intercept",
                 "a formula without - 1 or + 0")
  thresholds <- unname(fit$zeta)
  links <- c(logistic = "logistic", probit = "probit", loglog = "loglog", cloglog = "cloglog", cauchit = "cauchit")
  output <- modifyList(multiclass(fit$lev), list(link = paste0("cumulative_", links[[fit$method]]), decision = "largest_response"))
  # The intercept is in the thresholds.
  coefficients <- matrix(c(NA, -fit$coefficients), length(fit$coefficients) + 1L, length(thresholds))
  own <- function(data, rows) {
    eta <- drop(model_matrix(fit, data)[, -1L, drop = FALSE] %*% fit$coefficients)
    list(raw = outer(-eta, thresholds, "+"), response = matrix(stats::predict(fit, data, type = "probs"), nrow(rows)))
  }
  write_linear(linear_design(fit, example), file, example, coefficients, output,
               list(library = "MASS", objective = paste0("polr(", fit$method, ")")), asked("MASS", own), base = thresholds)
}

# Robust regression. Intervals are predict.rlm()'s: of the robust scale, the weights that were given, and the normal distribution.
save_model.rlm <- function(fit, file, example = NULL, profile = "exact", ...) {
  no_more(...)
  stop_other_class(fit, c("rlm", "lm"))
  if (is.null(fit$terms))
    stop_sapwood("unsupported", "a fit of a matrix has no formula", "argument fit", "rlm(x, y)", "rlm(formula, data)")
  own <- function(data, rows) {
    answer <- stats::predict(fit, data)
    list(raw = answer, response = answer)
  }
  spread <- if (!is.null(fit$x)) list(covariance = fit$s^2 * chol2inv(qr.R(qr(sqrt(fit$weights) * fit$x))), scale = fit$s^2)
  write_linear(linear_design(fit, example), file, example, stats::coef(fit), regression, list(library = "MASS", objective = "rlm"),
               asked("MASS", own), spread)
}

# Linear discriminants: with the covariance that all classes have in common the logarithm of a class's chance is linear. Of a formula,
# or of the columns of a matrix.
save_model.lda <- function(fit, file, example = NULL, profile = "exact", ...) {
  no_more(...)
  stop_other_class(fit, "lda")
  middle <- colSums(fit$prior * fit$means)
  directions <- fit$scaling
  places <- scale(fit$means, center = middle, scale = FALSE) %*% directions  # (classes x directions)
  weights <- directions %*% t(places)
  base <- log(fit$prior) - 0.5 * rowSums(places^2) - drop(middle %*% weights)
  two <- length(fit$prior) == 2L
  output <- if (two) c(binary_by_score, named_classes(names(fit$prior))) else multiclass(names(fit$prior))
  if (two) {
    weights <- weights[, 2L, drop = FALSE] - weights[, 1L, drop = FALSE]
    base <- base[2L] - base[1L]
  }
  by_formula <- !is.null(fit$terms)
  own <- function(data, rows) {
    x <- if (by_formula) model_matrix(fit, data) else cbind(1, rows)
    chance <- stats::predict(fit, if (by_formula) data else rows)$posterior
    list(raw = x[, -1L, drop = FALSE] %*% weights + rep(base, each = nrow(rows)), response = if (two) chance[, 2L] else chance)
  }
  design <- if (by_formula) linear_design(fit, example) else matrix_design(colnames(fit$means))
  write_linear(design, file, example, rbind(NA, weights), output, list(library = "MASS", objective = "lda"), asked("MASS", own),
               base = unname(base))
}
