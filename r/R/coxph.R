# Package survival: coxph. The raw score is the linear predictor less that of an average row, as predict(type = "lp") has it, the
# response what it multiplies the hazard by, as of type "risk". How ties were handled does not matter here.
# Offsets are added as predict() adds them; with se.fit = TRUE it also takes their mean away, so its intervals lie elsewhere by that.

save_model.coxph <- function(fit, file, example = NULL, profile = "exact", ...) {
  no_more(...)
  stop_other_class(fit, "coxph")
  terms <- stats::delete.response(fit$terms)
  specials <- attr(fit$terms, "specials")
  if (!is.null(specials$tt))
    stop_sapwood("unsupported", "what tt() makes of a variable changes with time", "argument fit", "tt()", "covariates that do not")
  if (!is.null(specials$cluster)) terms <- without_terms(terms, "cluster")
  attr(terms, "intercept") <- 1L  # coxph() has it so, whatever the formula says
  stratum <- strata_label(terms)
  coefficients <- c(NA, fit$coefficients)
  contrasts <- fit$contrasts
  xlevels <- fit$xlevels
  base <- -sum(fit$coefficients * fit$means, na.rm = TRUE)
  spread <- list(covariance = rbind(0, cbind(0, fit$var)), center = c(0, fit$means))
  if (!is.null(stratum)) {
    # Each stratum has an average of its own: a column of the design, with coefficient 1.
    averages <- stratum_averages(fit, stratum)
    contrasts[[stratum]] <- matrix(-averages, dimnames = list(names(averages)))
    xlevels[[stratum]] <- names(averages)
    labels <- attr(terms, "term.labels")
    before <- match(stratum, labels) - 1L
    coefficients <- append(coefficients, 1, 1L + sum(lengths(fit$assign[labels[seq_len(before)]])))
    base <- 0
    spread <- NULL
  }
  own <- function(data, rows)
    list(raw = stats::predict(fit, data, type = "lp"), response = stats::predict(fit, data, type = "risk"))
  # strata() in a formula is found only where survival is attached.
  ask <- is.null(stratum) || "package:survival" %in% search()
  write_linear(linear_design(fit, example, terms, contrasts, xlevels), file, example, unname(coefficients), c(hazard, link = "exp"),
               list(library = "survival", objective = "coxph"), if (ask) asked("survival", own), spread, base)
}

# Terms without those of a function.
without_terms <- function(terms, name) {
  at <- grep(paste0("^", name, "\\("), attr(terms, "term.labels"))
  if (length(at) == 0L) return(terms)
  if (length(attr(terms, "offset")) > 0L)  # drop.terms() drops them, too
    stop_sapwood("unsupported", paste0(name, "() beside an offset is not read"), "formula", some(attr(terms, "term.labels")[at]),
                 paste0("the argument ", name, " = of the fit"))
  stats::drop.terms(terms, at, keep.response = FALSE)
}

# The label of the formula's strata(), which may have one column; or NULL.
strata_label <- function(terms) {
  labels <- attr(terms, "term.labels")
  at <- grep("strata(", labels, fixed = TRUE)
  if (length(at) == 0L) return(NULL)
  call <- if (length(at) == 1L) str2lang(labels[at])
  one <- is.call(call) && identical(call[[1L]], as.name("strata")) && length(call) == 2L && is.name(call[[2L]])
  if (!one || length(attr(terms, "offset")) > 0L)
    stop_sapwood("unsupported", "these strata are not read", "formula", some(labels[at]),
                 "one strata() of one column, without an interaction or an offset")
  labels[at]
}

# The linear predictor of each stratum's average row.
stratum_averages <- function(fit, label) {
  x <- fit$x
  strata <- fit$strata
  weights <- fit$weights
  if (is.null(x) || is.null(strata))
    stop_sapwood("invalid_model", "the fit does not know the averages of its strata", "argument fit", "no x",
                 "coxph(..., x = TRUE)")
  if (is.null(weights)) weights <- rep(1, nrow(x))
  means <- rowsum(x * weights, strata) / c(rowsum(weights, strata))
  coefficients <- ifelse(is.na(fit$coefficients), 0, fit$coefficients)
  averages <- drop(means %*% coefficients)
  # Levels of a number are written "column=value".
  prefix <- paste0(as.character(str2lang(label)[[2L]]), "=")
  if (all(startsWith(names(averages), prefix))) names(averages) <- substring(names(averages), nchar(prefix) + 1L)
  averages
}
