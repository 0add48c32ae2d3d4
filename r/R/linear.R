# Linear models of R: lm, glm; glmnet; multinom (nnet), polr (MASS), coxph (survival). A fit's coefficients, its formula as steps.

linear_step <- list(op = "linear", required = TRUE, layout = "plain", feature_type = "float64", sum_type = "float64",
                    skip_missing = FALSE, missing_feature = "error", finite_features = TRUE)

save_model.lm <- function(fit, file, example = NULL, profile = "exact", ...) {
  no_more(...)
  if (inherits(fit, c("mlm", "gam", "nls")))
    stop_sapwood("unsupported", paste0("fits of class ", class(fit)[1L], " are not read"), "argument fit", some(class(fit)), "lm or glm")
  own <- function(rows) {
    answer <- suppressWarnings(stats::predict(fit, rows))
    list(raw = answer, response = answer)
  }
  write_linear(fit, file, example, stats::coef(fit), regression, "stats", class(fit)[1L], own, lm_spread(fit))
}

# How well coefficients are known, as predict.lm() has it: residual variance, degrees of freedom, and the coefficients' covariance.
# With weights it takes new observations for ones of weight 1, and so does the file.
lm_spread <- function(fit) {
  freedom <- stats::df.residual(fit)
  if (is.null(fit$qr) || freedom == 0L) return(NULL)
  w <- if (is.null(fit$weights)) 1 else fit$weights
  scale <- sum(w * fit$residuals^2) / freedom
  list(covariance = scale * unscaled_covariance(fit), scale = scale, freedom = as.double(freedom))
}

# Of a glm: around the link, with a normal distribution, as predict(se.fit = TRUE) has it.
glm_spread <- function(fit) {
  if (is.null(fit$qr)) return(NULL)
  list(covariance = summary(fit)$dispersion * unscaled_covariance(fit))
}

# (X'WX)^-1 in the order of the coefficients; NA for those that were left out.
unscaled_covariance <- function(fit) {
  count <- length(stats::coef(fit))
  rank <- seq_len(fit$rank)
  out <- matrix(NA_real_, count, count)
  at <- fit$qr$pivot[rank]
  out[at, at] <- chol2inv(fit$qr$qr[rank, rank, drop = FALSE])
  out
}

# Links that the engine has, by R's names.
glm_links <- c(identity = "identity", log = "exp", logit = "logistic", probit = "probit", cloglog = "cloglog", cauchit = "cauchit",
               inverse = "inverse", "1/mu^2" = "inverse_square", sqrt = "square")

save_model.glm <- function(fit, file, example = NULL, profile = "exact", ...) {
  no_more(...)
  if (inherits(fit, "gam")) stop_sapwood("unsupported", "additive models are not read", "argument fit", "gam", "glm")
  link <- fit$family$link
  if (!link %in% names(glm_links))
    stop_sapwood("unsupported", "this link is not read", "argument fit", some(link), some(names(glm_links)))
  own <- function(rows) suppressWarnings(list(raw = stats::predict(fit, rows), response = stats::predict(fit, rows, type = "response")))
  write_linear(fit, file, example, stats::coef(fit), glm_output(fit, glm_links[[link]]), "stats",
               paste0(fit$family$family, "(", link, ")"), own, glm_spread(fit))
}

# A binomial fit of two classes is a classifier; of shares and counts it predicts a probability.
glm_output <- function(fit, link) {
  if (fit$family$family != "binomial") return(c(regression[names(regression) != "link"], link = link))
  y <- if (is.null(fit$model)) NULL else stats::model.response(fit$model)
  if (is.matrix(y) || (is.null(y) && !all(fit$y %in% 0:1)) || (is.numeric(y) && !all(y %in% 0:1)))
    return(c(regression[names(regression) != "link"], link = link))
  output <- binary(link)
  if (is.factor(y) && nlevels(y) == 2L) output <- c(output, labels = list(as.list(levels(y))), numeric_labels = FALSE)
  output
}

# coefficients: in the order of the design's columns, NA where one was left out as a combination of others
# own: a function of rows (a data.frame) -> list(raw, response), what the fit itself says of them
# spread: covariance (coefficients x coefficients); scale, freedom where there are any; or NULL
write_linear <- function(fit, file, example, coefficients, output, library, objective, own, spread = NULL) {
  terms <- stats::delete.response(stats::terms(fit))
  xlevels <- fit$xlevels
  constants <- if (is.data.frame(example)) setdiff(all.vars(attr(terms, "variables")), names(example)) else character()
  extra <- fit$call$offset
  inputs <- formula_inputs(terms, xlevels, constants)
  known <- vapply(inputs, `[[`, "", "name")
  for (name in setdiff(if (is.null(extra)) character() else all.vars(extra), c(known, constants)))
    inputs <- c(inputs, list(list(name = name, kind = "number", missing = "error", finite = TRUE)))
  steps <- new_steps(length(inputs))
  design <- formula_design(terms, inputs, xlevels, fit$contrasts, constants, steps, if (is.null(extra)) NULL else list(extra))
  if (length(design$columns) != length(coefficients))
    stop_sapwood("invalid_model", "the formula's columns are not those of the fit", "argument fit", length(design$columns), length(coefficients))
  used <- !is.na(coefficients)
  intercept <- design$columns == -1L
  columns <- c(design$columns[used & !intercept], design$offsets)
  weights <- c(unname(coefficients[used & !intercept]), rep(1, length(design$offsets)))
  if (length(columns) == 0L) {  # a predictor reads something, if there is anything
    columns <- seq_along(inputs) - 1L
    weights <- numeric(length(columns))
  }
  arrays <- c(steps$arrays, list(
    features = columns,
    linear.base = if (any(used & intercept)) unname(coefficients[intercept]) else 0,
    linear.weights = as.double(weights)))
  if (!is.null(spread)) {
    # Of the intercept, 0 where there is none, and the weights; offsets are known exactly.
    order <- c(which(used & intercept)[1L], which(used & !intercept))
    full <- matrix(0, length(columns) + 1L, length(columns) + 1L)
    inside <- which(!is.na(order))
    full[inside, inside] <- spread$covariance[order[inside], order[inside]]
    arrays$linear.covariance <- (full + t(full)) / 2
    arrays$linear.scale <- spread$scale
    arrays$linear.freedom <- spread$freedom
  }
  manifest <- list(format = list(1L, 0L), producer = "the R package sapwood",
                   source = list(library = library, version = paste(R.version$major, R.version$minor, sep = "."), objective = objective),
                   named_inputs = TRUE, inputs = inputs, steps = c(steps$list, list(linear_step)), output = c(output, type = "float64"))
  write_example(manifest, arrays, file, example, own)
}

# The file, with what an example tells: ranges of the inputs, and rows with the fit's own answers.
write_example <- function(manifest, arrays, file, example, own) {
  if (!is.null(example)) {
    inputs <- list(name = vapply(manifest$inputs, `[[`, "", "name"), levels = lapply(manifest$inputs, function(i) unlist(i$levels)),
                   unknown = rep("error", length(manifest$inputs)))
    rows <- model_rows(example, inputs, TRUE, place = "argument example")
    range <- if (nrow(rows) > 0L) ranges(rows)
    if (!is.null(range)) {
      range[lengths(inputs$levels) > 0L, ] <- NaN
      arrays$inputs.range <- range
    }
    whole <- which(rowSums(!is.finite(rows)) == 0L)
    if (length(whole) > 0L) {
      some <- whole[unique(round(seq(1, length(whole), length.out = min(32L, length(whole)))))]
      answers <- own(example[some, , drop = FALSE])
      kept <- is.finite(rowSums(cbind(answers$raw)))
      arrays$golden.inputs <- rows[some[kept], , drop = FALSE]
      arrays$golden.raw <- cbind(answers$raw)[kept, , drop = FALSE]
      arrays$golden.response <- cbind(answers$response)[kept, , drop = FALSE]
      dimnames(arrays$golden.inputs) <- dimnames(arrays$golden.raw) <- dimnames(arrays$golden.response) <- NULL
      if (any(kept)) manifest$golden <- list(source = "library") else arrays[c("golden.inputs", "golden.raw", "golden.response")] <- NULL
    }
  }
  write_model(unpacked_file(manifest, arrays), file)
}
