# An unpacked Sapwood file (docs/format.md): the manifest as JSON, and plain arrays, in the safetensors format. The engine reads
# it, checks it and packs it; nothing here knows what a packed file looks like.

# A list without names or with them is an array or an object; everything else is one string, one boolean or one whole number.
json <- function(x) {
  if (is.list(x)) {
    items <- vapply(x, json, "")
    if (is.null(names(x))) return(paste0("[", paste(items, collapse = ","), "]"))
    return(paste0("{", paste0(vapply(names(x), json, ""), ":", items, collapse = ","), "}"))
  }
  if (is.character(x)) return(json_string(x))
  if (is.logical(x)) return(if (x) "true" else "false")
  format(x, scientific = FALSE, digits = 17, trim = TRUE)
}

json_string <- function(x) {
  x <- gsub("\\", "\\\\", enc2utf8(x), fixed = TRUE)
  x <- gsub("\"", "\\\"", x, fixed = TRUE)
  for (code in which(vapply(1:31, function(code) grepl(intToUtf8(code), x, fixed = TRUE), NA)))
    x <- gsub(intToUtf8(code), sprintf("\\u%04x", code), x, fixed = TRUE)
  paste0("\"", x, "\"")
}

# Doubles, integers and raw bytes as they are in a file; a matrix is written row after row.
tensor <- function(x) {
  shape <- if (is.matrix(x)) dim(x) else length(x)
  if (is.matrix(x)) x <- t(x)
  if (is.raw(x)) return(list(type = "U8", shape = shape, bytes = as.vector(x)))
  type <- if (is.integer(x)) "I32" else "F64"
  list(type = type, shape = shape, bytes = writeBin(as.vector(x), raw(), endian = "little"))
}

# manifest: a list; arrays: a named list of what tensor() takes. Returns the file's bytes.
unpacked_file <- function(manifest, arrays) {
  tensors <- lapply(arrays, tensor)
  # Doubles first: they are then aligned.
  tensors <- tensors[order(match(vapply(tensors, `[[`, "", "type"), c("F64", "I32", "U8")))]
  ends <- cumsum(vapply(tensors, function(t) as.double(length(t$bytes)), 0))
  entry <- function(t, end)
    list(dtype = t$type, shape = as.list(t$shape), data_offsets = list(end - length(t$bytes), end))
  header <- c(list(`__metadata__` = list(sapwood = json(manifest))), Map(entry, tensors, ends))
  header <- charToRaw(json(header))
  header <- c(header, rep(charToRaw(" "), -length(header) %% 8))
  size <- writeBin(c(length(header), 0L), raw(), endian = "little")
  c(size, header, unlist(lapply(tensors, `[[`, "bytes"), use.names = FALSE))
}
