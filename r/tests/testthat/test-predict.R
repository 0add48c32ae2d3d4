case <- fixture("wbart_small")
x <- case$x[1:40, ]
draws <- case$draws[, 1:40]
model <- round_trip(case$fit, nskip = 100)
classes <- fixture("mbart_small")
multi <- round_trip(classes$fit)

test_that("quantiles and intervals are those of the draws", {
  probs <- c(0, 0.05, 0.5, 1)
  expected <- t(apply(draws, 2, quantile, probs, names = FALSE))
  got <- predict(model, x, "quantiles", probs = probs)
  expect_equal(colnames(got), c("0%", "5%", "50%", "100%"))
  expect_equal(unname(got), expected, tolerance = 1e-12)
  got <- predict(model, x, "interval", level = 0.8)
  expect_equal(colnames(got), c("lower", "upper"))
  expect_equal(unname(got), t(apply(draws, 2, quantile, c(0.1, 0.9), names = FALSE)), tolerance = 1e-12)

  shortest <- t(apply(draws, 2, function(d) {
    d <- sort(d)
    i <- which.min(d[41:50] - d[1:10])
    c(d[i], d[i + 40])
  }))
  expect_equal(unname(predict(model, x, "interval", level = 0.8, method = "hdi")), shortest, tolerance = 1e-12)
})

test_that("predictive intervals are wider, and the same for the same seed", {
  credible <- predict(model, x, "interval")
  predictive <- predict(model, x, "interval", kind = "predictive", seed = 7)
  expect_true(mean(predictive[, 2] - predictive[, 1]) > 1.5 * mean(credible[, 2] - credible[, 1]))
  expect_identical(predict(model, x, "interval", kind = "predictive", seed = 7), predictive)
  expect_false(identical(predict(model, x, "interval", kind = "predictive", seed = 8), predictive))
})

test_that("the share of draws between values", {
  expect_equal(predict(model, x, "share", above = 11), colMeans(draws > 11))
  expect_equal(predict(model, x, "share", above = 10.9, below = 11.1), colMeans(draws > 10.9 & draws < 11.1))
  share <- predict(multi, classes$x, "share", above = 0.5)
  expect_equal(unname(share), apply(classes$draws > 0.5, c(2, 3), mean))
  expect_sapwood_error("invalid_argument", predict(model, x, "share", above = "11"))
  expect_sapwood_error("invalid_argument", predict(model, x, "share", below = NA))
})

test_that("classes have names, probabilities and labels", {
  p <- apply(classes$draws, c(2, 3), mean)
  got <- predict(multi, classes$x)
  expect_equal(colnames(got), c("1", "2", "3"))
  expect_equal(unname(got), p, tolerance = 1e-12)
  expect_identical(predict(multi, classes$x, "probability"), got)
  expect_equal(predict(multi, classes$x, "label"), max.col(p))
  expect_equal(dim(predict(multi, classes$x, "raw")), c(40, 2))
  interval <- predict(multi, classes$x, "interval")
  expect_equal(dimnames(interval), list(NULL, c("lower", "upper"), c("1", "2", "3")))
  expect_equal(unname(interval[, 2, 3]), apply(classes$draws[, , 3], 2, quantile, 0.95, names = FALSE), tolerance = 1e-12)
  quantiles <- predict(multi, classes$x, "quantiles", probs = c(0.1, 0.5))
  expect_equal(unname(quantiles[, 1, 2]), apply(classes$draws[, , 2], 2, quantile, 0.1, names = FALSE), tolerance = 1e-12)

  case <- fixture("pbart_small")
  two <- round_trip(case$fit)
  p <- colMeans(case$draws)
  expect_equal(predict(two, case$x), p, tolerance = 1e-12)
  expect_equal(predict(two, case$x, "label"), as.integer(p > 0.5))
  expect_equal(unname(predict(two, case$x, "probability")), cbind(1 - p, p), tolerance = 1e-12, ignore_attr = TRUE)
  expect_sapwood_error("no_such_answer", predict(two, case$x, "interval", kind = "predictive"))
})

test_that("rows are matched by name", {
  expected <- predict(model, x)
  shuffled <- x[, rev(colnames(x))]
  expect_identical(predict(model, shuffled), expected)
  expect_identical(predict(model, data.frame(other = "text", shuffled)), expected)
  expect_identical(predict(model, unname(x)), expected)
  expect_identical(predict(model, x[1, ]), expected[1])
  expect_identical(predict(model, x[0, ]), numeric())
  integers <- as.data.frame(x)
  integers$rooms <- as.integer(integers$rooms)
  expect_identical(predict(model, integers), expected)

  error <- expect_sapwood_error("invalid_input", predict(model, x[, -3]))
  expect_match(error$expected, "year_built")
  expect_sapwood_error("invalid_input", predict(model, unname(x)[, -1]))
  expect_sapwood_error("invalid_input", predict(model, cbind(x, rooms = 1)))
  expect_sapwood_error("invalid_input", predict(model, transform(as.data.frame(x), rooms = "four")), "rooms")
  expect_sapwood_error("invalid_input", predict(model, transform(as.data.frame(x), rooms = Sys.Date())), "rooms")
  expect_sapwood_error("invalid_input", predict(model, matrix("1", 2, 12)))
  expect_sapwood_error("invalid_input", predict(model, list(1)))
})

test_that("arguments that cannot be are refused", {
  expect_sapwood_error("invalid_argument", predict(model, x, "median"), "response")
  expect_sapwood_error("invalid_argument", predict(model, x, "interval", kind = "wide"))
  expect_sapwood_error("invalid_argument", predict(model, x, "interval", level = 1))
  expect_sapwood_error("invalid_argument", predict(model, x, "interval", level = NA))
  expect_sapwood_error("invalid_argument", predict(model, x, "interval", seed = 0.5))
  expect_sapwood_error("invalid_argument", predict(model, x, "quantiles", probs = 2))
  expect_sapwood_error("invalid_argument", predict(model, x, levle = 0.5), "levle")
  expect_sapwood_error("no_such_answer", predict(model, x, "label"))
  expect_sapwood_error("no_such_answer", predict(model, x, "probability"))
})

test_that("a level that the model never saw is what its input says", {
  inputs <- function(rule) list(name = "wall", levels = list(c("brick", "wood")), unknown = rule)
  data <- data.frame(wall = c("wood", "straw", NA))
  expect_equal(sapwood:::model_rows(data, inputs("other"), TRUE)[, 1L], c(1, -1, NA))
  expect_equal(sapwood:::model_rows(data, inputs("missing"), TRUE)[, 1L], c(1, NA, NA))
  expect_sapwood_error("unknown_category", sapwood:::model_rows(data, inputs("error"), TRUE), "straw")
})

test_that("a model says what it is", {
  expect_snapshot_output <- function(x, pattern) expect_match(paste(capture.output(x), collapse = "\n"), pattern)
  expect_snapshot_output(print(model), "Sapwood model: regression \\(BART.*wbart\\)\n  12 inputs: living_area_sqft.*50 draws of 20 trees, 1 chain")
  expect_snapshot_output(print(summary(model)), "latitude number")
  expect_snapshot_output(print(multi), "classes: 1, 2, 3")
})
