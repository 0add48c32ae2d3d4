library(testthat)
library(sapwood)

test_check("sapwood")
