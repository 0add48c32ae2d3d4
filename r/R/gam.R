# Package mgcv: gam, and bam that was not fitted on binned data. The parametric part is a formula like any other; each smooth adds the
# columns of its basis (smooths.R), with the fit's coefficients carried back to them.

save_model.gam <- function(fit, file, example = NULL, profile = "exact", ...) {
  no_more(...)
  stop_other_class(fit, c("gam", "bam", "glm", "lm"))
  stop_gam(fit)
  terms <- stats::delete.response(fit$pterms)
  constants <- constants_in(gam_variables(fit, terms), names(fit$var.summary), example)
  inputs <- gam_inputs(fit, terms, constants)
  steps <- new_steps(length(inputs))
  design <- c(list(inputs = inputs, steps = steps, named = TRUE),
              formula_design(terms, inputs, fit$xlevels, fit$contrasts, constants, steps))
  reader <- formula_reader(terms, inputs, constants, steps)

  # (columns of the file's design x coefficients): the parametric columns as they are, but those that mgcv dropped
  kept <- setdiff(seq_along(design$columns), attr(fit$nsdf, "drop.ind"))
  if (length(kept) != fit$nsdf)
    stop_columns(length(kept), fit$nsdf)
  back <- matrix(0, length(design$columns), length(fit$coefficients))
  back[cbind(kept, seq_along(kept))] <- 1
  for (smooth in fit$smooth) {
    for (e in c(smooth$term, smooth$by)) stop_own_functions(reader, str2lang(e))
    made <- smooth_columns(reader, smooth)
    design$columns <- c(design$columns, made$columns)
    rows <- matrix(0, length(made$columns), length(fit$coefficients))
    rows[, smooth$first.para:smooth$last.para] <- made$back
    back <- rbind(back, rows)
  }
  coefficients <- drop(back %*% fit$coefficients)
  coefficients[setdiff(seq_len(length(kept) + length(attr(fit$nsdf, "drop.ind"))), kept)] <- NA
  own <- function(data, rows) suppressWarnings(list(raw = as.vector(stats::predict(fit, data)),
                                                    response = as.vector(stats::predict(fit, data, type = "response"))))
  write_linear(design, file, example, coefficients, glm_output(fit), list(library = "mgcv", objective = family_name(fit$family)),
               asked("mgcv", own), list(covariance = back %*% fit$Vp %*% t(back)))
}

stop_gam <- function(fit) {
  refuse <- function(message, got, expected) stop_sapwood("unsupported", message, "argument fit", got, expected)
  if (inherits(fit, "bam") && !is.null(fit$dinfo)) refuse("predict() of this fit bins the data", "bam(discrete = TRUE)", "discrete = FALSE")
  if (is.list(fit$pterms) || is.list(fit$formula))
    refuse("models of several linear predictors are not read", some(fit$family$family), "a family of one")
  if (!is.null(fit$family$predict)) refuse("this family predicts in a way of its own", some(fit$family$family), "another family")
  functional <- vapply(fit$var.summary, function(v) is.matrix(v) && ncol(v) > 1L, NA)
  if (any(functional)) refuse("functions of matrices are not read", some(names(functional)[functional]), "columns of numbers and factors")
}

# The names of all variables, of parametric terms and of smooths.
gam_variables <- function(fit, terms) {
  expressions <- unlist(lapply(fit$smooth, function(smooth) c(smooth$term, if (smooth$by != "NA") smooth$by)))
  unique(c(names_in(attr(terms, "variables")), unlist(lapply(expressions, function(e) all.vars(str2lang(e))))))
}

gam_inputs <- function(fit, terms, constants) {
  inputs <- formula_inputs(terms, fit$xlevels, constants)
  known <- vapply(inputs, `[[`, "", "name")
  for (name in setdiff(gam_variables(fit, terms), c(known, constants))) {
    # The summary has levels, too, of which the fit's rows had none.
    levels <- levels(if (is.null(fit$model[[name]])) fit$var.summary[[name]] else fit$model[[name]])
    inputs <- c(inputs, list(if (is.null(levels)) number_input(name) else category_input(name, levels)))
  }
  # What a random effect does not know has none.
  random <- unlist(lapply(fit$smooth, function(smooth) if (inherits(smooth, "random.effect") && length(smooth$term) == 1L) smooth$term))
  lapply(inputs, function(input) {
    if (input$name %in% random && input$kind == "category") input$unknown <- "other"
    input
  })
}
