# What save_model() reads, and what it refuses by name with a way round. docs/r-support.md is made of these tables; every row of
# the first is fitted and compared in tests/testthat/test-support.R, every row of the second is refused there.

family <- function(class, package, made_by, answers, to, without = "") 
  list(class = class, package = package, made_by = made_by, answers = answers, to = to, without = without)

families <- list(
  family("lm", "stats", "`lm`, `aov`", "predictions; confidence and predictive intervals", "1e-12, intervals 1e-9", "several responses; `weights` of new rows"),
  family("glm", "stats", "`glm`, every family and link of R, `power()`, `quasi()`", "predictions, of two classes labels and probabilities; raw: before the link; confidence intervals",
         "1e-12, intervals 1e-9", "links written by hand")
)

# class = c(what it is, what works)
refused <- list(
  survbart = c("survival by BART", "the pbart or lbart fit inside it, whose inputs then include the time"),
  criskbart = c("competing risks by BART", "the pbart or lbart fits inside it, whose inputs then include the time"),
  crisk2bart = c("competing risks by BART", "the pbart or lbart fits inside it, whose inputs then include the time"),
  recurbart = c("recurrent events by BART", "the pbart or lbart fit inside it, whose inputs then include the time"),
  rbart = c("rbart_vi adds group effects", "bart2 with the group as a factor"),
  mlm = c("it has several responses", "one lm for each response"),
  maov = c("it has several responses", "one aov for each response"),
  nls = c("its formula is a function of its parameters", "lm or glm with the nonlinear part as a column")
)

stop_refused <- function(fit) {
  class <- intersect(class(fit), names(refused))
  if (length(class) == 0L) return(invisible())
  why <- refused[[class[1L]]]
  stop_sapwood("unsupported", paste0("fits of class \"", class[1L], "\" are not read: ", why[1L]), "argument fit",
               paste(class(fit), collapse = ", "), why[2L])
}
