fixture <- function(name) readRDS(test_path("fixtures", paste0(name, ".rds")))
fixtures <- function(pattern, ...) sub("\\.rds$", "", list.files(test_path("fixtures", ...), pattern))

bytes_of <- function(file) readBin(file, "raw", file.size(file))

# Save a fit and load it again.
round_trip <- function(fit, ...) {
  file <- a_file()
  suppressMessages(save_model(fit, file, ...))
  load_model(file)
}
a_file <- function() tempfile(fileext = ".safetensors")

# The promise of docs/numerics.md: within 1e-12 of what is summed.
expect_same_draws <- function(got, expected) {
  expect_equal(dim(got), dim(expected))
  expect_lte(max(abs(unname(got) - unname(expected))), 1e-12 * max(1, abs(expected)))
}

expect_sapwood_error <- function(code, expression, ...) {
  error <- expect_error(expression, class = "sapwood_error", ...)
  expect_equal(error$code, code)
  invisible(error)
}

# A sampler of dbarts is an environment of S4 objects; their slots are attributes.
sampler <- function(case, keep = TRUE, state = lapply(case$fit$savedTrees, function(trees) structure(0, savedTrees = trees))) {
  fields <- new.env()
  fields$control <- structure(0, keepTrees = keep, n.trees = case$fit$n.trees)
  fields$data <- structure(0, x = case$x, y = case$fit$y.range, offset = as.name("\001NULL\001"))
  fields$state <- state
  structure(list(fit = structure(0, .xData = fields), sigma = case$fit$sigma, y = case$fit$y.range), class = "bart")
}

# The promise for linear models: within 1e-12 of numbers of this size.
expect_near <- function(got, expected, tolerance = 1e-12) {
  expect_equal(dim(got), dim(expected))
  expect_lte(max(abs(unname(got) - unname(expected)) / pmax(1, abs(expected))), tolerance)
}
