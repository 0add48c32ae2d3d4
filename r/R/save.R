save_model <- function(fit, file, example = NULL, profile = "exact", ...) UseMethod("save_model")

save_model.default <- function(fit, file, example = NULL, profile = "exact", ...) {
  stop_refused(fit)
  stop_sapwood("unsupported", paste0("save_model() does not know fits of class \"", class(fit)[1L], "\""), "argument fit",
               paste(class(fit), collapse = ", "), paste("a fit of", some(vapply(families, `[[`, "", "class"), 40L)))
}

stop_incomplete <- function(fit, fields)
  stop_sapwood("invalid_model", "the fit is not complete", "argument fit", some(names(fit)), paste(fields, "among its fields, as the package leaves it"))

# Let the engine check and pack what was read from a fit, write the file, and return the model that it now holds.
write_model <- function(bytes, file, schema = NULL, profile = "exact") {
  if (!is.character(file) || length(file) != 1L || is.na(file) || !nzchar(file))
    stop_sapwood("invalid_argument", "the file to write is not named", "argument file", class(file)[1L], "a path")
  if (!is.character(profile) || length(profile) != 1L || is.na(profile))
    stop_sapwood("invalid_argument", "the profile is a word", "argument profile", class(profile)[1L],
                 "\"exact\", \"compact\" or \"tiny\"")
  handle <- answered(.Call(sw_open, bytes, if (is.null(schema)) "" else json(schema)))
  packed <- answered(.Call(sw_save, handle, json(list(profile = profile))))
  # Opened again before anything is written: the engine refuses a file whose golden rows it does not reproduce.
  model <- open_model(packed)
  write_whole(packed, path.expand(file))
  invisible(model)
}

# Beside the place where it will be, then in one step: nobody finds half a file.
write_whole <- function(bytes, file) {
  beside <- tempfile(".sapwood-", dirname(file))
  on.exit(unlink(beside))
  done <- suppressWarnings(tryCatch({
    writeBin(bytes, beside)
    file.rename(beside, file)
  }, error = function(e) FALSE))
  if (!done) stop_sapwood("invalid_argument", "the file cannot be written", "argument file", file, "a path in a folder that can be written to")
}

# A posterior as an unpacked file.
#
# columns: names of the inputs, or NULL
# step: what the manifest's step says, beside what all posteriors have in common
# example: (rows x inputs) or NULL; golden: list(inputs, raw, response, draws) or NULL
posterior_file <- function(library, objective, columns, count, step, output, arrays, example, golden, factors, warnings = character()) {
  named <- !is.null(columns)
  if (!named) columns <- paste0("f", seq_len(count) - 1L)
  input <- function(name) list(name = name, kind = "number", missing = "allowed", finite = FALSE)
  manifest <- list(
    format = list(1L, 0L),
    producer = "the R package sapwood",
    source = list(library = library, version = version_of(library), objective = objective),
    named_inputs = named,
    inputs = lapply(unname(columns), input),
    steps = list(c(list(op = "posterior", required = TRUE, feature_type = "float64"), step)),
    output = c(output, type = "float64"),
    attributes = factor_attributes(factors),
    warnings = as.list(warnings)
  )
  if (length(manifest$attributes) == 0L) manifest$attributes <- NULL
  if (!is.null(example)) arrays$inputs.range <- ranges(example)
  if (!is.null(golden)) {
    manifest$golden <- list(source = "library")
    arrays$golden.inputs <- golden$inputs
    arrays$golden.raw <- golden$raw
    arrays$golden.response <- golden$response
    arrays$golden.draws <- golden$draws
  }
  unpacked_file(manifest, arrays)
}

regression <- list(task = "regression", link = "identity", probabilities = FALSE, decision = "none")
responses <- function(names) list(task = "multi_regression", link = "identity", probabilities = FALSE, decision = "none",
                                  labels = as.list(names), numeric_labels = FALSE)
hazard <- list(task = "survival", probabilities = FALSE, decision = "none")
binary <- function(link) list(task = "binary", link = link, probabilities = TRUE, decision = "response")
# As packages have it that ask whether the score is above 0: a probability may be 1/2 by rounding.
binary_by_score <- list(task = "binary", link = "logistic", probabilities = TRUE, decision = "raw", threshold = 0)
multiclass <- function(labels)
  c(list(task = "multiclass", link = "softmax", probabilities = TRUE, decision = "largest"), named_classes(labels))
named_classes <- function(labels) list(labels = as.list(as.character(labels)), numeric_labels = FALSE)

# Packages that make fits need not be here: what is asked of them is asked only where they are.
installed <- function(package) nzchar(system.file(package = package))
package_function <- function(package, name) get(name, envir = asNamespace(package))
asked <- function(package, predict) if (installed(package)) {
  loadNamespace(package)
  predict
}
version_of <- function(package) if (installed(package)) packageDescription(package, fields = "Version") else ""

# (inputs x 3): lowest, highest, and a value that an input has half of the time or less.
ranges <- function(example) {
  one <- function(x) {
    x <- x[is.finite(x)]
    if (length(x) == 0L) return(c(NaN, NaN, NaN))
    c(min(x), max(x), quantile(x, 0.5, type = 1, names = FALSE))
  }
  t(apply(example, 2L, one))
}

# Rows to keep in the file with the package's own answers: some of the example, some of them with missing values, and some on the
# values that trees split at, if they are given as a list of one vector per input.
golden_rows <- function(example, splits = NULL) {
  if (nrow(example) == 0L) return(NULL)
  rows <- example[round(seq(1, nrow(example), length.out = 32L)), , drop = FALSE]
  dimnames(rows) <- list(NULL, colnames(example))
  columns <- ncol(rows)
  for (r in 25:28) rows[r, (seq_len(columns) + r) %% 4L == 0L] <- NA
  for (r in 29:32) for (j in seq_along(splits)) {
    values <- splits[[j]]
    if (length(values) > 0L) rows[r, j] <- values[(r * 7L + j * 3L) %% length(values) + 1L]
  }
  rows
}

# All draws of the first two golden rows, row after row, draw after draw: more would be larger than a small model.
#
# draws: (draws x rows), or (draws x rows * classes), the classes of a row side by side
golden_draws <- function(draws, rows) {
  classes <- ncol(draws) / rows
  as.double(t(do.call(rbind, lapply(seq_len(min(rows, 2L)), function(r) draws[, (r - 1L) * classes + seq_len(classes), drop = FALSE]))))
}
