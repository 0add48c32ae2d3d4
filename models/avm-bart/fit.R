# Fit the posterior of house prices with R's BART and leave in a folder what make.py reads, and what R itself predicts.
#
#     Rscript models/avm-bart/fit.R models/data/house_model.csv.gz FIT      # minutes; R 4.2.2, BART 2.9.9
suppressMessages(library(BART))
args <- commandArgs(TRUE)
folder <- args[2]
dir.create(folder, FALSE, TRUE)

INPUTS <- c("living_area_sqft", "lot_sqft", "year_built", "rooms", "beds", "full_baths", "half_baths", "garage_sqft",
            "frontage_ft", "sale_month", "longitude", "latitude")
sales <- read.csv(gzfile(args[1]), stringsAsFactors = FALSE)
sales$y <- log(sales$price_usd)
train <- sales[sales$split == "train", ]
test <- sales[sales$split == "test", ]
set.seed(7)
reference <- test[sample(nrow(test), 200), ]

set.seed(20240101)
fit <- wbart(as.matrix(train[, INPUTS]), train$y, as.matrix(test[, INPUTS]), ntree = 200, numcut = 100, usequants = TRUE,
             ndpost = 1000, nskip = 250)
sigma <- fit$sigma[-(1:250)] # the first 250 are of the burn-in

# How good it is, on sales that it has not seen.
guess <- fit$yhat.test.mean
set.seed(1)
sold <- fit$yhat.test + rep(sigma, ncol(fit$yhat.test)) * matrix(rnorm(length(fit$yhat.test)), nrow(fit$yhat.test))
interval <- apply(sold, 2, quantile, c(.05, .95))
cat("RMSE of the logarithm", sqrt(mean((test$y - guess)^2)),
    "\nmedian error, share of the price", median(abs(exp(guess) / test$price_usd - 1)),
    "\nsales inside their 90 % predictive interval", mean(test$y >= interval[1, ] & test$y <= interval[2, ]), "\n")

# What predict() needs, and no more: the draws of the training rows would be 160 MB.
slim <- fit[c("treedraws", "mu", "sigma", "varcount.mean", "rm.const")]
slim$sigma <- as.vector(fit$sigma)
class(slim) <- "wbart"
saveRDS(slim, file.path(folder, "fit.rds"), compress = "xz")
cat(slim$treedraws$trees, file = file.path(folder, "trees.txt"))

# 17 digits: a cut point lies on values of the data, and the last digit decides on which side.
digits <- function(x) trimws(formatC(x, digits = 17, format = "g", width = -1))
exact <- function(table) { table[] <- lapply(table, digits); table }
write_csv <- function(table, name) {
  to <- if (grepl("gz$", name)) gzfile(file.path(folder, name), "w") else file(file.path(folder, name), "w")
  write.csv(exact(as.data.frame(table)), to, row.names = FALSE, quote = FALSE)
  close(to)
}
list_of <- function(x) paste0("[", paste(digits(x), collapse = ","), "]")
cuts <- fit$treedraws$cutpoints
writeLines(c(
  paste0("{\"mu\":", digits(fit$mu), ","),
  paste0("\"cutpoints\":{", paste0("\"", names(cuts), "\":", vapply(cuts, list_of, ""), collapse = ",\n"), "},"),
  paste0("\"sigma\":", list_of(sigma), "}")), file.path(folder, "meta.json"))

# predict() reads the text of the trees, with its ten digits, as Sapwood does.
draws <- predict(slim, as.matrix(reference[, INPUTS]))
colnames(draws) <- NULL
write_csv(reference[, c("id", "price_usd", INPUTS)], "ref_x.csv")
write_csv(t(draws[, 1:20]), "ref_draws_20rows.csv.gz")
write_csv(data.frame(id = reference$id, mean = colMeans(draws), t(apply(draws, 2, quantile, c(.05, .5, .95))), check.names = FALSE),
          "ref_summary_200rows.csv")
