# Packages whose own files the engine reads: their writer makes the bytes, nothing is read from the fit here.

save_model.bartmodel <- function(fit, file, example = NULL, profile = "exact", ...) {
  no_more(...)
  if (!installed("stochtree"))
    stop_sapwood("invalid_argument", "a fit of stochtree is written by that package, and it is not installed", "argument fit",
                 "no package stochtree", "stochtree installed; or load_model() on what saveBARTModelToJsonFile() wrote")
  text <- package_function("stochtree", "saveBARTModelToJsonString")(fit)
  save_native(charToRaw(text), file, example)
}

save_model.xgb.Booster <- function(fit, file, example = NULL, profile = "exact", ...) {
  no_more(...)
  if (!installed("xgboost"))
    stop_sapwood("invalid_argument", "a booster is written by package xgboost, and it is not installed", "argument fit",
                 "no package xgboost", "xgboost installed; or load_model() on what xgb.save(fit, \"model.ubj\") wrote")
  bytes <- package_function("xgboost", "xgb.save.raw")(fit, raw_format = "ubj")
  save_native(bytes, file, example, fit$feature_names)
}

# names: of the inputs, where the package keeps them beside its file
save_native <- function(bytes, file, example, names = NULL) {
  model <- open_model(bytes)
  about <- model$about
  named <- about$named_inputs || length(names) == length(about$inputs$name)
  if (!about$named_inputs && named) about$inputs$name <- names
  if (is.null(example) && named == about$named_inputs) return(write_model(bytes, file))
  inputs <- lapply(about$inputs$name, function(name) if (named) list(name = name) else list(kind = "number"))
  if (!is.null(example)) {
    range <- ranges(model_rows(example, about$inputs, named, factors_of(about), "argument example"))
    for (j in seq_along(inputs)) if (all(is.finite(range[j, ])) && about$inputs$kind[j] != "category")
      inputs[[j]] <- c(inputs[[j]], list(low = range[j, 1L], high = range[j, 2L], example = range[j, 3L]))
  }
  write_model(bytes, file, list(inputs = unname(inputs)))
}
