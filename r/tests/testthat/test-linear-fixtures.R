# Fits that other sessions of R made and wrote, read without the packages that made them.

# What a fixture's columns say of the rows: raw, response, interval at a level, class; by the arguments of save_model.
told <- function(name, answers) {
  lambda <- function(prefix) sub(paste0(prefix, "lambda"), "", grep(paste0("^", prefix, "lambda"), names(answers), value = TRUE))
  column <- function(...) answers[[paste0(...)]]
  if (name == "glmnet_multinomial") return(lapply(split(answers, answers$lambda), function(a)
    list(s = a$lambda[1], raw = as.matrix(a[3:6]), response = as.matrix(a[7:10]))))
  if (name == "glmnet_cv") return(list(list(response = answers$s1se), list(s = "lambda.min", response = answers$smin)))
  if (name == "glmnet_gaussian") return(lapply(lambda(""), function(s) list(s = as.numeric(s), response = column("lambda", s))))
  if (grepl("^glmnet", name)) return(lapply(lambda("link."), function(s)
    list(s = as.numeric(s), raw = column("link.lambda", s), response = column("response.lambda", s))))
  if (name %in% c("multinom", "polr")) return(list(list(response = as.matrix(answers[1:4]), class = answers$class)))
  if (name == "coxph") return(list(list(raw = answers$lp, response = answers$risk)))
  if (name == "lm_factors") return(list(list(response = answers$fit, lower = answers$lwr, upper = answers$upr)))
  if (grepl("^lm", name)) return(list(list(response = answers$fit)))
  list(list(raw = answers$link, response = answers$response, se = answers$se_link))
}

for (name in fixtures("[.]rds$", "linear")) test_that(paste("the fixture", name, "says what its package said"), {
  case <- fixture(file.path("linear", name))
  for (expected in told(name, case$answers)) {
    model <- do.call(round_trip, c(list(case$fit), expected[names(expected) == "s"]))
    whole <- !is.na(as.matrix(expected$response)[, 1])
    x <- case$x[whole, ]
    if (!is.null(expected$raw)) expect_near(predict(model, x, "raw"), as.matrix(expected$raw)[whole, , drop = ncol(as.matrix(expected$raw)) == 1])
    expect_near(unname(predict(model, x)), unname(as.matrix(expected$response)[whole, , drop = ncol(as.matrix(expected$response)) == 1]))
    if (!is.null(expected$class)) expect_equal(as.character(predict(model, x, "label")), expected$class)
    if (!is.null(expected$lower))
      expect_near(predict(model, x, "interval", level = 0.9, kind = "predictive"), cbind(lower = expected$lower, upper = expected$upper)[whole, ], 1e-9)
    if (!is.null(expected$se)) {
      back <- stats::make.link(case$fit$family$link)$linkinv
      reach <- qnorm(0.95) * expected$se
      expect_near(predict(model, x, "interval"), cbind(lower = back(expected$raw - reach), upper = back(expected$raw + reach))[whole, ], 1e-9)
    }
    for (row in which(!whole)) expect_sapwood_error("invalid_input", predict(model, case$x[row, ]))
  }
})

test_that("no package that made a fit is needed to read it", {
  script <- c(
    "library(sapwood)",
    paste0("for (name in c(", paste0("\"", fixtures("[.]rds$", "linear"), "\"", collapse = ", "), ")) {"),
    paste0("  fit <- readRDS(file.path(\"", normalizePath(test_path("fixtures", "linear")), "\", paste0(name, \".rds\")))$fit"),
    "  arguments <- list(fit, tempfile())",
    "  if (inherits(fit, \"glmnet\")) arguments$s <- 0.05",
    "  do.call(save_model, arguments)",
    "}",
    "stopifnot(!any(c(\"glmnet\", \"Matrix\", \"nnet\", \"MASS\", \"survival\") %in% loadedNamespaces()))"
  )
  file <- tempfile(fileext = ".R")
  writeLines(script, file)
  said <- suppressWarnings(system2(file.path(R.home("bin"), "Rscript"), c("--vanilla", shQuote(file)), stdout = TRUE, stderr = TRUE,
                                   env = paste0("R_LIBS=", paste(.libPaths(), collapse = .Platform$path.sep))))
  expect_equal(attr(said, "status"), NULL, info = paste(said, collapse = "\n"))
})
