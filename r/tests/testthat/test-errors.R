test_that("a class that is not known is named, with what would work", {
  error <- expect_sapwood_error("unsupported", save_model(structure(list(), class = "unheard"), a_file()), "unheard")
  expect_match(error$expected, "wbart")
  expect_sapwood_error("unsupported", save_model(structure(list(), class = "survbart"), a_file()), "pbart")
  expect_sapwood_error("unsupported", save_model(structure(list(), class = "rbart"), a_file()), "group")
})

test_that("fits without trees say how to fit again", {
  fit <- fixture("wbart_small")$fit
  fit$treedraws <- NULL
  expect_sapwood_error("invalid_model", save_model(fit, a_file()), "nkeeptreedraws")
  fit <- fixture("wbart_small")$fit
  fit$treedraws$trees <- "0 20 12\n"
  expect_sapwood_error("invalid_model", save_model(fit, a_file()), "nkeeptreedraws")
  fit <- fixture("pbart_small")$fit
  fit$binaryOffset <- NULL
  expect_sapwood_error("invalid_model", save_model(fit, a_file()), "binaryOffset")

  expect_sapwood_error("invalid_model", save_model(structure(list(sigma = 1, y = 1:2), class = "bart"), a_file()), "keepTrees = TRUE")
  case <- fixture("dbarts_small")
  expect_sapwood_error("invalid_model", save_model(sampler(case, keep = FALSE), a_file()), "keepTrees = TRUE")
  expect_sapwood_error("invalid_model", save_model(sampler(case, state = NULL), a_file()), "fit\\$fit\\$state")
  case$fit$n.trees <- 7
  expect_sapwood_error("invalid_model", save_model(case$fit, a_file()), "n.trees")
  case$fit$y.range <- NULL
  expect_sapwood_error("invalid_model", save_model(case$fit, a_file()), "y.range")
})

test_that("chains that BART put together wrongly are refused", {
  case <- fixture("mc_wbart_constant")
  expect_equal(dim(case$draws), c(10, 20))
  expect_sapwood_error("invalid_model", save_model(case$fit, a_file(), nskip = 30), "constant")
})

test_that("damaged trees are refused by the engine, with the place", {
  case <- fixture("wbart_small")
  fit <- case$fit
  fit$treedraws$trees <- substr(fit$treedraws$trees, 1, 5000)
  error <- expect_sapwood_error("malformed", save_model(fit, a_file(), nskip = 100))
  expect_match(error$place, "posterior.text.0")
})

test_that("files that cannot be are refused, and nothing is written", {
  expect_sapwood_error("invalid_argument", load_model("no such file"))
  expect_sapwood_error("invalid_argument", load_model(7))
  expect_sapwood_error("unknown_format", load_model(charToRaw("no model at all")))
  case <- fixture("wbart_small")
  file <- a_file()
  expect_sapwood_error("invalid_argument", save_model(case$fit, NULL, nskip = 100))
  expect_sapwood_error("invalid_argument", save_model(case$fit, file, nksip = 100), "nksip")
  expect_sapwood_error("invalid_input", save_model(case$fit, file, example = case$x[, -1], nskip = 100), "example")
  expect_false(file.exists(file))
  folder <- tempfile()
  expect_sapwood_error("invalid_argument", save_model(case$fit, file.path(folder, "model.safetensors"), nskip = 100), "cannot be written")
  dir.create(folder)
  save_model(case$fit, file.path(folder, "model.safetensors"), nskip = 100)
  expect_equal(list.files(folder, all.files = TRUE, no.. = TRUE), "model.safetensors")

  save_model(case$fit, file, nskip = 100)
  bytes <- bytes_of(file)
  expect_sapwood_error("truncated", load_model(bytes[1:5000]))
  bytes[9000] <- xor(bytes[9000], as.raw(1))
  expect_sapwood_error("digest_mismatch", load_model(bytes))
})

test_that("files may be compressed", {
  case <- fixture("wbart_small")
  file <- a_file()
  save_model(case$fit, file, nskip = 100)
  packed <- gzfile(zipped <- tempfile(), "wb")
  writeBin(bytes_of(file), packed)
  close(packed)
  expect_identical(predict(load_model(zipped), case$x), predict(load_model(file), case$x))
  expect_sapwood_error("malformed", load_model(bytes_of(zipped)[1:200]))
})

test_that("a model of another session says that it is gone", {
  model <- unserialize(serialize(round_trip(fixture("pbart_small")$fit), NULL))
  expect_sapwood_error("disposed", predict(model, fixture("pbart_small")$x))
  expect_sapwood_error("disposed", selftest(model))
})

test_that("packages that write their own files are asked to, and are missed where they are not", {
  if (!sapwood:::installed("stochtree"))
    expect_sapwood_error("invalid_argument", save_model(structure(list(), class = "bartmodel"), a_file()), "stochtree")
  if (!sapwood:::installed("xgboost"))
    expect_sapwood_error("invalid_argument", save_model(structure(list(), class = "xgb.Booster"), a_file()), "xgboost")
})
