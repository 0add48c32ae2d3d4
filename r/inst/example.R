# Makes example.safetensors, the model of the help pages: log prices of houses (spData's house, CC0), with BART's wbart.
#
#   Rscript example.R HOUSES    HOUSES: models/data/house_model.csv.gz of the repository
houses <- read.csv(commandArgs(TRUE)[1], stringsAsFactors = TRUE)
houses <- houses[houses$split == "train", ][seq(1, 20000, by = 20), ]
levels(houses$garage)[levels(houses$garage) == "no garage"] <- "none"
x <- houses[c("living_area_sqft", "year_built", "beds", "garage")]
set.seed(1)
fit <- BART::wbart(x, log(houses$price_usd), ntree = 20, ndpost = 100, nskip = 200)
sapwood::save_model(fit, "example.safetensors", example = x[1:200, ], nskip = 200)
