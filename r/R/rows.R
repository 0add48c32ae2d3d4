# From what a user has, a matrix or a data.frame, to the matrix of doubles that a model takes: its columns in the model's order.

# inputs: as open_model() has them: name, and for categories levels; factors: as read_factors() has them
model_rows <- function(newdata, inputs, named, factors = list(), place = "argument newdata") {
  count <- length(inputs$name)
  if (is.data.frame(newdata)) {
    if (named) newdata <- with_indicators(newdata, inputs$name, factors, place)
    columns <- pick_columns(names(newdata), ncol(newdata), inputs$name, named, place)
    rows <- matrix(0, nrow(newdata), count)
    for (j in seq_len(count)) rows[, j] <- input_values(newdata[[columns[j]]], inputs, j, place)
    return(rows)
  }
  if (is.null(dim(newdata)) && (is.numeric(newdata) || is.logical(newdata)))
    newdata <- if (count == 1L) matrix(newdata, ncol = 1L) else t(newdata)
  if (!is.matrix(newdata) || !(is.numeric(newdata) || is.logical(newdata)))
    stop_sapwood("invalid_input", "rows come as a matrix of numbers or as a data.frame", place,
                 if (is.matrix(newdata)) paste("a matrix of type", typeof(newdata)) else class(newdata)[1L],
                 "a numeric matrix or a data.frame")
  columns <- pick_columns(colnames(newdata), ncol(newdata), inputs$name, named, place)
  rows <- newdata[, columns, drop = FALSE]
  storage.mode(rows) <- "double"
  rows
}

# Where each input is among the columns: by name if both sides have names, else by position.
pick_columns <- function(names, count, wanted, named, place) {
  if (!named || is.null(names)) {
    if (count != length(wanted))
      stop_sapwood("invalid_input", "the number of columns is not the model's number of inputs", place, count, length(wanted))
    return(seq_len(count))
  }
  at <- match(wanted, names)
  if (anyNA(at))
    stop_sapwood("invalid_input", "columns that the model needs are not there", place, paste("columns", some(names, 12L)),
                 paste("also", some(wanted[is.na(at)], 12L)))
  twice <- wanted[wanted %in% names[duplicated(names)]]
  if (length(twice) > 0L)
    stop_sapwood("invalid_input", "columns that the model needs are there twice", place, some(twice), "each column once")
  at
}

input_values <- function(x, inputs, j, place) {
  name <- inputs$name[j]
  levels <- inputs$levels[[j]]
  if (length(levels) > 0L && (is.factor(x) || is.character(x) || is.numeric(x) || is.logical(x))) {  # as in factor()
    code <- match(as.character(x), levels) - 1
    unknown <- is.na(code) & !is.na(x)
    if (any(unknown) && inputs$unknown[j] == "error") stop_unknown(x[unknown], name, levels)
    if (inputs$unknown[j] == "other") code[unknown] <- -1
    return(code)
  }
  if (!is.null(dim(x)) && ncol(x) == 1L) x <- x[, 1L]
  if (is.object(x) || !(is.numeric(x) || is.logical(x)) || !is.null(dim(x)))
    stop_sapwood("invalid_input", "the model takes numbers here", paste0("column \"", name, "\""), class(x)[1L],
                 if (is.factor(x)) "the column as it was when the model was fitted" else "a numeric or logical column")
  as.double(x)
}

stop_unknown <- function(x, name, levels)
  stop_sapwood("unknown_category", "the model has never seen this category", paste0("column \"", name, "\""),
               as.character(x)[1L], paste("one of", some(levels, 12L)))

# ---------------------------------------------------------------------------------------------------------- factors
# BART and dbarts turn a factor into columns of 0 and 1. The inputs of such a model are those columns; which level belongs to
# which of them is kept in the file, so that the factor itself can be given. A factor is a character vector: its values are
# levels, its names the columns ("": the level has none).

# columns: a function of a factor's name and levels that names its columns
read_factors <- function(example, inputs, columns) {
  if (!is.data.frame(example)) return(list())
  factors <- list()
  for (name in setdiff(names(example)[vapply(example, is.factor, NA)], inputs)) {
    levels <- levels(example[[name]])
    made <- columns(name, levels)
    made[!(made %in% inputs)] <- ""
    if (any(nzchar(made))) factors[[name]] <- setNames(levels, made)
  }
  factors
}

# A line for each level: its column, a tab, its name.
factor_attributes <- function(factors) {
  if (length(factors) == 0L) return(list())
  lines <- vapply(factors, function(levels) paste0(names(levels), "\t", levels, collapse = "\n"), "")
  setNames(as.list(unname(lines)), paste0("columns of factor ", names(factors)))
}

factors_of <- function(about) {
  if (about$library == "stochtree") return(stochtree_factors(about$inputs$name))
  attributes <- about$attributes
  prefix <- "columns of factor "
  attributes <- attributes[startsWith(names(attributes), prefix)]
  factors <- lapply(attributes, function(text) {
    lines <- strsplit(text, "\n", fixed = TRUE)[[1L]]
    tab <- regexpr("\t", lines, fixed = TRUE)
    setNames(substring(lines, tab + 1L), substring(lines, 1L, tab - 1L))
  })
  setNames(factors, substring(names(attributes), nchar(prefix) + 1L))
}

# stochtree's files have the levels in the names of the columns: stories=one, and stories=(other) for levels that it never saw.
stochtree_factors <- function(inputs) {
  at <- regexpr("=", inputs, fixed = TRUE)
  columns <- inputs[at > 0L]
  names <- substring(columns, 1L, at[at > 0L] - 1L)
  lapply(split(columns, factor(names, unique(names))), function(columns) {
    levels <- setNames(substring(columns, regexpr("=", columns, fixed = TRUE) + 1L), columns)
    other <- levels == "(other)"
    structure(levels[!other], other = names(levels)[other])
  })
}

# The data.frame with the columns of its factors beside them. A missing value is 0 in all of them, as BART and
# dbarts have it; where there is a column for levels that were never seen, what is missing is refused.
with_indicators <- function(data, inputs, factors, place) {
  for (name in intersect(names(factors), names(data))) {
    levels <- factors[[name]]
    value <- as.character(data[[name]])
    other <- attr(levels, "other")
    unknown <- if (length(other) > 0L) is.na(value) else !is.na(value) & !(value %in% levels)
    if (any(unknown)) stop_unknown(value[unknown], name, levels)
    if (length(other) > 0L) data[[other]] <- as.double(!(value %in% levels))
    for (k in which(nzchar(names(levels))))
      data[[names(levels)[k]]] <- as.double(!is.na(value) & value == levels[[k]])
  }
  left <- setdiff(names(data)[vapply(data, function(x) is.factor(x) || is.character(x), NA)], c(inputs, names(factors)))
  missing <- setdiff(inputs, names(data))
  left <- left[vapply(left, function(name) any(startsWith(missing, name)), NA)]  # their columns have their name in front
  if (length(left) > 0L)
    stop_sapwood("invalid_input", "the model's inputs are the columns that its package made of factors, and the file does not say which",
                 place, paste("factors", some(left)),
                 "the finished matrix; or a model saved with example = a data.frame that has these factors")
  data
}

# The example, as the finished matrix, or NULL.
example_rows <- function(example, columns, count, factors) {
  if (is.null(example)) return(NULL)
  inputs <- list(name = if (is.null(columns)) character(count) else columns, levels = vector("list", count))
  rows <- model_rows(example, inputs, !is.null(columns), factors, "argument example")
  if (!is.null(columns)) colnames(rows) <- columns
  rows
}
