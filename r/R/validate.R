# Every problem of rows at once. What is an error, and how it is said, comes from where predict() has it: reading the columns, reading
# the values, and the engine, which is asked again with another value in place of each one that it refuses.

validate_rows <- function(model, newdata) {
  about <- model$about
  handle <- handle_of(model)
  inputs <- about$inputs
  notes <- list(found = new.env(), told = new.env())  # told: ":input" or "row:input" of which enough was said
  # Of a value of a row the last one stands: an error takes the place of a warning.
  note <- function(severity, kind, row, input, value, message, expected)
    notes$found[[paste0(row, ":", input)]] <- list(severity = severity, kind = kind, row = as.integer(row), input = input,
                                                   value = some(format(value), 1L), message = message, expected = expected)
  columns <- tryCatch(given_columns(newdata, about), sapwood_error = function(e) e)
  if (inherits(columns, "sapwood_error")) {
    note("error", "shape", NA, NA_character_, "", conditionMessage(columns), columns$expected)
    return(in_order(as.list(notes$found), inputs$name))
  }
  for (name in columns$ignored)
    note("warning", "column", NA, name, "", paste0("\"", name, "\" is not an input of the model, and is ignored"), "")

  rows <- matrix(0, columns$count, length(inputs$name))
  for (j in seq_along(inputs$name)) rows[, j] <- read_column(columns$values[[j]], inputs, j, note, notes)
  ask_engine(handle, rows, columns$values, inputs, note, notes)
  in_order(as.list(notes$found), inputs$name)
}

# What the caller passed for each input.
given_columns <- function(newdata, about) {
  inputs <- about$inputs
  place <- "argument newdata"
  if (!is.data.frame(newdata)) {
    rows <- model_rows(newdata, inputs, about$named_inputs, list(), place)
    ignored <- if (about$named_inputs) setdiff(colnames(newdata), inputs$name)
    return(list(values = lapply(seq_len(ncol(rows)), function(j) rows[, j]), count = nrow(rows), ignored = ignored))
  }
  factors <- if (about$named_inputs) factors_of(about) else list()
  ignored <- if (about$named_inputs) setdiff(names(newdata), c(inputs$name, names(factors)))
  if (about$named_inputs) newdata <- with_indicators(newdata, inputs$name, factors, place)
  at <- pick_columns(names(newdata), ncol(newdata), inputs$name, about$named_inputs, place)
  list(values = lapply(at, function(k) newdata[[k]]), count = nrow(newdata), ignored = ignored)
}

# The doubles of one input, another in place of each that is an error.
read_column <- function(x, inputs, j, note, notes) {
  read <- function(x) tryCatch(input_values(x, inputs, j, "argument newdata"), sapwood_error = function(e) e)
  name <- inputs$name[j]
  values <- read(x)
  if (inherits(values, "sapwood_error") && values$code != "unknown_category") {  # of the wrong type, all of it
    note("error", "type", NA, name, x, conditionMessage(values), values$expected)
    notes$told[[paste0(":", name)]] <- TRUE
    return(rep(stand_in(inputs, j), NROW(x)))
  }
  if (inherits(values, "sapwood_error")) {
    values <- vapply(seq_along(x), function(r) {
      value <- read(x[r])
      if (!inherits(value, "sapwood_error")) return(value)
      note("error", "category", r, name, as.character(x[r]), conditionMessage(value), value$expected)
      notes$told[[paste0(r, ":", name)]] <- TRUE
      stand_in(inputs, j)
    }, 0)
  }
  for (r in which(is_odd(values, x, inputs, j))) warn(values[r], x[r], inputs, j, r, note)
  values
}

# Whether the training data did not have a value, although the model answers.
is_odd <- function(values, x, inputs, j) {
  if (length(inputs$levels[[j]]) > 0L) return((is.na(values) & !is.na(x)) | (!is.na(values) & values == -1))
  low <- if (is.na(inputs$low[j])) -Inf else inputs$low[j]
  high <- if (is.na(inputs$high[j])) Inf else inputs$high[j]
  known <- !is.na(values)
  whole <- inputs$kind[j] == "number" | !is.finite(values) | values == round(values)
  known & (is.infinite(values) | values < low | values > high | !whole | (inputs$kind[j] == "boolean" & !(values %in% 0:1)))
}

warn <- function(value, x, inputs, j, row, note) {
  name <- inputs$name[j]
  say <- function(kind, what, expected)
    note("warning", kind, row, name, as.character(x),
         paste0(what, "\n  at row ", row - 1L, ", input \"", name, "\"\n  got ", as.character(x), "\n  expected ", expected), expected)
  if (length(inputs$levels[[j]]) > 0L) {
    then <- if (inputs$unknown[j] == "missing") "it counts as missing" else "the model has a rule for such ones"
    say("category", paste0("the model has never seen this category; ", then), paste("one of", some(inputs$levels[[j]], 12L)))
  } else if (is.infinite(value)) say("infinite", "a value is infinite", "a finite number")
  else if (inputs$kind[j] == "boolean" && !(value %in% 0:1)) say("range", "a value is neither true nor false", "0 or 1")
  else if (inputs$kind[j] != "number" && value != round(value)) say("integer", "a number is not whole", "a whole number")
  else say("range", "a value is outside of what the model has seen", paste(format(inputs$low[j]), "to", format(inputs$high[j])))
}

# What the engine refuses, until it refuses nothing more. It looks at all values before it looks at what comes of them, so rows before
# one that it refuses are asked again.
ask_engine <- function(handle, rows, values, inputs, note, notes, part = 256L) {
  asked <- new.env()
  for (first in seq(1L, by = part, length.out = ceiling(nrow(rows) / part))) {
    all <- first:min(nrow(rows), first + part - 1L)
    left <- all
    again <- FALSE
    while (length(left) > 0L) {
      answer <- .Call(sw_predict, handle, rows[left, , drop = FALSE], "raw")
      if (!inherits(answer, "sapwood_failure")) {
        if (!again) break
        left <- all
        again <- FALSE
        next
      }
      found <- regmatches(answer$place, regexec("^row ([0-9]+), input \"(.*)\"$", answer$place))[[1L]]
      if (length(found) == 0L || !(answer$code %in% c("invalid_input", "unknown_category"))) answered(answer)
      at <- as.integer(found[2L]) + 1L
      row <- left[at]
      name <- found[3L]
      j <- match(name, inputs$name)
      key <- paste0(row, ":", name)
      if (!is.null(asked[[key]])) {  # the other value is no better: the rest of this row is not known
        all <- setdiff(all, row)
        left <- setdiff(left, row)
        next
      }
      asked[[key]] <- TRUE
      again <- at > 1L || again
      left <- left[at:length(left)]
      value <- rows[row, j]
      rows[row, j] <- stand_in(inputs, j)
      if (!is.null(notes$told[[paste0(":", name)]]) || !is.null(notes$told[[key]])) next
      kind <- if (answer$code == "unknown_category") "category" else if (is.na(value)) "missing" else if (is.infinite(value)) "infinite" else "range"
      answer$place <- paste0("row ", row - 1L, ", input \"", name, "\"")
      error <- tryCatch(answered(answer), sapwood_error = function(e) e)
      note("error", kind, row, name, as.character(values[[j]][row]), conditionMessage(error), error$expected)
    }
  }
}

# A value that is probably none of the problems.
stand_in <- function(inputs, j) {
  if (!is.na(inputs$example[j])) return(inputs$example[j])
  if (inputs$kind[j] == "category") 0 else 1
}

# Row after row, input after input; what is about all rows first.
in_order <- function(found, names) {
  column <- function(name, type) vapply(unname(found), `[[`, type, name)
  found <- data.frame(severity = column("severity", ""), kind = column("kind", ""), row = column("row", 0L), input = column("input", ""),
                      value = column("value", ""), message = column("message", ""), expected = column("expected", ""))
  found <- found[order(ifelse(is.na(found$row), 0L, found$row), match(found$input, names, nomatch = 0L), found$input), , drop = FALSE]
  row.names(found) <- NULL
  found
}
