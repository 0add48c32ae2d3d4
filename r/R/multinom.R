# Package nnet: multinom, a score for each class but the first, whose score is 0; of two classes one score.

save_model.multinom <- function(fit, file, example = NULL, profile = "exact", ...) {
  no_more(...)
  stop_other_class(fit, c("multinom", "nnet"))
  if (length(attr(fit$terms, "offset")) > 0L)
    stop_sapwood("unsupported", "predict() of package nnet fails for a fit with an offset", "argument fit", "an offset", "a fit without it")
  two <- length(fit$lev) == 2L
  # coef() of package nnet: the fit's weights are those of a network, a bias (not used) and then the coefficients of each class.
  count <- length(fit$vcoefnames)
  classes <- if (two) 1L else fit$n[3L]
  coefficients <- matrix(fit$wts, ncol = classes)[1L + seq_len(count), , drop = FALSE]
  labels <- if (length(fit$lev) > 0L) fit$lev else fit$lab
  output <- if (two) c(binary("logistic"), named_classes(labels)) else multiclass(labels)
  design <- linear_design(fit, example)
  source <- list(library = "nnet", objective = "multinom")
  chances <- function(data, rows) matrix(stats::predict(fit, data, type = "probs"), nrow(rows))
  if (!two)
    return(write_linear(design, file, example, coefficients, output, source, asked("nnet", function(data, rows)
      list(raw = model_matrix(fit, data) %*% coefficients, response = chances(data, rows)))))
  own <- function(data, rows) list(raw = network_cut(model_matrix(fit, data) %*% coefficients), response = chances(data, rows))
  if (all(design$columns == -1L))
    return(write_linear(design, file, example, network_cut(coefficients), output, source, asked("nnet", own)))
  design$columns <- network_score(design, coefficients)
  write_linear(design, file, example, 1, output, source, asked("nnet", own))
}

# The network's logistic function is 0 below -15 and 1 above 15 (nnet.c). Scores beyond that are set to ones of which it is so everywhere.
network_cut <- function(score) ifelse(score < -15, -1000, ifelse(score > 15, 1000, score))

network_score <- function(design, coefficients) {
  if (length(design$columns) != nrow(coefficients))
    stop_columns(length(design$columns), nrow(coefficients))
  intercept <- design$columns == -1L
  score <- step_linear(design$steps, design$columns[!intercept], coefficients[!intercept], sum(coefficients[intercept]))
  step_piecewise(design$steps, score, c(-15, next_double(15)), c(0, 0, 0), array(c(-1000, 0, 1000, 0, 1, 0), c(3L, 1L, 2L)))
}

# What model.matrix() makes of new data, by the terms of a fit.
model_matrix <- function(fit, data) {
  terms <- stats::delete.response(fit$terms)
  stats::model.matrix(terms, stats::model.frame(terms, data, xlev = fit$xlevels), contrasts.arg = fit$contrasts)
}
