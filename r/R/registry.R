# What save_model() reads, and what it refuses by name with a way round. docs/r-support.md is made of these tables. Every row of the first
# is fitted and compared with its package's predict() in tests/testthat, every row of the second is refused there (test-support.R).

# answers: what the file says; to: how near the package's own answers; without: what is not in the file, or refused
family <- function(class, package, made_by, answers, to, without = "")
  list(class = class, package = package, made_by = made_by, answers = answers, to = to, without = without)

draws <- "all draws, their mean, credible and predictive intervals, quantiles"
chances <- "classes, probabilities of all draws, intervals, quantiles"

families <- list(
  family("lm", "stats", "`lm`, `aov`, also of several responses", "predictions; of one response confidence and predictive intervals", "1e-12, intervals 1e-9"),
  family("glm", "stats", "`glm` with every family and link of R, `power()`, `quasi()`; `glm.nb` of MASS",
         "predictions, classes and probabilities of two classes; raw: before the link; confidence intervals", "1e-12, intervals 1e-9",
         "links written by hand"),
  family("glmnet", "glmnet", "`glmnet`, at one lambda (`s`), relaxed fits (`gamma`)",
         "gaussian, binomial, multinomial, poisson, cox, mgaussian and family objects: predictions, classes, probabilities; raw: before the link",
         "1e-12", "`exact = TRUE`; an `s` that is not one number"),
  family("cv.glmnet", "glmnet", "`cv.glmnet`, at `\"lambda.1se\"`, `\"lambda.min\"` or a number", "as of `glmnet`", "1e-12"),
  family("multinom", "nnet", "`multinom`", "classes, probabilities; raw: logarithms of odds", "1e-12", "offsets"),
  family("polr", "MASS", "`polr` with all five methods", "classes, probabilities; raw: thresholds less the linear predictor", "1e-12", "offsets"),
  family("rlm", "MASS", "`rlm` of a formula", "predictions; confidence and predictive intervals", "1e-12, intervals 1e-9", "fits of a matrix"),
  family("lda", "MASS", "`lda` of a formula or a matrix", "classes, probabilities", "1e-12", "`predict(method = \"predictive\")`, `\"debiased\"`, `dimen`"),
  family("coxph", "survival", "`coxph`, with all ties, weights, clusters, one `strata()`",
         "risk (`type = \"risk\"`); raw: `type = \"lp\"`, both against an average row; confidence intervals", "1e-12, intervals 1e-9",
         "`tt()`, `frailty()`, `pspline()`, `ridge()`, several states; `\"expected\"`, `\"survival\"`"),
  family("gam", "mgcv", "`gam`, `bam`: `s()` of one variable with `tp`, `ts`, `cr`, `cs`, `cc`, `ps`, `bs`, `re`; `by`; `te()`, `ti()`",
         "predictions of every family of one predictor; raw: before the link; confidence intervals", "1e-12, intervals 1e-9",
         "other smooths; `bam(discrete = TRUE)`; families of several predictors, `ocat`, `ziP`, `cox.ph`"),
  family("wbart", "BART", "`wbart`, `gbart`, `mc.wbart`, `mc.gbart`", draws, "1e-12"),
  family("pbart", "BART", "`pbart`, `gbart(type = \"pbart\")`, `mc.pbart`", chances, "1e-12"),
  family("lbart", "BART", "`lbart`, `gbart(type = \"lbart\")`, `mc.lbart`", chances, "1e-12"),
  family("mbart", "BART", "`mbart`, `mc.mbart`", chances, "1e-12"),
  family("mbart2", "BART", "`mbart2`, `mc.mbart2`", chances, "1e-12"),
  family("bart", "dbarts", "`bart2(keepTrees = TRUE)`, `bart(keeptrees = TRUE)`", draws, "1e-12", "`rbart_vi`"),
  family("bartmodel", "stochtree", "`bart`, through its own JSON", draws, "1e-12", "see [stochtree-support.md](stochtree-support.md)"),
  family("xgb.Booster", "xgboost", "`xgb.train`, `xgboost`, through its own UBJSON", "predictions, classes, probabilities", "margins to the bit",
         "see [xgboost-support.md](xgboost-support.md)")
)

# class = c(what it is, what works)
refused <- list(
  aovlist = c("it has several strata of errors", "lm, or gam of mgcv with s(group, bs = \"re\")"),
  nls = c("its formula is a function of its parameters", "lm or glm with the nonlinear part as a column"),
  loess = c("it keeps the data and fits again for each row", "lm with splines::ns(), or gam of mgcv"),
  ppr = c("projection pursuit", "gam of mgcv"),
  smooth.spline = c("a spline without a formula", "gam of mgcv with s(x, bs = \"cr\")"),
  qda = c("quadratic discriminants", "lda; or scikit-learn's QuadraticDiscriminantAnalysis"),
  lqs = c("resistant regression", "rlm of MASS"),
  glmmPQL = c("random effects of groups", "gam of mgcv with s(group, bs = \"re\")"),
  nnet = c("a network with hidden units", "multinom, or glm"),
  coxph.null = c("it has no covariates", "nothing: all rows have the risk 1"),
  coxph.penal = c("frailty(), pspline() and ridge() are not read", "coxph with splines::ns()"),
  coxphms = c("it has several states", "a coxph for each transition"),
  survreg = c("parametric survival", "coxph"),
  survfit = c("a curve", "the coxph fit itself"),
  gamm = c("a list of two fits", "its part $gam"),
  scam = c("shape constraints", "gam of mgcv"),
  lme = c("random effects of groups", "gam of mgcv with s(group, bs = \"re\")"),
  gls = c("correlated errors", "lm with weights"),
  lmerMod = c("random effects of groups", "gam of mgcv with s(group, bs = \"re\")"),
  glmerMod = c("random effects of groups", "gam of mgcv with s(group, bs = \"re\")"),
  rq = c("quantile regression", "QuantReg of statsmodels"),
  earth = c("adaptive splines", "gam of mgcv"),
  svm = c("kernels", "glm, glmnet, or a gam"),
  randomForest = c("forests of R are not read yet", "xgboost, or dbarts"),
  ranger = c("forests of R are not read yet", "xgboost, or dbarts"),
  gbm = c("gbm is not read yet", "xgboost"),
  rpart = c("rpart is not read yet", "xgboost with one tree"),
  lgb.Booster = c("LightGBM is not read yet", "xgboost"),
  train = c("a wrapper of package caret", "its part $finalModel"),
  workflow = c("a wrapper of tidymodels", "workflows::extract_fit_engine()"),
  model_fit = c("a wrapper of parsnip", "its part $fit"),
  survbart = c("survival by BART", "the pbart or lbart fit inside it, whose inputs then include the time"),
  criskbart = c("competing risks by BART", "the pbart or lbart fits inside it, whose inputs then include the time"),
  crisk2bart = c("competing risks by BART", "the pbart or lbart fits inside it, whose inputs then include the time"),
  recurbart = c("recurrent events by BART", "the pbart or lbart fit inside it, whose inputs then include the time"),
  rbart = c("rbart_vi adds group effects", "bart2 with the group as a factor")
)

# known: classes that are read all the same
stop_refused <- function(fit, known = character()) {
  class <- setdiff(intersect(class(fit), names(refused)), known)
  if (length(class) == 0L) return(invisible())
  why <- refused[[class[1L]]]
  stop_sapwood("unsupported", paste0("fits of class \"", class[1L], "\" are not read: ", why[1L]), "argument fit",
               paste(class(fit), collapse = ", "), why[2L])
}

# What no fit of a class is without.
needed <- list(gam = c("coefficients", "pterms", "smooth", "family"), glm = c("coefficients", "terms", "family"), rlm = "coefficients",
               lm = c("coefficients", "terms"), coxph = c("terms", "coefficients", "means", "var"), multinom = c("terms", "wts", "n"),
               polr = c("terms", "zeta", "coefficients", "method"), lda = c("means", "scaling", "prior"))

stop_other_class <- function(fit, known) {
  stop_refused(fit, known)
  complete <- intersect(class(fit), names(needed))[1L]
  if (!is.na(complete) && !all(needed[[complete]] %in% names(fit))) stop_incomplete(fit, some(needed[[complete]]))
  other <- setdiff(class(fit), known)
  if (length(other) == 0L) return(invisible())
  base <- intersect(class(fit), known)[1L]
  stop_sapwood("unsupported", paste0("fits of class \"", other[1L], "\" may predict otherwise than those of class \"", base, "\""),
               "argument fit", paste(class(fit), collapse = ", "),
               paste0("class(fit) <- \"", base, "\" before, if it predicts as that does"))
}
