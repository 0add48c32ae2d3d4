# Package dbarts: bart() and bart2(), with the trees kept. They are in the sampler's state, one vector of integers for each chain:
# three of them a node, its variable (from 0; -1: a leaf) and the two halves of a double, the threshold or the leaf; draw after
# draw, tree after tree, in preorder. That is what extract(fit, "trees") makes a data.frame of, in minutes where this takes seconds.

save_model.bart <- function(fit, file, example = NULL, profile = "exact", offset = NULL, ...) {
  no_more(...)
  parts <- dbarts_parts(fit)
  nodes <- dbarts_nodes(parts)
  base <- if (is.null(offset)) 0 else offset
  if (!is.numeric(base) || length(base) != 1L || !is.finite(base))
    stop_sapwood("invalid_argument", "a file has one offset for all rows", "argument offset", some(format(offset)), "a number")
  # Leaves are of the response scaled to -1/2 ... 1/2; those of probits are not scaled.
  span <- if (parts$binary) 1 else if (diff(parts$y_range) > 0) diff(parts$y_range) else 1
  middle <- if (parts$binary) 0 else parts$y_range[1L] + 0.5 * span

  columns <- parts$columns
  count <- if (is.null(columns)) max(nodes$variable, parts$inputs - 1L) + 1L else length(columns)
  factors <- read_factors(example, columns, function(name, levels) paste0(name, ".", levels))
  example <- example_rows(example, columns, count, factors)

  arrays <- list(
    posterior.draws = nodes$draws,
    posterior.trees = as.integer(parts$n.trees),
    posterior.variable = nodes$variable,
    posterior.value = nodes$value,
    posterior.offset = middle + base,
    posterior.scale = span
  )
  # One row for each chain, unless they are combined already: then chain after chain.
  sigma <- if (is.matrix(parts$sigma)) as.vector(t(parts$sigma)) else parts$sigma
  if (!parts$binary) arrays$posterior.sigma <- as.double(sigma)
  step <- list(layout = "preorder", compare = "<=", missing_left = TRUE, chains = nodes$chains)
  output <- if (parts$binary) binary("probit") else regression
  golden <- dbarts_golden(fit, parts, example, offset)
  warnings <- character()
  if (parts$trained_with_offset && is.null(offset)) {
    warnings <- "trained with an offset, which predictions leave out, as those of dbarts do"
    message("sapwood: ", warnings, "; say offset = ... to have one added")
  }
  objective <- if (parts$binary) "probit" else "continuous"
  write_model(posterior_file("dbarts", objective, columns, count, step, output, arrays, example, golden, factors, warnings), file,
              profile = profile)
}

# What of a fit prediction needs, as a plain list:
#   savedTrees: a list, the integers of each chain; or trees: the data.frame of extract(fit, "trees")
#   n.trees; sigma, as in the fit; y.range: range of the response that the trees were fitted to
#   columns: names of the inputs
# A fit that was reduced to these fields by hand is taken as it is.
dbarts_parts <- function(fit) {
  refit <- "a fit made with bart2(..., keepTrees = TRUE) or bart(..., keeptrees = TRUE)"
  sampler <- fit[["fit"]]
  parts <- fit[c("savedTrees", "trees", "n.trees", "columns")]
  parts$sigma <- fit[["sigma"]]
  parts$binary <- is.null(fit[["sigma"]])
  parts$trained_with_offset <- any(fit[["binaryOffset"]] != 0)
  parts$inputs <- 0L
  parts$y_range <- if (!is.null(fit[["y.range"]])) fit[["y.range"]] else if (!is.null(fit[["y"]])) range(fit[["y"]])
  if (!is.null(sampler)) {
    # Fields and slots are read as what they are, variables of an environment and attributes: that works without dbarts.
    field <- function(name) get(name, envir = as.environment(attr(sampler, ".xData")))
    control <- attributes(field("control"))
    data <- attributes(field("data"))
    if (!isTRUE(control$keepTrees))
      stop_sapwood("invalid_model", "the fit did not keep its trees", "fit", "keepTrees = FALSE", refit)
    state <- tryCatch(field("state"), error = function(e) NULL)
    if (length(state) == 0L) state <- live_state(sampler, field)
    parts$savedTrees <- lapply(state, attr, "savedTrees")
    parts$n.trees <- control$n.trees
    parts$columns <- colnames(data$x)
    parts$inputs <- ncol(data$x)
    offset <- if (is.numeric(data$offset)) data$offset else 0
    parts$trained_with_offset <- any(offset != 0)
    if (!parts$binary) parts$y_range <- range(data$y - offset)
  }
  if (is.null(parts$savedTrees) && is.null(parts$trees))
    stop_sapwood("invalid_model", "the fit did not keep its trees", "fit", some(names(fit), 12L), refit)
  if (!parts$binary && is.null(parts$y_range))
    stop_sapwood("invalid_model", "the fit does not say how its response was scaled", "fit", some(names(fit), 12L),
                 "y, or y.range, among its fields")
  if (is.null(parts$n.trees)) parts$n.trees <- if (is.null(parts$trees)) NA else max(parts$trees$tree)
  parts
}

# The state is made when it is first asked for; a sampler that was told not to does not make it by itself.
live_state <- function(sampler, field) {
  state <- suppressWarnings(tryCatch({
    if (installed("dbarts")) sampler$storeState()
    field("state")
  }, error = function(e) NULL))
  if (length(state) > 0L) return(state)
  stop_sapwood("invalid_model", "the fit's trees were lost when it was written to its file", "fit$fit$state", "nothing",
               "a fit whose state was asked for before saveRDS: invisible(fit$fit$state)")
}

# The nodes of all trees: variable (from 0; -1: a leaf), value; the number of draws, of chains.
dbarts_nodes <- function(parts) {
  if (!is.null(parts$savedTrees)) {
    saved <- matrix(as.integer(unlist(parts$savedTrees, use.names = FALSE)), 3L)
    variable <- saved[1L, ]
    value <- readBin(writeBin(as.vector(saved[2:3, ]), raw()), "double", ncol(saved))
    chains <- length(parts$savedTrees)
  } else {
    variable <- as.integer(ifelse(parts$trees$var > 0, parts$trees$var - 1L, -1L))
    value <- as.double(parts$trees$value)
    chains <- if (is.null(parts$trees$chain)) 1L else length(unique(parts$trees$chain))
  }
  # In preorder a tree ends where its leaves outnumber its splits; every tree raises the excess of leaves by one.
  trees <- sum(ifelse(variable < 0L, 1, -1))
  draws <- trees / parts$n.trees
  if (is.na(draws) || draws != round(draws))
    stop_sapwood("invalid_model", "the trees cannot be shared out among the draws", "fit",
                 paste(trees, "trees in all,", parts$n.trees, "in a draw"), "n.trees in the fit's fields, and whole draws")
  list(variable = variable, value = value, draws = as.integer(draws), chains = as.integer(chains))
}

# predict()'s own answers, where the package and the sampler are there.
dbarts_golden <- function(fit, parts, example, offset) {
  if (is.null(example) || is.null(fit[["fit"]]) || !installed("dbarts")) return(NULL)
  nodes <- dbarts_nodes(parts)
  splits <- lapply(seq_len(ncol(example)) - 1L, function(j) nodes$value[nodes$variable == j])
  rows <- golden_rows(example, splits)
  if (is.null(rows)) return(NULL)
  own <- package_function("dbarts", "predict.bart")(fit, rows, offset = offset, type = "bart", n.threads = 1L)
  response <- if (parts$binary) pnorm(own) else own
  list(inputs = rows, raw = as.matrix(colMeans(own)), response = as.matrix(colMeans(response)),
       draws = golden_draws(response, nrow(rows)))
}
