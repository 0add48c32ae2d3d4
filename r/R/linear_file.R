# The file of a linear model: what is done to the inputs, the coefficients, the rows of an example with the fit's own answers.

linear_step <- list(op = "linear", required = TRUE, layout = "plain", feature_type = "float64", sum_type = "float64",
                    skip_missing = FALSE, missing_feature = "error", finite_features = TRUE)

# The inputs of a fit's formula, its steps, the design's columns and its offsets.
#
# contrasts: by variable
linear_design <- function(fit, example, terms = fit$terms, contrasts = fit$contrasts, xlevels = fit$xlevels) {
  terms <- stats::delete.response(terms)
  constants <- constants_in(names_in(attr(terms, "variables")), names(attr(terms, "dataClasses")), example)
  extra <- fit$call$offset
  inputs <- formula_inputs(terms, xlevels, constants)
  known <- vapply(inputs, `[[`, "", "name")
  for (name in setdiff(if (is.null(extra)) character() else all.vars(extra), c(known, constants)))
    inputs <- c(inputs, list(number_input(name)))
  steps <- new_steps(length(inputs))
  design <- formula_design(terms, inputs, xlevels, contrasts, constants, steps, if (is.null(extra)) NULL else list(extra))
  c(list(inputs = inputs, steps = steps, named = TRUE), design)
}

# The columns of a matrix, without a formula.
matrix_design <- function(columns) {
  inputs <- lapply(columns, number_input)
  list(inputs = inputs, steps = new_steps(length(inputs)), named = TRUE, columns = c(-1L, seq_along(inputs) - 1L), offsets = integer())
}

# Names that are no columns of the data, but numbers of the formula's environment: those that the example has not, or R's own.
#
# columns: names that the fit knows as columns
constants_in <- function(names, columns, example)
  if (is.data.frame(example)) setdiff(names, names(example)) else setdiff(intersect(names, "pi"), columns)

# design: as linear_design() has it
# coefficients: (design's columns), or (design's columns x outputs); NA where one was left out
# source: library, objective, attributes if there are any
# own: a function of rows (as the example has them, and as numbers) -> list(raw, response), what the fit itself says of them; or NULL
# spread: covariance (coefficients x coefficients), center (coefficients), scale, freedom where there are any; or NULL
# base: (outputs), added to the intercept
write_linear <- function(design, file, example, coefficients, output, source, own, spread = NULL, base = 0) {
  coefficients <- unname(as.matrix(coefficients))
  if (length(design$columns) != nrow(coefficients))
    stop_columns(length(design$columns), nrow(coefficients))
  outputs <- ncol(coefficients)
  used <- rowSums(is.na(coefficients)) == 0
  intercept <- design$columns == -1L
  columns <- c(design$columns[used & !intercept], design$offsets)
  weights <- rbind(coefficients[used & !intercept, , drop = FALSE], matrix(1, length(design$offsets), outputs))
  if (length(columns) == 0L) {  # a predictor reads something, if there is anything
    columns <- seq_along(design$inputs) - 1L
    weights <- matrix(0, length(columns), outputs)
  }
  arrays <- c(design$steps$arrays, list(
    features = columns,
    linear.base = rep_len(base, outputs) + if (any(used & intercept)) as.vector(coefficients[intercept, ]) else 0,
    linear.weights = weights))
  if (!is.null(spread)) {
    # Of the intercept, 0 where there is none, and the weights; offsets are known exactly.
    order <- c(which(used & intercept)[1L], which(used & !intercept))
    full <- matrix(0, length(columns) + 1L, length(columns) + 1L)
    inside <- which(!is.na(order))
    full[inside, inside] <- spread$covariance[order[inside], order[inside]]
    arrays$linear.covariance <- (full + t(full)) / 2
    if (!is.null(spread$center)) arrays$linear.center <- c(spread$center[order[-1L]], numeric(length(columns) - length(order) + 1L))
    arrays$linear.scale <- spread$scale
    arrays$linear.freedom <- spread$freedom
  }
  if (!is.null(output$parameter)) arrays$output.link_parameter <- output$parameter
  if (!is.null(output$threshold)) arrays$output.threshold <- output$threshold
  output <- output[!names(output) %in% c("parameter", "threshold")]
  version <- if (source$library == "stats") paste(R.version$major, R.version$minor, sep = ".") else version_of(source$library)
  manifest <- list(format = list(1L, 0L), producer = "the R package sapwood",
                   source = list(library = source$library, version = version, objective = source$objective),
                   named_inputs = design$named, inputs = design$inputs, steps = c(design$steps$list, list(linear_step)),
                   output = c(output, type = "float64"))
  if (!is.null(source$attributes)) manifest$attributes <- source$attributes
  write_example(manifest, arrays, file, example, own)
}

stop_columns <- function(got, expected)
  stop_sapwood("invalid_model", "the formula's columns are not those of the fit", "argument fit", got, expected)

# The file, with what an example tells: ranges of the inputs, and rows with the fit's own answers.
write_example <- function(manifest, arrays, file, example, own) {
  if (!is.null(example)) {
    inputs <- list(name = vapply(manifest$inputs, `[[`, "", "name"), levels = lapply(manifest$inputs, function(i) unlist(i$levels)),
                   unknown = rep("error", length(manifest$inputs)))
    rows <- model_rows(example, inputs, manifest$named_inputs, place = "argument example")
    range <- if (nrow(rows) > 0L) ranges(rows)
    if (!is.null(range)) {
      range[lengths(inputs$levels) > 0L, ] <- NaN
      arrays$inputs.range <- range
    }
    whole <- which(rowSums(!is.finite(rows)) == 0L)
    if (length(whole) > 0L && !is.null(own)) {
      some <- whole[unique(round(seq(1, length(whole), length.out = min(32L, length(whole)))))]
      answers <- own(as.data.frame(example[some, , drop = FALSE]), rows[some, , drop = FALSE])
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
