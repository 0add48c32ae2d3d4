# The steps of an unpacked file (docs/format.md): what is done to columns before the predictor. Columns are numbered from 0, the
# inputs first, then what each step makes.

new_steps <- function(inputs) {
  steps <- new.env()
  steps$columns <- inputs
  steps$list <- list()
  steps$arrays <- list()
  steps
}

# The columns that a step makes of the columns `from`; `...`: its arrays.
add_step <- function(steps, op, made, from, ...) {
  arrays <- c(list(from = as.integer(from)), list(...))
  names(arrays) <- paste0("step.", length(steps$list), ".", names(arrays))
  steps$list <- c(steps$list, list(list(op = op, required = TRUE)))
  steps$arrays <- c(steps$arrays, arrays)
  first <- steps$columns
  steps$columns <- first + made
  as.integer(seq(first, length.out = made))
}

step_affine <- function(steps, from, ...) add_step(steps, "affine", length(from), from, ...)
step_function <- function(steps, name, from) add_step(steps, name, length(from), from)
step_multiply <- function(steps, a, b) add_step(steps, "multiply", length(a), c(a, b))
step_add <- function(steps, a, b) add_step(steps, "add", length(a), c(a, b))

# The row of a table for each level; levels that are not in it are refused.
step_lookup <- function(steps, from, table)
  add_step(steps, "lookup", ncol(table), from, width = ncol(table), rows = as.double(t(table)))

# Polynomials by pieces: `columns` of them, on (-Inf, breaks[1]), [breaks[1], breaks[2])...
#
# coefficients: (pieces x columns x powers) of (x - origin), the lowest power first
step_piecewise <- function(steps, from, breaks, origin, coefficients) {
  columns <- dim(coefficients)[2L]
  add_step(steps, "piecewise", columns, from, width = columns, begin = c(0L, length(breaks)), breaks = as.double(breaks),
           origin = as.double(origin), coefficients = as.double(aperm(coefficients, 3:1)))
}

# 0 times any column would be NaN where that is missing.
constant_column <- function(steps, value)
  add_step(steps, "piecewise", 1L, 0L, width = 1L, begin = c(0L, 0L), breaks = double(), origin = 0, coefficients = value)

# base + the weighted sum of columns: a small linear model.
step_linear <- function(steps, from, weights, base = 0) {
  input <- function(name) list(name = name, kind = "number", missing = "allowed", finite = FALSE)
  sum <- unpacked_file(
    list(format = list(1L, 0L), source = list(library = "", version = "", objective = ""), inputs = lapply(paste0("f", seq_along(from)), input),
         steps = list(linear_step), output = c(regression, type = "float64")),
    list(linear.base = base, linear.weights = as.double(weights)))
  add_step(steps, "model", 1L, from, file = sum)
}
