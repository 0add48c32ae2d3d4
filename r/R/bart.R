# Package BART. Everything is in treedraws: the trees of all draws as one text (mbart, mbart2: one for each sum) and the cut points
# that the text counts. predict() reads that very text, so its ten digits are the model.

save_model.wbart <- function(fit, file, example = NULL, profile = "exact", nskip = NULL, ...) {
  no_more(...)
  offset <- if (length(fit$mu) > 0L) fit$mu else fit$offset
  sigma <- bart_sigma(fit, nskip)
  save_bart(fit, file, example, profile, "wbart", offset, regression, sigma = sigma$draws, chains = sigma$chains)
}

save_model.pbart <- function(fit, file, example = NULL, profile = "exact", ...) {
  no_more(...)
  save_bart(fit, file, example, profile, "pbart", binary_offset(fit), binary("probit"))
}

save_model.lbart <- function(fit, file, example = NULL, profile = "exact", ...) {
  no_more(...)
  save_bart(fit, file, example, profile, "lbart", binary_offset(fit), binary("logistic"))
}

save_model.mbart <- function(fit, file, example = NULL, profile = "exact", ...) {
  no_more(...)
  link <- if (identical(fit$type, "lbart")) "sequential_logistic" else "sequential_probit"
  save_bart(fit, file, example, profile, "mbart", fit$offset, classes(fit, link))
}

save_model.mbart2 <- function(fit, file, example = NULL, profile = "exact", ...) {
  no_more(...)
  save_bart(fit, file, example, profile, "mbart2", fit$offset, classes(fit, "softmax"))
}

binary_offset <- function(fit) if (length(fit$binaryOffset) > 0L) fit$binaryOffset else fit$offset

classes <- function(fit, link) {
  output <- list(task = "multiclass", link = link, probabilities = TRUE, decision = "largest_response")
  if (is.null(fit$cats)) return(output)
  c(output, list(labels = as.list(as.character(fit$cats)), numeric_labels = is.numeric(fit$cats)))
}

save_bart <- function(fit, file, example, profile, objective, offset, output, sigma = NULL, chains = 1L) {
  texts <- as.list(fit$treedraws$trees)
  header <- if (length(texts) > 0L) text_header(texts[[1L]]) else 0
  if (header[1L] == 0)
    stop_sapwood("invalid_model", "the fit has no trees to predict from", "fit$treedraws$trees", "no draws",
                 "a fit with nkeeptreedraws above 0, which is the default: fit it again without that argument")
  if (!is.null(fit$ndpost) && header[1L] != fit$ndpost)
    stop_sapwood("invalid_model",
                 paste("the chains' trees were not put together: BART's mc.* functions do that wrongly where they leave out a",
                       "constant column, and predict() sees the first chain only"),
                 "fit$treedraws$trees", paste(header[1L], "draws"),
                 paste(fit$ndpost, "draws; remove constant columns before fitting, or fit one chain"))
  if (length(offset) == 0L)
    stop_sapwood("invalid_model", "the fit does not say what its trees' sums are added to", "fit", some(names(fit), 20L),
                 "mu, binaryOffset or offset among its fields")
  cuts <- fit$treedraws$cutpoints
  columns <- names(cuts)
  factors <- read_factors(example, columns, function(name, levels) paste0(name, seq_along(levels)))
  example <- example_rows(example, columns, length(cuts), factors)

  arrays <- list(
    posterior.cuts = as.double(unlist(cuts, use.names = FALSE)),
    posterior.cut_count = lengths(cuts, use.names = FALSE),
    posterior.offset = as.double(rep_len(offset, length(texts)))
  )
  if (!is.null(sigma)) arrays$posterior.sigma <- as.double(sigma)
  names(texts) <- paste0("posterior.text.", seq_along(texts) - 1L)
  arrays <- c(arrays, lapply(texts, charToRaw))
  step <- list(layout = "bart-text", compare = "<", missing_left = FALSE, chains = as.integer(chains))
  golden <- bart_golden(fit, example, length(texts))
  write_model(posterior_file("BART", objective, columns, length(cuts), step, output, arrays, example, golden, factors), file,
              profile = profile)
}

# Draws, trees, variables.
text_header <- function(text) scan(text = substr(text, 1L, 100L), what = 0, n = 3L, quiet = TRUE)

# The deviation of each kept draw. fit$sigma is of every iteration, the burn-in's among them (nskip, which the fit does not keep),
# one column for each chain.
bart_sigma <- function(fit, nskip) {
  none <- list(draws = NULL, chains = 1L)
  if (length(fit$sigma) == 0L || length(fit$treedraws$trees) == 0L) return(none)
  sigma <- as.matrix(fit$sigma)
  chains <- ncol(sigma)
  kept <- text_header(fit$treedraws$trees)[1L] / chains
  if (kept == 0 || isTRUE(kept * chains != fit$ndpost)) return(none)  # save_bart says what is wrong
  every <- bart_keepevery(nrow(sigma), kept, nskip)
  at <- nrow(sigma) - kept * every + seq_len(kept) * every
  list(draws = as.vector(sigma[at, ]), chains = chains)
}

# keepevery, from the number of iterations = nskip + kept * keepevery.
bart_keepevery <- function(iterations, kept, nskip) {
  stop_nskip <- function(got, expected) stop_sapwood(
    "invalid_argument", "nskip, the number of iterations before the first kept one, does not go with the fit's sigma",
    "argument nskip", got, expected)
  arithmetic <- paste(iterations, "iterations = nskip +", kept, "draws * keepevery")
  if (kept != round(kept)) stop_nskip(paste(kept, "draws a chain"), "as many draws in each chain")
  if (!is.null(nskip)) {
    every <- (iterations - nskip) / kept
    if (every < 1 || every != round(every)) stop_nskip(nskip, arithmetic)
    return(every)
  }
  if (iterations < kept) stop_nskip("nothing", arithmetic)
  if (iterations < 2 * kept) return(1)
  every <- (iterations - 100) / kept
  if (every < 1 || every != round(every)) stop_nskip("nothing", paste0(arithmetic, ": say which nskip it was"))
  message("sapwood: took nskip to be 100, its default; say nskip = ... if it was another")
  every
}

# predict()'s own answers, where the package is there.
bart_golden <- function(fit, example, sums) {
  if (is.null(example) || !installed("BART")) return(NULL)
  rows <- golden_rows(example, fit$treedraws$cutpoints)
  if (is.null(rows)) return(NULL)
  # On one core: with more of them predict() of 2.9.9 leaves draws out where their number is not a multiple of the cores'.
  capture.output(own <- package_function("BART", paste0("predict.", class(fit)[1L]))(fit, rows, mc.cores = 1L))
  if (is.matrix(own))
    return(list(inputs = rows, raw = as.matrix(colMeans(own)), response = as.matrix(colMeans(own)), draws = golden_draws(own, nrow(rows))))
  raw <- matrix(colMeans(own$yhat.test), nrow(rows), byrow = TRUE)
  list(inputs = rows, raw = raw[, seq_len(sums), drop = FALSE],
       response = matrix(colMeans(own$prob.test), nrow(rows), byrow = TRUE), draws = golden_draws(own$prob.test, nrow(rows)))
}
