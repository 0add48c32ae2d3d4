# Errors of this package are conditions of class "sapwood_error". They carry what the engine's errors carry everywhere: a code of
# docs/errors.md, a place (an argument, or where in a file), what was got there and what was expected.

stop_sapwood <- function(code, message, place = "", got = "", expected = "") {
  said <- message
  if (nzchar(place)) said <- paste0(said, "\n  at ", place)
  if (nzchar(got)) said <- paste0(said, "\n  got ", got)
  if (nzchar(expected)) said <- paste0(said, "\n  expected ", expected)
  fields <- list(message = said, call = NULL, code = code, place = place, got = got, expected = expected)
  stop(structure(fields, class = c("sapwood_error", "error", "condition")))
}

# What the engine answered, or its failure as a condition.
answered <- function(x) {
  if (!inherits(x, "sapwood_failure")) return(x)
  stop_sapwood(x$code, x$message, x$place, x$got, x$expected)
}

# Names for people, not more than they can read.
some <- function(names, most = 6L) {
  if (length(names) > most) names <- c(head(names, most), "...")
  paste(names, collapse = ", ")
}

no_more <- function(...) {
  if (...length() == 0L) return(invisible())
  names <- ...names()
  got <- if (is.null(names)) "an argument without a name" else some(names)
  stop_sapwood("invalid_argument", "there is no such argument for this class of fit", "save_model", got)
}
