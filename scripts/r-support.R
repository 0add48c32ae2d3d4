# Writes docs/r-support.md from the tables that the package reads by, or says that it is not up to date.
#
#   Rscript scripts/r-support.R [--write]
tables <- new.env()
sys.source("r/R/registry.R", tables)

page <- "docs/r-support.md"
row <- function(...) gsub("|  |", "| |", paste0("| ", paste(..., sep = " | "), " |"), fixed = TRUE)
families <- tables$families
refused <- tables$refused
text <- c(
  "# R: what is read",
  "",
  "Made from the tables in `r/R/registry.R` by `Rscript scripts/r-support.R --write`; do not edit. Every row stands for fits in",
  "`r/tests/testthat` that are compared with their package's own `predict()`, asked in the test run or, of BART, dbarts, stochtree and",
  "xgboost, when the fixture was made: classes are equal, numbers within what the column *to* says, of their size or of 1 where that is more.",
  "To the bit is not possible: sums of R hang on its BLAS.",
  "",
  paste0("Read are ", length(families), " classes of fits; ", length(refused), " are refused with a way round."),
  "",
  row("class", "package", "made by", "the file answers", "to", "not in the file, or refused"),
  "|---|---|---|---|---|---|",
  vapply(families, function(f) row(paste0("`", f$class, "`"), f$package, f$made_by, f$answers, f$to, f$without), ""),
  "",
  "Formulas are read with their factors and contrasts, interactions, `poly`, `bs`, `ns`, `scale`, `cut`, offsets, arithmetic, functions",
  "(`log`, `exp`, `sqrt`, `sin` and such), comparisons, `ifelse`, `pmin` and `pmax` with a number, `%%` and `%/%` by a whole number; a",
  "function of your own in a formula is refused, whatever its name, and so is one that asks all rows at once (`mean`, `cut` into a number of",
  "intervals), which R itself asks anew of new data. A missing value, for which R answers `NA`, is an error, and so is a level that the",
  "fit never saw. Without an example a number of the formula's environment is taken for a column, and asked for.",
  "",
  "## Refused, with a way round",
  "",
  row("class", "why", "what works"),
  "|---|---|---|",
  unlist(Map(function(class, why) row(paste0("`", class, "`"), why[1L], why[2L]), names(refused), refused), use.names = FALSE),
  "",
  "Every other class is refused by its name, and so are classes built on `lm`, `glm`, `gam`, `coxph`, `multinom`, `polr` or `lda` whose `predict()` is not theirs."
)
if (identical(commandArgs(TRUE), "--write")) writeLines(text, page) else
  if (!identical(readLines(page), text)) stop(page, " does not say what the tables do")
