# Fits of survival's coxph against its own predict(), live.

library(survival)

lung <- transform(na.omit(survival::lung), sex = factor(sex, labels = c("man", "woman")), ph.ecog = ph.ecog, site = inst %% 3, old = age > 65)
more <- transform(lung, age = age * 1.1, wt.loss = wt.loss - 3)

fits <- list(
  "numbers and factors" = coxph(Surv(time, status) ~ age * sex + log(ph.karno), lung),
  "Breslow's ties and weights" = coxph(Surv(time, status) ~ age + old, lung, ties = "breslow", weights = age / 60),
  "exact ties" = coxph(Surv(time, status) ~ wt.loss + factor(ph.ecog), lung, ties = "exact"),
  "splines and polynomials" = coxph(Surv(time, status) ~ splines::ns(age, 3) + poly(wt.loss, 2), lung),
  "columns that are others' sums" = coxph(Surv(time, status) ~ age + I(2 * age) + sex, lung),
  "an offset" = coxph(Surv(time, status) ~ sex + offset(age / 50), lung),
  "a start and an end" = coxph(Surv(time / 3, time, status) ~ sex + age, lung),
  "clusters" = coxph(Surv(time, status) ~ sex + age, lung, cluster = inst),
  "a cluster in the formula" = coxph(Surv(time, status) ~ sex + cluster(inst), lung),
  "strata of a factor" = coxph(Surv(time, status) ~ age + strata(sex) + old, lung, x = TRUE),
  "strata of numbers" = coxph(Surv(time, status) ~ strata(site) + age + wt.loss, lung, x = TRUE, weights = wt.loss + 30)
)

for (name in names(fits)) test_that(paste("coxph with", name, "says what predict() says"), {
  fit <- fits[[name]]
  model <- round_trip(fit, example = lung)
  expect_equal(model$about$task, "survival")
  for (rows in list(lung, more, more[3, ])) {
    expect_near(predict(model, rows, "raw"), unname(predict(fit, rows, type = "lp")))
    expect_near(predict(model, rows), unname(predict(fit, rows, type = "risk")))
    if (!grepl("strata|offset", name)) {
      link <- predict(fit, rows, type = "lp", se.fit = TRUE)
      reach <- qnorm(0.975) * link$se.fit
      expect_near(unname(predict(model, rows, "interval", level = 0.95)), unname(exp(link$fit + cbind(-reach, reach))), 1e-9)
    }
  }
  expect_gt(selftest(model), 0)
  expect_equal(model$about$golden_source, "library")
})

test_that("a stratum that the fit never saw is refused", {
  model <- round_trip(fits[["strata of numbers"]])
  expect_equal(predict(model, lung[7, ]), predict(model, transform(lung[7, ], site = as.character(site))))
  expect_sapwood_error("unknown_category", predict(model, transform(lung[1, ], site = 5)), "site")
  expect_sapwood_error("no_such_answer", predict(model, lung, "interval"))
})

test_that("what changes with time, random effects and penalties are refused by name", {
  refused <- function(fit, what) expect_sapwood_error("unsupported", save_model(fit, a_file()), what)
  refused(coxph(Surv(time, status) ~ age + tt(wt.loss), lung, tt = function(x, t, ...) x * log(t)), "tt")
  refused(coxph(Surv(time, status) ~ age + frailty(inst), lung), "coxph.penal")
  refused(coxph(Surv(time, status) ~ pspline(age), lung), "coxph.penal")
  refused(coxph(Surv(time, status) ~ age + strata(sex, old), lung, x = TRUE), "strata")
  refused(coxph(Surv(time, status) ~ age * strata(sex), lung, x = TRUE), "strata")
  error <- expect_sapwood_error("invalid_model", save_model(coxph(Surv(time, status) ~ age + strata(sex), lung), a_file()))
  expect_match(error$expected, "x = TRUE")
  refused(coxph(Surv(time, status) ~ 1, lung), "coxph.null")
  # As fits of survival before 3.2 have it.
  fit <- coxph(Surv(time, status) ~ age + offset(wt.loss / 10), lung)
  fit$terms <- terms(Surv(time, status) ~ age + offset(wt.loss / 10) + cluster(inst), specials = c("strata", "cluster"))
  refused(fit, "beside an offset")
})
