# lm and glm of R itself: coefficients, the formula as steps, and how well the coefficients are known.

# Classes that predict as lm and glm do. Others of their kind may have a predict() of their own.
lm_classes <- c("lm", "aov", "mlm", "maov")
glm_classes <- c("glm", "lm", "negbin")

save_model.lm <- function(fit, file, example = NULL, profile = "exact", ...) {
  no_more(...)
  stop_other_class(fit, lm_classes)
  own <- function(data, rows) {
    answer <- suppressWarnings(stats::predict(fit, data))
    list(raw = answer, response = answer)
  }
  coefficients <- stats::coef(fit)
  several <- is.matrix(coefficients)
  output <- if (several) responses(colnames(coefficients)) else regression
  write_linear(linear_design(fit, example), file, example, coefficients, output,
               list(library = "stats", objective = class(fit)[1L]), own, if (!several) lm_spread(fit))
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
  dispersion <- glm_dispersion(fit)
  if (is.null(fit$qr) || !is.finite(dispersion)) return(NULL)
  list(covariance = dispersion * unscaled_covariance(fit))
}

# As summary.glm() has it; MASS says the same of a negative binomial.
glm_dispersion <- function(fit) {
  known <- fit$family$dispersion
  if (is.numeric(known) && !is.na(known)) return(known)
  if (fit$family$family %in% c("poisson", "binomial") || inherits(fit, "negbin")) return(1)
  used <- fit$weights > 0
  sum((fit$weights * fit$residuals^2)[used]) / fit$df.residual
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
  stop_other_class(fit, glm_classes)
  own <- function(data, rows) suppressWarnings(
    list(raw = stats::predict(fit, data), response = stats::predict(fit, data, type = "response")))
  library <- if (inherits(fit, "negbin")) "MASS" else "stats"
  write_linear(linear_design(fit, example), file, example, stats::coef(fit), glm_output(fit),
               list(library = library, objective = family_name(fit$family)), own, glm_spread(fit))
}

family_name <- function(family) if (grepl("(", family$family, fixed = TRUE)) family$family else paste0(family$family, "(", family$link, ")")

# The link of a family, and its parameter where it has one.
family_link <- function(family) {
  if (family$link %in% names(glm_links)) return(list(link = glm_links[[family$link]]))
  # power(): the name has three digits of the exponent, the function all of them.
  power <- startsWith(family$link, "mu^") && is.function(family$linkfun)
  exponent <- if (power) get0("lambda", environment(family$linkfun), inherits = FALSE)
  if (is.numeric(exponent)) return(list(link = "power", parameter = as.double(exponent)))
  stop_sapwood("unsupported", "this link is not read", "argument fit", some(family$link), paste0(some(names(glm_links), 12L), ", power()"))
}

# A binomial fit of two classes is a classifier; of shares and counts it predicts a probability.
glm_output <- function(fit) {
  link <- family_link(fit$family)
  number <- modifyList(regression, link)
  if (!fit$family$family %in% c("binomial", "quasibinomial")) return(number)
  y <- if (is.null(fit$model)) NULL else stats::model.response(fit$model)
  if (is.matrix(y) || (is.null(y) && !all(fit$y %in% 0:1)) || (is.numeric(y) && !all(y %in% 0:1))) return(number)
  c(modifyList(binary(link$link), link), if (is.factor(y) && nlevels(y) == 2L) named_classes(levels(y)))
}
