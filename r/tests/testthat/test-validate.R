# validate_rows() lists what predict() stops for, all of it and in the same words, and what is odd although predict() answers.

set.seed(3)
houses <- data.frame(area = runif(60, 50, 200), age = runif(60, 0, 90), wall = factor(sample(c("brick", "stone", "wood"), 60, TRUE)))
houses$price <- houses$area - houses$age + 10 * (houses$wall == "brick") + rnorm(60)
model <- round_trip(lm(price ~ log(area) + age + wall, houses), example = houses)
found <- function(x, of = model) {
  problems <- validate_rows(of, x)
  paste(problems$severity, problems$kind, problems$row, problems$input)
}

test_that("rows that predict() answers have no problems", {
  expect_equal(nrow(validate_rows(model, houses[c("area", "age", "wall")])), 0L)
  expect_equal(names(validate_rows(model, houses)), c("severity", "kind", "row", "input", "value", "message", "expected"))
  expect_equal(found(houses), "warning column NA price")
})

test_that("all problems are listed, row after row", {
  rows <- data.frame(area = c(100, -1, 100), age = c(NA, 10, 1e4), wall = c("straw", "brick", "wood"))
  expect_equal(found(rows), c("error missing 1 age", "error category 1 wall", "error range 2 area", "warning range 3 age"))
  problems <- validate_rows(model, rows)
  expect_equal(problems$value[2:3], c("straw", "-1"))
  expect_match(problems$expected[2], "brick")
  expect_equal(found(transform(rows, area = as.character(area)))[1:2], c("error type NA area", "error missing 1 age"))
})

test_that("all errors are listed of each row, although predict() looks at all values before it looks at what comes of them", {
  rows <- data.frame(area = c(-1, 100, 0, 100), age = c(10, 10, 10, NA), wall = "brick")
  expect_equal(found(rows), c("error range 1 area", "error range 3 area", "error missing 4 age"))
  many <- rows[rep(1:4, 500), ]
  expect_lt(system.time(problems <- found(many))[["elapsed"]], 5)  # not as many squared
  expect_equal(length(problems), 1500)
})

test_that("what is no row is a problem, too", {
  expect_equal(found(data.frame(area = 1)), "error shape NA NA")
  expect_equal(found("x"), "error shape NA NA")
})

test_that("errors are where predict() stops, in its words", {
  strange <- list(NA, -1, 0, 1e300, Inf, "straw", NULL)
  stopped <- 0
  for (i in 1:300) {
    rows <- houses[sample(60, sample(3, 1)), c("area", "age", "wall")]
    rows$wall <- as.character(rows$wall)
    for (name in names(rows)) if (runif(1) < 0.15) {
      value <- sample(strange, 1)[[1L]]
      if (is.null(value)) rows[[name]] <- NULL else rows[[name]][sample(nrow(rows), 1)] <- value
    }
    problems <- validate_rows(model, rows)
    errors <- problems$message[problems$severity == "error"]
    answer <- tryCatch(predict(model, rows), sapwood_error = conditionMessage)
    if (is.character(answer)) {
      stopped <- stopped + 1
      expect_true(answer %in% errors, info = paste(c(answer, errors), collapse = "\n"))
    } else expect_equal(errors, character())
  }
  expect_gt(stopped, 50)
  expect_lt(stopped, 250)
})

test_that("posteriors and factors that became columns", {
  posterior <- load_model(system.file("example.safetensors", package = "sapwood"))
  rows <- data.frame(living_area_sqft = c(1710, 1e6), year_built = c(1928, 1995), beds = c(3, 4), garage = c("none", "attached"))
  expect_equal(found(rows, posterior), "warning range 2 living_area_sqft")
})
