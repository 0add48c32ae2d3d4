# Every fit of the fixtures: all draws are those of the package's own predict().

for (name in setdiff(fixtures("[.]rds$"), c("mc_wbart_constant", "xgboost", fixtures("^stochtree")))) test_that(paste("the draws of", name, "are the package's"), {
  case <- fixture(name)
  sigma <- if (inherits(case$fit, "wbart")) list(nskip = if (grepl("small|factors$|thin10", name)) 100 else 30)
  offset <- if (!is.null(case$offset)) list(offset = case$offset)
  arguments <- c(list(case$fit), list(example = case$example), sigma, offset)
  model <- do.call(round_trip, arguments)
  draws <- predict(model, case$x, "draws")
  expect_same_draws(draws, case$draws)

  mean <- apply(case$draws, seq_along(dim(case$draws))[-1L], mean)
  expect_equal(unname(predict(model, case$x)), mean, tolerance = 1e-12)
  expect_equal(unname(predict(model, case$x[3, , drop = FALSE])), if (is.matrix(mean)) mean[3, , drop = FALSE] else mean[3], tolerance = 1e-12)
  selftest(model)

  # The same bytes again, and from another session's copy of the fit.
  file <- a_file()
  suppressMessages(do.call(save_model, c(list(unserialize(serialize(case$fit, NULL))), file = file, arguments[-1])))
  again <- bytes_of(file)
  suppressMessages(do.call(save_model, c(list(case$fit), file = file, arguments[-1])))
  expect_identical(bytes_of(file), again)
})

test_that("a rounded posterior is small, near, and not rounded twice", {
  case <- fixture("dbarts_small")
  exact <- a_file()
  save_model(case$fit, exact)
  for (profile in c("compact", "tiny")) {
    file <- a_file()
    save_model(case$fit, file, profile = profile)
    expect_lt(file.size(file), file.size(exact))
    off <- max(abs(predict(load_model(file), case$x, "draws") - case$draws))
    spread <- diff(range(case$draws))
    expect_gt(off, 1e-12 * spread)
    expect_lt(off, (if (profile == "compact") 1e-6 else 1e-3) * spread)
  }
  expect_sapwood_error("invalid_argument", save_model(case$fit, a_file(), profile = "small"), "compact")
  expect_sapwood_error("invalid_argument", save_model(case$fit, a_file(), profile = 1), "profile")
})

test_that("chains keep their number and their deviations", {
  merged <- fixture("mc_wbart")
  model <- round_trip(merged$fit, nskip = 30)
  expect_equal(model$about$chains, 2)
  # The widest interval of a posterior with one row is that of its draws; with sigma it is wider.
  expect_true(model$about$predictive)
  three <- fixture("bart2_3_chains")
  expect_equal(round_trip(three$fit)$about$chains, 3)
})

test_that("sigma is that of the kept iterations, chain after chain", {
  fit <- fixture("mc_wbart")$fit
  kept <- sapwood:::bart_sigma(fit, 30)
  expect_equal(kept$draws, c(fit$sigma[31:40, 1], fit$sigma[31:40, 2]))
  thinned <- fixture("wbart_keepevery3")$fit
  expect_equal(sapwood:::bart_sigma(thinned, 30)$draws, thinned$sigma[30 + 3 * 1:20])
})

test_that("nskip is taken from the lengths where it can be", {
  keepevery <- sapwood:::bart_keepevery
  expect_equal(keepevery(1100, 1000, NULL), 1)
  expect_equal(keepevery(1250, 1000, NULL), 1)
  expect_message(expect_equal(keepevery(600, 50, NULL), 10), "nskip")
  expect_equal(keepevery(90, 20, 30), 3)
  expect_sapwood_error("invalid_argument", keepevery(90, 20, NULL))
  expect_sapwood_error("invalid_argument", keepevery(90, 20, 31))
})

test_that("trees of dbarts as a data.frame are those of the state", {
  case <- fixture("dbarts_small")
  frame <- unclass(case$fit)
  frame$savedTrees <- NULL
  frame$trees <- case$trees
  file <- a_file()
  save_model(case$fit, file)
  bytes <- bytes_of(file)
  save_model(structure(frame, class = "bart"), file)
  expect_identical(bytes_of(file), bytes)
})

test_that("a sampler of dbarts is read where dbarts is not", {
  case <- fixture("dbarts_small")
  expect_same_draws(predict(round_trip(sampler(case)), case$x, "draws"), case$draws)
})

test_that("what only predict needs is enough", {
  case <- fixture("wbart_small")
  stripped <- structure(case$fit[c("treedraws", "mu")], class = "wbart")
  model <- round_trip(stripped)
  expect_same_draws(predict(model, case$x, "draws"), case$draws)
  expect_sapwood_error("no_such_answer", predict(model, case$x, "interval", kind = "predictive"))
})

test_that("an example gives ranges", {
  case <- fixture("wbart_small")
  x <- case$x[1:40, ]
  inputs <- round_trip(case$fit, nskip = 100, example = x)$about$inputs
  expect_equal(inputs$low, unname(apply(x, 2, min)))
  expect_equal(inputs$high, unname(apply(x, 2, max)))
  expect_true(all(inputs$example >= inputs$low & inputs$example <= inputs$high))
})

test_that("golden rows of the library are kept, and refused where they are wrong", {
  case <- fixture("wbart_small")
  golden <- list(inputs = case$x, raw = as.matrix(colMeans(case$draws)), response = as.matrix(colMeans(case$draws)))
  cuts <- case$fit$treedraws$cutpoints
  write <- function(golden) {
    arrays <- list(posterior.cuts = unlist(cuts), posterior.cut_count = lengths(cuts), posterior.offset = case$fit$mu,
                   posterior.text.0 = charToRaw(case$fit$treedraws$trees))
    step <- list(layout = "bart-text", compare = "<", missing_left = FALSE)
    sapwood:::posterior_file("BART", "wbart", names(cuts), 12, step, sapwood:::regression, arrays, NULL, golden, list())
  }
  file <- a_file()
  model <- sapwood:::write_model(write(golden), file)
  expect_equal(load_model(file)$about$golden_source, "library")
  expect_equal(load_model(file)$about$golden_rows, 80)
  golden$raw[7] <- golden$raw[7] + 1e-9
  expect_sapwood_error("golden_mismatch", sapwood:::write_model(write(golden), file), "golden row 6")
})

test_that("factors are given as they are where the file was saved with them", {
  for (name in c("wbart_factor_frame", "bart2_factors")) {
    case <- fixture(name)
    saved <- function(...) if (inherits(case$fit, "wbart")) round_trip(case$fit, nskip = 30, ...) else round_trip(case$fit, ...)
    model <- saved(example = case$example)
    characters <- transform(case$x, g = as.character(g), h = as.character(h))
    expect_same_draws(predict(model, characters, "draws"), case$draws)
    error <- expect_sapwood_error("unknown_category", predict(model, transform(case$x, g = "zebra")))
    expect_equal(error$got, "zebra")
    expect_match(error$expected, "u, v, w")
    # A file that does not know them says so.
    plain <- saved()
    expect_sapwood_error("invalid_input", predict(plain, case$x), "factor")
  }
})

test_that("a booster's own bytes are saved with the names and ranges of its columns", {
  case <- fixture("xgboost")
  x <- case$x
  colnames(x) <- load_model(case$bytes)$about$inputs$name
  file <- a_file()
  sapwood:::save_native(case$bytes, file, x[1:20, ], names = colnames(x))
  model <- load_model(file)
  expect_equal(predict(model, x), case$predict, tolerance = 1e-7)
  expect_equal(model$about$inputs$low, unname(apply(x[1:20, ], 2, function(v) min(v[is.finite(v)]))))
  expect_sapwood_error("no_such_answer", predict(model, x, "draws"))
  expect_match(paste(capture.output(print(model)), collapse = "\n"), "xgboost 3.4.1")
})

test_that("stochtree's own JSON is saved, and takes factors as they are", {
  case <- fixture("stochtree_small")
  file <- a_file()
  x <- as.matrix(case$x)
  sapwood:::save_native(sapwood:::gunzip(case$json), file, unname(x))
  model <- load_model(file)
  expect_same_draws(predict(model, unname(x), "draws"), case$draws)
  expect_equal(model$about$inputs$high, unname(apply(x, 2, max)))

  case <- fixture("stochtree_factors_gfr")
  model <- load_model(case$json)
  expect_same_draws(predict(model, case$x, "draws"), case$draws)
  other <- transform(case$x, garage = "spaceship")
  expect_equal(dim(predict(model, other, "draws")), dim(case$draws))
  expect_sapwood_error("unknown_category", predict(model, transform(case$x, garage = NA_character_)), "garage")
})
