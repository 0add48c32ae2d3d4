# The bases of mgcv's smooths as polynomials by pieces, and their products. After Wood, Generalized Additive Models (2017), chapter 5.
# Each: columns, and `back` (columns x coefficients of the smooth): what the coefficients are of these columns. mgcv takes a constraint
# into a basis by turning it; here the coefficients are turned back instead.

smooth_columns <- function(reader, smooth) {
  made <- constrained(reader$steps, smooth_basis(reader, smooth), smooth)
  if (smooth$by == "NA") return(made)
  by <- read_by(reader, smooth)
  list(columns = step_multiply(reader$steps, made$columns, rep(by, length(made$columns))), back = made$back)
}

smooth_basis <- function(reader, smooth) {
  if (inherits(smooth, "random.effect")) return(random_effect(reader, smooth))
  if (inherits(smooth, "tensor.smooth")) return(tensor_products(reader, smooth))
  pieces <- if (length(smooth$term) > 1L) NULL
    else if (inherits(smooth, c("tprs.smooth", "ts.smooth"))) thin_plate
    else if (inherits(smooth, c("cr.smooth", "cs.smooth"))) cubic
    else if (inherits(smooth, "cyclic.smooth")) cyclic
    else if (inherits(smooth, c("pspline.smooth", "Bspline.smooth"))) basis_splines
  if (is.null(pieces))
    stop_sapwood("unsupported", "this kind of smooth is not read", paste("smooth", smooth$label), class(smooth)[1L],
                 "s() of one variable with bs = \"tp\", \"ts\", \"cr\", \"cs\", \"cc\", \"ps\", \"bs\" or \"re\"; te() and ti() of these")
  x <- number_columns(reader, str2lang(smooth$term))
  made <- pieces(reader$steps, x, smooth)
  list(columns = made, back = diag(length(made)))
}

# How mgcv's PredictMat() makes the basis identifiable.
constrained <- function(steps, made, smooth) {
  turn <- attr(smooth, "qrc")
  if (inherits(turn, "sweepDrop")) {  # a column less, and the others less their means
    made$columns <- step_affine(steps, made$columns, subtract = c(0, turn[-1L])[order(c(turn[1L], seq_along(made$columns)[-turn[1L]]))])
    made$back <- made$back[, -turn[1L], drop = FALSE]
  } else if (isTRUE(attr(smooth, "nCons") > 0L)) {
    if (!inherits(turn, "qr") || !is.null(attr(smooth, "indi")))
      stop_sapwood("unsupported", "this kind of constraint is not read", paste("smooth", smooth$label), class(turn)[1L], "mgcv's default")
    free <- diag(ncol(made$back))[, -seq_len(attr(smooth, "nCons")), drop = FALSE]
    made$back <- made$back %*% qr.qy(turn, free)
  }
  if (!is.null(smooth$diagRP)) made$back <- made$back %*% smooth$diagRP
  dropped <- attr(smooth, "del.index")
  if (!is.null(dropped)) made$back <- made$back[, -dropped, drop = FALSE]
  made
}

# The variable that a smooth is multiplied by: a number, or 1 where a factor has the smooth's level.
read_by <- function(reader, smooth) {
  if (is.null(smooth$by.level)) return(number_columns(reader, str2lang(smooth$by)))
  at <- match(smooth$by, reader$names)
  if (is.na(at)) stop_expression(str2lang(smooth$by), "a factor that is a column of the data")
  step_lookup(reader$steps, at - 1L, matrix(as.double(unlist(reader$inputs[[at]]$levels) == smooth$by.level)))
}

# Products of the margins' columns, the last margin's running fastest.
tensor_products <- function(reader, smooth) {
  if (!is.null(smooth$udrop)) stop_sapwood("unsupported", "columns of this smooth were left out", paste("smooth", smooth$label))
  all <- NULL
  for (i in seq_along(smooth$margin)) {
    margin <- smooth$margin[[i]]
    made <- smooth_basis(reader, margin)
    if (isTRUE(as.logical(smooth$mc[i]))) made <- constrained(reader$steps, made, margin)
    if (length(smooth$XP) >= i && !is.null(smooth$XP[[i]])) made$back <- made$back %*% smooth$XP[[i]]
    all <- if (is.null(all)) made else list(
      columns = step_multiply(reader$steps, rep(all$columns, each = length(made$columns)), rep(made$columns, length(all$columns))),
      back = all$back %x% made$back)
  }
  all
}

# A column for each level, all 0 for what is not known; or the design of an interaction.
random_effect <- function(reader, smooth) {
  at <- match(smooth$term, reader$names)
  if (length(at) == 1L && !is.na(at) && reader$inputs[[at]]$kind == "category") {
    count <- length(reader$inputs[[at]]$levels)
    columns <- add_step(reader$steps, "lookup", count, at - 1L, width = count, rows = as.double(diag(count)),
                        unknown = numeric(count))
  } else {
    terms <- stats::terms(smooth$form)
    xlevels <- lapply(setNames(reader$inputs, reader$names), function(input) unlist(input$levels))
    columns <- formula_design(terms, reader$inputs, xlevels[lengths(xlevels) > 0L], list(), reader$constants, reader$steps)$columns
  }
  list(columns = columns, back = diag(length(columns)))
}

# ---------------------------------------------------------------------------------------------------------- pieces
# Of one variable the radial functions of a thin plate are |x - knot|^(2m - 1): between knots, polynomials.
thin_plate <- function(steps, x, smooth) {
  order <- smooth$p.order[1L]
  if (is.na(order) || 2 * order <= 1) order <- 2
  power <- 2 * order - 1
  knots <- as.vector(smooth$Xu)
  count <- length(knots)
  weight <- gamma(0.5 - order) / (2^(2 * order) * sqrt(pi) * factorial(order - 1))
  breaks <- sort(unique(knots))
  origin <- breaks[c(1L, seq_along(breaks))]
  radial <- smooth$UZ[seq_len(count), , drop = FALSE]
  plain <- smooth$UZ[-seq_len(count), , drop = FALSE]
  away <- outer(origin, knots, "-")
  side <- ifelse(away >= 0, 1, -1)
  side[1L, ] <- -1
  coefficients <- array(0, c(length(origin), ncol(radial), power + 1L))
  for (t in 0:power) {
    made <- weight * choose(power, t) * (side * away^(power - t)) %*% radial
    for (r in seq_len(nrow(plain)) - 1L) if (r >= t) made <- made + choose(r, t) * outer(origin^(r - t), plain[r + 1L, ])
    coefficients[, , t + 1L] <- made
  }
  x <- step_affine(steps, x, subtract = as.double(smooth$shift))
  if (isTRUE(smooth$drop.null > 0)) {
    coefficients <- coefficients[, seq_len(smooth$bs.dim), , drop = FALSE]
    return(step_affine(steps, step_piecewise(steps, x, breaks, origin, coefficients), subtract = as.double(smooth$cmX)))
  }
  step_piecewise(steps, x, breaks, origin, coefficients)
}

cubic <- function(steps, x, smooth) {
  count <- smooth$bs.dim
  cubic_pieces(steps, x, as.double(smooth$xp), diag(count), t(matrix(smooth$F, count, count)))
}

# The first knot is the last one, too; what is beyond them comes round again.
cyclic <- function(steps, x, smooth) {
  knots <- as.double(smooth$xp)
  round <- diff(range(knots))
  turns <- step_function(steps, "floor", step_affine(steps, x, subtract = knots[1L], divide = round))
  x <- step_add(steps, x, step_affine(steps, turns, multiply = -round))
  around <- c(seq_len(length(knots) - 1L), 1L)
  cubic_pieces(steps, x, knots, diag(length(knots) - 1L)[around, ], smooth$BD[around, ])
}

# A cubic spline by its values and second derivatives at the knots (knots x columns), straight beyond them.
cubic_pieces <- function(steps, x, knots, values, seconds) {
  last <- length(knots)
  left <- seq_len(last - 1L)
  h <- diff(knots)
  rise <- (values[-1L, ] - values[left, ]) / h
  coefficients <- array(0, c(last + 1L, ncol(values), 4L))
  coefficients[, , 1L] <- values[c(1L, seq_len(last)), ]
  slope <- rise - h / 3 * seconds[left, ] - h / 6 * seconds[-1L, ]
  end <- rise[last - 1L, ] + h[last - 1L] / 6 * seconds[last - 1L, ] + h[last - 1L] / 3 * seconds[last, ]
  coefficients[, , 2L] <- rbind(slope[1L, ], slope, end)
  coefficients[left + 1L, , 3L] <- seconds[left, ] / 2
  coefficients[left + 1L, , 4L] <- (seconds[-1L, ] - seconds[left, ]) / (6 * h)
  step_piecewise(steps, x, knots, knots[c(1L, seq_len(last))], coefficients)
}

# B-splines with mgcv's own knots, straight beyond the inner ones.
basis_splines <- function(steps, x, smooth) {
  if (isTRUE(smooth$mono != 0) || isTRUE(smooth$deriv > 0))
    stop_sapwood("unsupported", "derivatives and monotone splines are not read", paste("smooth", smooth$label))
  degree <- as.integer(smooth$m[1L] + if (inherits(smooth, "pspline.smooth")) 1 else 0)
  knots <- smooth$knots
  inner <- knots[seq(degree + 1L, length(knots) - degree)]
  pieces <- taylor(knots, inner, degree)
  coefficients <- pieces[c(1L, seq_along(inner)), , , drop = FALSE]
  ends <- c(1L, length(inner) + 1L)
  if (degree > 1L) coefficients[ends, , -(1:2)] <- 0
  if (degree == 1L) coefficients[1L, , 2L] <- pieces[1L, , 2L]
  step_piecewise(steps, x, inner, inner[c(1L, seq_along(inner))], coefficients)
}
