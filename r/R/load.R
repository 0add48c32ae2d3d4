load_model <- function(file) {
  if (is.raw(file)) return(open_model(file))
  if (!is.character(file) || length(file) != 1L || is.na(file) || !file.exists(path.expand(file)))
    stop_sapwood("invalid_argument", "there is no such file", "argument file",
                 if (is.character(file)) some(file) else class(file)[1L], "the path of a model file, or its bytes")
  file <- path.expand(file)
  open_model(readBin(file, "raw", file.size(file)))
}

open_model <- function(bytes) {
  if (length(bytes) > 18L && identical(bytes[1:2], as.raw(c(0x1f, 0x8b)))) bytes <- gunzip(bytes)
  handle <- answered(.Call(sw_open, bytes, ""))
  about <- .Call(sw_describe, handle)
  about$attributes <- setNames(about$attributes, about$attribute_names)
  about$attribute_names <- NULL
  structure(list(handle = handle, about = about, bytes = length(bytes)), class = "sapwood_model")
}

# Any file may come gzipped, as everywhere in Sapwood. The last four bytes say how many there were, which deflate cannot make from
# less than a thousandth of them.
gunzip <- function(bytes) {
  size <- sum(as.integer(bytes[length(bytes) - 3:0]) * 256^(0:3))
  from <- gzcon(rawConnection(bytes))
  on.exit(close(from))
  all <- if (size < 1100 * length(bytes)) suppressWarnings(tryCatch(readBin(from, "raw", size), error = function(e) NULL))
  if (length(all) == size) return(all)
  stop_sapwood("malformed", "the file is compressed, and damaged", "argument file")
}

handle_of <- function(model) {
  if (.Call(sw_is_open, model$handle)) return(model$handle)
  stop_sapwood("disposed", "this model was loaded in another session of R", "argument model", "a saved workspace",
               "load_model() on its file again")
}

selftest <- function(model) {
  answered(.Call(sw_self_test, handle_of(model)))
  invisible(model$about$golden_rows)
}

predict.sapwood_model <- function(object, newdata,
                                  type = c("response", "draws", "interval", "quantiles", "share", "probability", "label", "raw"),
                                  level = 0.9, kind = c("credible", "confidence", "predictive"), method = c("equal-tailed", "hdi"), seed = 0,
                                  probs = c(0.05, 0.5, 0.95), above = -Inf, below = Inf, ...) {
  if (...length() > 0L)
    stop_sapwood("invalid_argument", "predict has no such argument", "predict", some(...names()), some(names(formals()), 20L))
  type <- one_of(type, "type")
  own <- if (object$about$draws > 0) "credible" else "confidence"
  kind <- if (missing(kind)) own else one_of(kind, "kind")
  if (type == "interval" && kind != "predictive" && kind != own)
    stop_sapwood("no_such_answer", "the model has no interval of this kind", "argument kind", kind, paste(own, "or predictive"))
  method <- one_of(method, "method")
  about <- object$about
  handle <- handle_of(object)
  rows <- model_rows(newdata, about$inputs, about$named_inputs, factors_of(about))
  number(level, "level")
  number(above, "above")
  number(below, "below")
  if (!number(seed, "seed") || seed < 0 || seed > 2^53 || seed != round(seed))
    stop_sapwood("invalid_argument", "a seed is a whole number", "argument seed", format(seed), "0 to 2^53")

  answer <- switch(
    type,
    draws = .Call(sw_draws, handle, rows),
    interval = .Call(sw_interval, handle, rows, level, kind == "predictive", method == "hdi", seed),
    quantiles = .Call(sw_quantiles, handle, rows, as.double(probs)),
    share = .Call(sw_share, handle, rows, above, below),
    .Call(sw_predict, handle, rows, type)
  )
  answer <- answered(answer)
  if (type == "label") return(labels_of(answer, about))
  if (type == "interval") dimnames(answer) <- list(NULL, c("lower", "upper"), class_names(dim(answer)[3L], about))
  if (type == "quantiles") dimnames(answer) <- list(NULL, paste0(format(100 * probs, trim = TRUE, digits = 7), "%"),
                                                    class_names(dim(answer)[3L], about))
  if (type == "draws") dimnames(answer) <- list(NULL, NULL, class_names(dim(answer)[3L], about))
  # One response: its dimension says nothing.
  if (length(dim(answer)) == 3L) return(if (dim(answer)[3L] == 1L) array(answer, dim(answer)[1:2], dimnames(answer)[1:2]) else answer)
  if (ncol(answer) == 1L) return(as.vector(answer))
  if (type != "raw") colnames(answer) <- class_names(ncol(answer), about)
  answer
}

one_of <- function(x, name) {
  choices <- eval(formals(predict.sapwood_model)[[name]])
  if (identical(x, choices)) return(choices[1L])
  if (is.character(x) && length(x) == 1L && x %in% choices) return(x)
  stop_sapwood("invalid_argument", "this is not one of the choices", paste("argument", name), some(format(x)), some(choices, 20L))
}

number <- function(x, name) {
  if (is.numeric(x) && length(x) == 1L && !is.na(x)) return(TRUE)
  stop_sapwood("invalid_argument", "one number is needed here", paste("argument", name),
               if (is.null(x)) "nothing" else some(format(x)), "a number")
}

# Names of the classes, as far as there are classes.
class_names <- function(count, about) {
  if (about$task %in% c("binary", "multiclass") && count > 1L && length(about$labels) == 0L) return(as.character(seq_len(count) - 1L))
  if (length(about$labels) == count) about$labels
}

labels_of <- function(index, about) {
  if (length(about$labels) == 0L || ncol(index) > 1L) {
    storage.mode(index) <- "integer"
    return(if (ncol(index) == 1L) as.vector(index) else index)
  }
  labels <- about$labels[index + 1]
  if (about$numeric_labels) as.numeric(labels) else factor(labels, about$labels)
}

# ---------------------------------------------------------------------------------------------------------- for people
print.sapwood_model <- function(x, ...) {
  about <- x$about
  source <- paste(c(about$library, about$version[nzchar(about$version)], about$objective[nzchar(about$objective)]), collapse = " ")
  cat("Sapwood model: ", about$task, " (", source, ")\n", sep = "")
  cat("  ", plural(length(about$inputs$name), "input"), ": ", some(about$inputs$name), "\n", sep = "")
  if (about$draws > 0)
    cat("  ", plural(about$draws, "draw"), " of ", plural(about$trees, "tree"), ", ", plural(about$chains, "chain"), "\n", sep = "")
  else if (about$trees > 0) cat("  ", plural(about$trees, "tree"), "\n", sep = "")
  if (length(about$labels) > 0L) cat("  classes: ", some(about$labels), "\n", sep = "")
  if (about$golden_rows > 0)
    cat("  ", plural(about$golden_rows, "golden row"), ", answers of ",
        if (about$golden_source == "library") "the package that made the fit" else "this engine", "\n", sep = "")
  for (warning in about$warnings) cat("  note: ", warning, "\n", sep = "")
  invisible(x)
}

plural <- function(count, what) paste0(format(count, big.mark = ","), " ", what, if (count != 1) "s")

summary.sapwood_model <- function(object, ...) {
  inputs <- object$about$inputs
  table <- data.frame(input = inputs$name, kind = inputs$kind, low = inputs$low, high = inputs$high, example = inputs$example)
  structure(list(model = object, inputs = table, bytes = object$bytes, factors = factors_of(object$about)),
            class = "summary.sapwood_model")
}

print.summary.sapwood_model <- function(x, ...) {
  print(x$model)
  cat("  file: ", format(x$bytes, big.mark = ","), " bytes\n", sep = "")
  for (name in names(x$factors)) cat("  factor ", name, ": ", some(x$factors[[name]], 12L), "\n", sep = "")
  print(x$inputs, row.names = FALSE)
  invisible(x)
}
