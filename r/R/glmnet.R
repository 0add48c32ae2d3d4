# Package glmnet: the coefficients at one lambda of the path. The inputs are the columns of the matrix; the fit knows their names, and
# nothing else of them. Its matrices of coefficients are objects of package Matrix, whose slots are attributes: neither package is needed.

save_model.cv.glmnet <- function(fit, file, example = NULL, profile = "exact", s = "lambda.1se", gamma = NULL, ...) {
  no_more(...)
  if (is.null(fit$glmnet.fit)) stop_incomplete(fit, "glmnet.fit")
  # predict.cv.glmnet and predict.cv.relaxed choose in this way.
  chosen <- if (inherits(fit, "cv.relaxed")) fit$relaxed else fit
  if (is.character(s)) {
    if (length(s) != 1L || !s %in% c("lambda.1se", "lambda.min"))
      stop_lambda(s, "\"lambda.1se\", \"lambda.min\" or a number")
    if (is.null(gamma)) gamma <- chosen[[sub("lambda", "gamma", s)]]
    s <- chosen[[s]]
  } else if (is.null(gamma)) gamma <- chosen$gamma.1se
  save_model.glmnet(fit$glmnet.fit, file, example, profile, s = s, gamma = if (is.null(gamma)) 1 else gamma)
}

save_model.glmnet <- function(fit, file, example = NULL, profile = "exact", s = NULL, gamma = 1, ...) {
  no_more(...)
  if (is.null(fit$beta) || is.null(fit$lambda)) stop_incomplete(fit, "beta and lambda")
  if (is.null(s) && length(fit$lambda) == 1L) s <- fit$lambda
  if (!is.numeric(s) || length(s) != 1L || !is.finite(s) || s < 0)
    stop_lambda(s, paste("a number, s = ...: the path is from", format(max(fit$lambda)), "to", format(min(fit$lambda))))
  if (!is.numeric(gamma) || length(gamma) != 1L || is.na(gamma) || gamma < 0 || gamma > 1)
    stop_sapwood("invalid_argument", "gamma is how much of the penalised fit there is", "argument gamma", some(format(gamma)), "0 to 1")
  relaxed <- inherits(fit, "relaxed") && gamma < 1
  if (gamma < 1 && !relaxed)
    stop_sapwood("invalid_argument", "the fit is not a relaxed one", "argument gamma", format(gamma), "1, or glmnet(..., relax = TRUE)")

  coefficients <- glmnet_coefficients(fit, s, if (relaxed) max(gamma, 1e-5) else 1)
  outputs <- ncol(coefficients)
  columns <- attr(if (is.list(fit$beta)) fit$beta[[1L]] else fit$beta, "Dimnames")[[1L]]
  count <- nrow(coefficients) - 1L
  named <- length(columns) == count && !anyDuplicated(columns) && all(nzchar(columns))
  if (!named) columns <- paste0("f", seq_len(count) - 1L)
  used <- unname(rowSums(coefficients[-1L, , drop = FALSE] != 0) > 0)
  # What has no coefficient at this lambda need not be there.
  inputs <- lapply(seq_len(count), function(j) if (used[j]) number_input(columns[j]) else
    list(name = columns[j], kind = "number", missing = "allowed", finite = FALSE))
  offsets <- if (isTRUE(fit$offset)) glmnet_offsets(fit, outputs)
  if (any(offsets %in% columns))
    stop_sapwood("unsupported", "a column has the name that the offset gets", "argument fit", some(intersect(offsets, columns)),
                 "another name")
  inputs <- c(inputs, lapply(offsets, number_input))
  at <- c(-1L, which(used) - 1L, count + seq_along(offsets) - 1L)
  weights <- rbind(coefficients[c(TRUE, used), , drop = FALSE], if (length(offsets) > 0L) diag(outputs))
  design <- list(inputs = inputs, steps = new_steps(length(inputs)), named = named, columns = at, offsets = integer())

  own <- function(data, rows) {
    x <- rows[, seq_len(count), drop = FALSE]
    arguments <- c(list(fit, x, s = s), if (relaxed) list(gamma = gamma),
                   if (length(offsets) > 0L) list(newoffset = rows[, -seq_len(count)]))
    answer <- function(type) matrix(do.call(stats::predict, c(arguments, type = type)), nrow(rows))
    list(raw = answer("link"), response = answer("response"))
  }
  source <- list(library = "glmnet", objective = glmnet_family(fit), attributes = list(lambda = format(s, digits = 15L)))
  write_linear(design, file, example, weights, glmnet_output(fit), source, asked("glmnet", own))
}

stop_lambda <- function(s, expected)
  stop_sapwood("invalid_argument", "a file has the coefficients of one lambda", "argument s",
               if (is.null(s)) "nothing" else some(format(s)), expected)

glmnet_family <- function(fit) {
  families <- c(elnet = "gaussian", lognet = "binomial", multnet = "multinomial", fishnet = "poisson", coxnet = "cox",
                mrelnet = "mgaussian")
  class <- intersect(class(fit), c(names(families), "glmnetfit"))
  if (length(class) == 0L)
    stop_sapwood("unsupported", "this family of glmnet is not read", "argument fit", paste(class(fit), collapse = ", "),
                 some(c(families, "a family object"), 8L))
  if (class[1L] == "glmnetfit") family_name(fit$family) else families[[class[1L]]]
}

glmnet_output <- function(fit) {
  switch(
    glmnet_family(fit),
    gaussian = regression,
    binomial = c(binary_by_score, named_classes(fit$classnames)),
    multinomial = multiclass(fit$classnames),
    poisson = modifyList(regression, list(link = "exp")),
    cox = c(hazard, link = "exp"),
    mgaussian = responses(names(fit$beta)),
    glm_output(list(family = fit$family, y = 0:1))
  )
}

# A column for each score; of a binomial fit predict() takes the second of two.
glmnet_offsets <- function(fit, outputs) if (outputs == 1L) "newoffset" else paste0("newoffset.", names(fit$beta))

# (1 + columns x outputs): the intercept, 0 where there is none, and the coefficients at s. Between two lambdas of the path they are
# interpolated, beyond its ends they are those of the end, as glmnet's lambda.interp() has it.
#
# gamma: below 1, so much of the penalised fit and the rest of the relaxed one
glmnet_coefficients <- function(fit, s, gamma) {
  at <- lambda_between(fit$lambda, s)
  column <- function(fit, k) {
    beta <- if (is.list(fit$beta)) vapply(fit$beta, sparse_column, numeric(nrow_of(fit$beta[[1L]])), k) else sparse_column(fit$beta, k)
    beta <- matrix(beta, ncol = if (is.list(fit$beta)) length(fit$beta) else 1L)
    a0 <- if (is.null(fit$a0)) 0 else if (is.matrix(fit$a0)) fit$a0[, k] else fit$a0[[k]]
    rbind(unname(a0), beta)
  }
  blended <- function(k) {
    if (gamma == 1) return(column(fit, k))
    same <- match(fit$lambda, fit$relaxed$lambda, 0L)
    same[same == 0L] <- max(same)
    gamma * column(fit, k) + (1 - gamma) * column(fit$relaxed, same[k])
  }
  unname(blended(at$left) * at$share + blended(at$right) * (1 - at$share))
}

# The neighbours of s on the path, and the left one's share.
lambda_between <- function(lambda, s) {
  last <- length(lambda)
  if (last == 1L) return(list(left = 1L, right = 1L, share = 1))
  place <- (lambda[1L] - lambda) / (lambda[1L] - lambda[last])
  at <- min(max((lambda[1L] - s) / (lambda[1L] - lambda[last]), min(place)), max(place))
  middle <- stats::approx(place, seq_along(place), at)$y
  left <- floor(middle)
  right <- ceiling(middle)
  near <- left == right || abs(place[left] - place[right]) < .Machine$double.eps
  list(left = left, right = right, share = if (near) 1 else (at - place[right]) / (place[left] - place[right]))
}

nrow_of <- function(sparse) attr(sparse, "Dim")[1L]

# A column of a matrix of class dgCMatrix.
sparse_column <- function(sparse, k) {
  out <- numeric(nrow_of(sparse))
  ends <- attr(sparse, "p")
  inside <- ends[k] + seq_len(ends[k + 1L] - ends[k])
  out[attr(sparse, "i")[inside] + 1L] <- attr(sparse, "x")[inside]
  out
}
