# From a formula to steps: what model.matrix() makes of a row, by the terms of a fit. Terms keep what their functions learnt from the
# data ("predvars": centres, knots, coefficients of polynomials), the fit keeps levels and contrasts; nothing is fitted again.

# The inputs of a fit's formula: name, kind, and of categories the levels.
#
# constants: names that are no columns of the data, but numbers of the formula's environment
formula_inputs <- function(terms, xlevels, constants) {
  variables <- formula_variables(terms)
  names <- setdiff(unique(unlist(lapply(c(variables$learnt, offset_expressions(terms)), names_in))), constants)
  classes <- attr(terms, "dataClasses")
  inputs <- lapply(names, function(name) {
    if (identical(unname(classes[name]), "logical")) return(number_input(name, "boolean"))
    readers <- which(vapply(variables$plain, function(e) name %in% names_in(e), NA))
    as_factor <- vapply(variables$plain[readers], function(e) identical(e, as.name(name)) || is_factor_call(e), NA) &
      variables$labels[readers] %in% names(xlevels)
    if (!any(as_factor)) return(number_input(name))
    if (!all(as_factor))
      stop_sapwood("unsupported", "a variable is used as a factor and as a number", paste0("variable \"", name, "\""),
                   some(variables$labels[readers]), "a column of its own for the factor")
    levels <- unique(unlist(xlevels[variables$labels[readers]]))
    category_input(name, levels)
  })
}

number_input <- function(name, kind = "number") list(name = name, kind = kind, missing = "error", finite = TRUE)
category_input <- function(name, levels) {
  if (anyNA(levels))
    stop_sapwood("unsupported", "a level that is NA is not read", paste0("variable \"", name, "\""), some(levels), "a name for it, such as \"none\"")
  list(name = name, kind = "category", levels = as.list(levels), numeric_levels = FALSE, unknown = "error", missing = "error", finite = TRUE)
}

# A design's columns and what belongs to each of them.
#
# steps: to which steps are added; inputs: as of formula_inputs()
# Returns columns (-1: the intercept), in the order of model.matrix(), and the columns of offsets.
formula_design <- function(terms, inputs, xlevels, contrasts, constants, steps, extra_offset = NULL) {
  reader <- formula_reader(terms, inputs, constants, steps)
  variables <- formula_variables(terms)
  for (e in c(variables$learnt, extra_offset)) stop_own_functions(reader, e)
  classes <- attr(terms, "dataClasses")
  category <- variables$labels %in% c(names(xlevels), names(contrasts))
  factors <- dummies_without_intercept(terms, category)
  columns <- if (attr(terms, "intercept") == 1L) -1L else integer()
  blocks <- list()  # by variable, and how its factor is coded
  block <- function(v, coding) {
    key <- paste(v, coding)
    if (is.null(blocks[[key]]))
      blocks[[key]] <<- variable_columns(reader, variables$plain[[v]], variables$learnt[[v]], variables$labels[v], coding, xlevels, contrasts,
                                         if (category[v]) classes[variables$labels[v]] else "numeric")
    blocks[[key]]
  }
  for (term in seq_len(if (is.matrix(factors)) ncol(factors) else 0L)) {
    made <- NULL
    for (v in which(factors[, term] > 0L)) {
      right <- block(v, factors[v, term])
      # The first variable's columns run fastest.
      made <- if (is.null(made)) right else step_multiply(steps, rep(made, length(right)), rep(right, each = length(made)))
    }
    columns <- c(columns, made)
  }
  offsets <- lapply(c(offset_expressions(terms), extra_offset), function(e) number_columns(reader, e))
  list(columns = columns, offsets = as.integer(unlist(offsets)))
}

# What expressions of a formula are read with.
formula_reader <- function(terms, inputs, constants, steps)
  list(names = vapply(inputs, `[[`, "", "name"), inputs = inputs, steps = steps, environment = environment(terms), constants = constants)

# The variables of a formula, without the response: as written, with what they learnt, and their labels.
formula_variables <- function(terms) {
  plain <- as.list(attr(terms, "variables"))[-1L]
  learnt <- as.list(if (is.null(attr(terms, "predvars"))) attr(terms, "variables") else attr(terms, "predvars"))[-1L]
  list(plain = plain, learnt = learnt, labels = vapply(plain, function(e) paste(deparse(e, 500L), collapse = " "), ""))
}

# Without an intercept the first factor of all terms has a column for each level (model.matrix in R's C code does the same).
dummies_without_intercept <- function(terms, category) {
  factors <- attr(terms, "factors")
  if (attr(terms, "intercept") == 1L || !is.matrix(factors)) return(factors)
  first <- which(factors > 0L & category)
  if (length(first) > 0L) factors[first[1L]] <- 2L
  factors
}

offset_expressions <- function(terms) lapply(formula_variables(terms)$learnt[attr(terms, "offset")], `[[`, 2L)

is_factor_call <- function(e) {
  functions <- c("factor", "as.factor", "ordered", "as.ordered", "droplevels", "relevel", "as.character", "C", "strata")
  is.call(e) && as.character(e[[1L]])[1L] %in% functions && length(e) > 1L && is.name(e[[2L]])
}

# The variables of an expression; contrasts that C() names are none.
names_in <- function(e) {
  if (!is.call(e)) return(if (is.name(e)) as.character(e) else all.vars(e))
  arguments <- as.list(e)[-1L]
  if (identical(e[[1L]], as.name("C"))) arguments <- arguments[1L]
  unique(unlist(lapply(arguments, names_in)))
}

# The columns of one variable in a term.
#
# coding: 1: by contrasts, 2: one for each level
# class: what the fit took it for; "numeric": not for a category
variable_columns <- function(reader, plain, learnt, label, coding, xlevels, contrasts, class) {
  category <- category_codes(reader, plain, label, xlevels)
  # I(x) of a logical x, of which the fit keeps no more than that.
  if (is.null(category) && class %in% "logical") category <- logical_codes(truth(reader, plain))
  if (is.null(category) && !class %in% "numeric") stop_expression(plain, "the factor as a column of the data")
  if (is.null(category)) return(number_columns(reader, learnt))
  levels <- category$levels
  table <- if (coding == 2L) diag(length(levels)) else contrast_table(contrasts[[label]], levels, label)
  # The codes are those of the input's levels, which may be more.
  step_lookup(reader$steps, category$column, table[match(category$all, levels), , drop = FALSE])
}

# A variable's column of codes and its levels; NULL: it is a number.
category_codes <- function(reader, e, label, xlevels) {
  steps <- reader$steps
  if (is_factor_call(e)) {
    if (as.character(e[[1L]]) %in% c("factor", "ordered") && !is.null(call_of(factor, e)$labels))
      stop_expression(e, "factor() without labels; or the factor as a column of the data")
    e <- e[[2L]]
  }
  if (is.name(e)) {
    at <- match(as.character(e), reader$names)
    if (is.na(at)) return(NULL)
    input <- reader$inputs[[at]]
    if (input$kind == "boolean") return(logical_codes(at - 1L, xlevels[[label]]))
    if (input$kind != "category") return(NULL)
    return(list(column = at - 1L, levels = xlevels[[label]], all = unlist(input$levels)))
  }
  if (!is.call(e)) return(NULL)
  name <- as.character(e[[1L]])[1L]
  if (name == "cut") return(if (label %in% names(xlevels)) cut_codes(reader, e, xlevels[[label]]))
  column <- logical_column(reader, e)
  if (!is.null(column)) logical_codes(column)
}

# levels: of a factor that was made of the column; NULL: as of the column itself
logical_codes <- function(column, levels = NULL)
  list(column = column, levels = if (is.null(levels)) c("FALSE", "TRUE") else levels, all = c("FALSE", "TRUE"))

# A column of 0 and 1, of what is TRUE or FALSE; NULL: the expression is something else.
logical_column <- function(reader, e) {
  steps <- reader$steps
  if (is.name(e)) {
    at <- match(as.character(e), reader$names)
    return(if (!is.na(at) && reader$inputs[[at]]$kind == "boolean") at - 1L)
  }
  if (!is.call(e)) return(NULL)
  name <- as.character(e[[1L]])[1L]
  if (name %in% c("(", "I")) return(logical_column(reader, e[[2L]]))
  if (name %in% c("<", "<=", ">", ">=", "==", "!=")) return(comparison(reader, e, name))
  if (!name %in% c("!", "&", "|")) return(NULL)
  sides <- lapply(as.list(e)[-1L], function(side) truth(reader, side))
  not <- function(column) step_affine(steps, column, multiply = -1, add = 1)
  switch(name, "!" = not(sides[[1L]]), "&" = step_multiply(steps, sides[[1L]], sides[[2L]]),
         "|" = not(step_multiply(steps, not(sides[[1L]]), not(sides[[2L]]))))
}

# A number is TRUE where it is not 0.
truth <- function(reader, e) {
  column <- logical_column(reader, e)
  if (is.null(column)) comparison(reader, call("!=", e, 0), "!=") else column
}

comparison <- function(reader, e, name) {
  sides <- lapply(as.list(e)[-1L], function(side) read_number(reader, side))
  if (!is.null(sides[[1L]]$constant)) {
    sides <- rev(sides)
    turned <- c(">" = "<", ">=" = "<=", "<" = ">", "<=" = ">=")
    if (name %in% names(turned)) name <- turned[[name]]
  }
  left <- sides[[1L]]$columns
  at <- sides[[2L]]$constant
  if (length(left) == 1L && length(sides[[2L]]$columns) == 1L) {  # of two columns: their difference and 0
    left <- add_columns(reader$steps, left, sides[[2L]]$columns, -1)
    at <- 0
  }
  if (length(left) != 1L || is.null(at)) stop_expression(e, "a comparison of columns and numbers")
  # From the number on, and from the next one on.
  values <- switch(name, "<" = c(1, 0, 0), "<=" = c(1, 1, 0), "==" = c(0, 1, 0), "!=" = c(1, 0, 1), ">=" = c(0, 1, 1), ">" = c(0, 0, 1))
  step_piecewise(reader$steps, left, c(at, next_double(at)), c(0, 0, 0), array(values, c(3L, 1L, 1L)))
}

# cut(x, breaks): codes of the intervals, NaN outside of them.
cut_codes <- function(reader, e, levels) {
  call <- call_of(cut.default, e)
  breaks <- constant_of(reader, call$breaks)
  right <- if (is.null(call$right)) TRUE else constant_of(reader, call$right)
  lowest <- !is.null(call$include.lowest) && constant_of(reader, call$include.lowest)
  if (!is.numeric(breaks) || length(breaks) < 2L) stop_expression(e, "breaks as a vector of numbers")
  breaks <- sort(breaks)
  count <- length(breaks) - 1L
  edges <- if (right) next_double(breaks) else breaks
  if (lowest && right) edges[1L] <- breaks[1L]
  if (lowest && !right) edges[count + 1L] <- next_double(breaks[count + 1L])
  digits <- if (is.null(call$dig.lab)) 3L else constant_of(reader, call$dig.lab)
  labels <- levels(cut(breaks, breaks, right = right, include.lowest = lowest, dig.lab = digits))
  if (!is.null(call$labels)) labels <- as.character(constant_of(reader, call$labels))
  if (!all(levels %in% labels)) stop_expression(e, paste("intervals", some(levels)))
  x <- number_columns(reader, call$x)
  values <- array(c(NaN, seq_len(count) - 1, NaN), c(count + 2L, 1L, 1L))
  finite <- is.finite(edges)
  if (!finite[1L]) values <- values[-1L, , , drop = FALSE]
  if (!finite[count + 1L]) values <- values[-dim(values)[1L], , , drop = FALSE]
  column <- step_piecewise(reader$steps, x, edges[finite], rep(0, dim(values)[1L]), values)
  # Levels of which the data had none are not in the fit.
  list(column = column, levels = if (is.null(levels)) labels else levels, all = labels)
}

contrast_table <- function(contrast, levels, label) {
  if (is.null(contrast)) contrast <- "contr.treatment"
  table <- if (is.character(contrast)) get(contrast, envir = asNamespace("stats"), mode = "function")(levels) else contrast
  table <- as.matrix(table)
  if (nrow(table) != length(levels))
    stop_sapwood("invalid_model", "the contrasts do not fit the levels", paste0("variable \"", label, "\""), nrow(table), length(levels))
  if (is.null(rownames(table))) table else table[match(levels, rownames(table)), , drop = FALSE]
}

# ---------------------------------------------------------------------------------------------------------- numbers
# The columns of an expression that is a number, or several side by side (poly, bs, ns).
number_columns <- function(reader, e) {
  value <- read_number(reader, e)
  if (!is.null(value$columns)) return(value$columns)
  constant_column(reader$steps, value$constant)
}

# list(columns) or list(constant), a number
read_number <- function(reader, e) {
  steps <- reader$steps
  if (is.numeric(e) || is.logical(e) || is.character(e)) return(list(constant = one_number(reader, e)))
  if (is.name(e)) {
    at <- match(as.character(e), reader$names)
    if (is.na(at)) return(list(constant = one_number(reader, e)))
    if (reader$inputs[[at]]$kind == "category") stop_expression(e, "a factor by itself, without arithmetic")
    return(list(columns = at - 1L))
  }
  if (length(intersect(all.vars(e), reader$names)) == 0L) return(list(constant = one_number(reader, e)))
  logical <- logical_column(reader, e)
  if (!is.null(logical)) return(list(columns = logical))
  name <- as.character(e[[1L]])
  name <- name[length(name)]  # splines::ns
  arguments <- as.list(e)[-1L]
  if (name %in% c("(", "I", "identity", "as.numeric") && length(arguments) == 1L) return(read_number(reader, arguments[[1L]]))
  if (name %in% c("+", "-", "*", "/", "^")) return(arithmetic(reader, e, name, lapply(arguments, function(a) read_number(reader, a))))
  if (name == "log" && length(arguments) == 2L) {
    call <- call_of(function(x, base) NULL, e)
    return(list(columns = step_affine(steps, step_function(steps, "log", one_column(reader, call$x)), divide = log(one_number(reader, call$base)))))
  }
  functions <- c(log = "log", log2 = "log2", log10 = "log10", log1p = "log1p", exp = "exp", expm1 = "expm1", sqrt = "sqrt", abs = "abs",
                 sin = "sin", cos = "cos", tan = "tan", tanh = "tanh", floor = "floor", ceiling = "ceil", sign = "sign",
                 plogis = "logistic", pnorm = "normal_cdf", qnorm = "normal_quantile")
  if (name %in% names(functions) && length(arguments) == 1L)
    return(list(columns = step_function(steps, functions[[name]], number_columns(reader, arguments[[1L]]))))
  other <- switch(name, pmin = , pmax = cut_off(reader, e, name), ifelse = choice(reader, e), "%%" = , "%/%" = division(reader, e, name),
                  round = if (length(arguments) == 1L) step_function(steps, "round", number_columns(reader, arguments[[1L]])),
                  as.integer = , trunc = whole_part(reader, arguments[[1L]]))
  if (!is.null(other)) return(list(columns = other))
  basis <- switch(name, poly = poly_pieces, bs = bs_pieces, ns = ns_pieces)
  if (name == "cut") return(list(columns = step_affine(steps, cut_codes(reader, e, NULL)$column, add = 1)))  # labels = FALSE
  if (name == "scale") return(list(columns = scaled(reader, e)))
  if (is.null(basis)) stop_expression(e, "arithmetic, comparisons, log, exp, sqrt..., poly, bs, ns, scale, cut, factor; or the column in the data")
  pieces <- basis(reader, e)
  # R keeps what the function learnt beside its first argument only.
  x <- call_of(switch(name, poly = stats::poly, bs = splines::bs, ns = splines::ns), e)$x
  if (is.null(x)) stop_expression(e, "the column as the first argument")
  list(columns = step_piecewise(steps, one_column(reader, x), pieces$breaks, pieces$origin, pieces$coefficients))
}

arithmetic <- function(reader, e, name, sides) {
  steps <- reader$steps
  a <- sides[[1L]]
  if (length(sides) == 1L)
    return(if (name == "-") list(columns = step_affine(steps, a$columns, multiply = -1)) else a)
  b <- sides[[2L]]
  if (max(length(a$columns), length(b$columns)) > 1L) stop_expression(e, "arithmetic of single columns")
  constant <- b$constant
  if (is.null(constant)) {
    constant <- a$constant
    if (is.null(constant)) return(list(columns = switch(name,
      "*" = step_multiply(steps, a$columns, b$columns),
      "/" = step_multiply(steps, a$columns, step_function(steps, "reciprocal", b$columns)),
      "+" = , "-" = add_columns(steps, a$columns, b$columns, if (name == "-") -1 else 1),
      stop_expression(e, "an exponent that is a number"))))
    if (name == "^" && constant <= 0) stop_expression(e, "the power of a number above 0")
    return(list(columns = switch(name,
      "+" = step_affine(steps, b$columns, add = constant),
      "-" = step_affine(steps, b$columns, multiply = -1, add = constant),
      "*" = step_affine(steps, b$columns, multiply = constant),
      "/" = step_affine(steps, step_function(steps, "reciprocal", b$columns), multiply = constant),
      "^" = step_function(steps, "exp", step_affine(steps, b$columns, multiply = log(constant))))))
  }
  x <- a$columns
  list(columns = switch(name,
    "+" = step_affine(steps, x, add = constant),
    "-" = step_affine(steps, x, subtract = constant),
    "*" = step_affine(steps, x, multiply = constant),
    "/" = step_affine(steps, x, divide = constant),
    "^" = if (constant == 2) step_multiply(steps, x, x) else add_step(steps, "power", 1L, x, exponent = constant)))
}

# pmin() and pmax() of a column and a number.
cut_off <- function(reader, e, name) {
  sides <- lapply(as.list(e)[-1L], function(side) read_number(reader, side))
  if (length(sides) != 2L || sum(lengths(lapply(sides, `[[`, "constant"))) != 1L) stop_expression(e, "a column and a number")
  limit <- unlist(lapply(sides, `[[`, "constant"))
  column <- unlist(lapply(sides, `[[`, "columns"))
  if (length(column) != 1L) stop_expression(e, "one column and a number")
  add_step(reader$steps, "clip", 1L, column, low = if (name == "pmax") limit else -Inf, high = if (name == "pmin") limit else Inf)
}

# ifelse(): the side that is not taken may be no number, such as the logarithm of 0.
choice <- function(reader, e) {
  call <- call_of(ifelse, e)
  test <- truth(reader, call$test)
  if (length(intersect(all.vars(call$yes), reader$names)) + length(intersect(all.vars(call$no), reader$names)) == 0L)
    return(step_piecewise(reader$steps, test, 1, c(0, 0), array(c(one_number(reader, call$no), one_number(reader, call$yes)), c(2L, 1L, 1L))))
  # 1 where the side is taken, else missing
  taken <- step_piecewise(reader$steps, test, 1, c(0, 0), array(c(NaN, 1, 1, NaN), c(2L, 2L, 1L)))
  sides <- step_multiply(reader$steps, taken, c(one_column(reader, call$yes), one_column(reader, call$no)))
  add_step(reader$steps, "coalesce", 1L, sides)
}

one_column <- function(reader, e) {
  columns <- number_columns(reader, e)
  if (length(columns) == 1L) columns else stop_expression(e, "one column")
}

# As R's arithmetic.c: the quotient is rounded, so what is left of it is looked at once more. R does that with long doubles; with whole
# numbers to divide by, doubles give the same.
division <- function(reader, e, name) {
  x <- one_column(reader, e[[2L]])
  by <- one_number(reader, e[[3L]])
  if (by != round(by) || by == 0) stop_expression(e, "a whole number to divide by")
  steps <- reader$steps
  times <- function(x) step_function(steps, "floor", step_affine(steps, x, divide = by))
  left <- function(x, times) step_add(steps, x, step_affine(steps, times, multiply = -by))
  first <- times(x)
  rest <- left(x, first)
  second <- times(rest)
  if (name == "%%") left(rest, second) else add_columns(steps, first, second, 1)
}

whole_part <- function(reader, e) {
  x <- one_column(reader, e)
  steps <- reader$steps
  step_multiply(steps, step_function(steps, "sign", x), step_function(steps, "floor", step_function(steps, "abs", x)))
}

add_columns <- function(steps, a, b, sign) step_add(steps, a, if (sign > 0) b else step_affine(steps, b, multiply = sign))

# scale(x, center, scale), as learnt: numbers, or FALSE. Inside of another function R learns nothing, and asks new data anew.
scaled <- function(reader, e) {
  e <- call_of(scale.default, e)
  if (is.null(e$x)) stop_expression(e, "the column as the first argument")
  x <- one_column(reader, e$x)
  number <- function(a) {
    value <- if (is.null(a)) TRUE else constant_of(reader, a)
    if (is.numeric(value)) return(as.double(value))
    if (!isFALSE(value)) stop_unlearnt(e)
  }
  arrays <- list(subtract = number(e$center), divide = number(e$scale))
  do.call(step_affine, c(list(reader$steps, x), arrays[!vapply(arrays, is.null, NA)]))
}

# ---------------------------------------------------------------------------------------------------------- bases
# Each: breaks, origin (of each piece), coefficients (pieces x columns x powers).

# Orthogonal polynomials by their recurrence (as stats:::predict.poly), around the first centre; or powers.
poly_pieces <- function(reader, e) {
  call <- call_of(stats::poly, e)
  # An unnamed number behind the column is the degree.
  unnamed <- as.list(call)[-1L][!nzchar(names(call)[-1L])]
  if (length(unnamed) > 1L || length(intersect(unlist(lapply(unnamed, all.vars)), reader$names)) > 0L)
    stop_expression(e, "poly() of one column")
  degree <- constant_of(reader, if (length(unnamed) == 1L) unnamed[[1L]] else if (is.null(call$degree)) 1 else call$degree)
  coefficients <- matrix(0, degree, degree + 1L)
  if (!is.null(call$raw) && isTRUE(constant_of(reader, call$raw))) {
    for (d in seq_len(degree)) coefficients[d, d + 1L] <- 1
    return(list(breaks = double(), origin = 0, coefficients = array(coefficients, c(1L, degree, degree + 1L))))
  }
  if (is.null(call$coefs)) stop_unlearnt(e)
  learnt <- constant_of(reader, call$coefs)
  alpha <- learnt$alpha - learnt$alpha[1L]
  norm2 <- learnt$norm2
  times <- function(p, shift) c(0, p[-length(p)]) - shift * p
  before <- 0 * numeric(degree + 1L)
  now <- c(1, numeric(degree))
  for (d in seq_len(degree)) {
    following <- times(now, alpha[d]) - (if (d > 1L) norm2[d + 1L] / norm2[d] else 0) * before
    before <- now
    now <- following
    coefficients[d, ] <- now / sqrt(norm2[d + 2L])
  }
  list(breaks = double(), origin = learnt$alpha[1L], coefficients = array(coefficients, c(1L, degree, degree + 1L)))
}

# B-splines: between knots their derivatives at the knot on the left; beyond the boundary the outermost polynomials go on.
bs_pieces <- function(reader, e) {
  call <- call_of(splines::bs, e)
  if (is.null(call$Boundary.knots)) stop_unlearnt(e)
  knots <- sort(as.double(constant_of(reader, call$knots)))
  boundary <- constant_of(reader, call$Boundary.knots)
  degree <- if (is.null(call$degree)) 3L else as.integer(constant_of(reader, call$degree))
  intercept <- !is.null(call$intercept) && isTRUE(constant_of(reader, call$intercept))
  origin <- c(boundary[1L], knots)
  coefficients <- taylor(sort(c(rep(boundary, degree + 1L), knots)), origin, degree)
  list(breaks = knots, origin = origin, coefficients = if (intercept) coefficients else coefficients[, -1L, , drop = FALSE])
}

# Natural splines: cubic ones in the space that is straight at both ends (as splines::ns does it), straight beyond.
ns_pieces <- function(reader, e) {
  call <- call_of(splines::ns, e)
  if (is.null(call$Boundary.knots)) stop_unlearnt(e)
  knots <- sort(as.double(constant_of(reader, call$knots)))
  boundary <- constant_of(reader, call$Boundary.knots)
  intercept <- !is.null(call$intercept) && isTRUE(constant_of(reader, call$intercept))
  all <- sort(c(rep(boundary, 4L), knots))
  ends <- splines::splineDesign(all, boundary, 4L, c(2L, 2L))
  if (!intercept) ends <- ends[, -1L, drop = FALSE]
  turn <- qr(t(ends))
  straight <- function(basis) {  # (columns x powers) of one piece
    if (!intercept) basis <- basis[-1L, , drop = FALSE]
    qr.qty(turn, basis)[-(1:2), , drop = FALSE]
  }
  inner <- taylor(all, c(boundary[1L], knots), 3L)
  last <- taylor(all, boundary[2L], 3L)
  pieces <- c(lapply(seq_len(dim(inner)[1L]), function(p) straight(matrix(inner[p, , ], dim(inner)[2L]))),
              list(straight(matrix(last[1L, , ], dim(last)[2L]))))
  pieces <- c(pieces[1L], pieces)
  count <- length(pieces)
  for (p in c(1L, count)) pieces[[p]][, 3:4] <- 0
  coefficients <- array(0, c(count, nrow(pieces[[1L]]), 4L))
  for (p in seq_len(count)) coefficients[p, , ] <- pieces[[p]]
  list(breaks = c(boundary[1L], knots, boundary[2L]), origin = c(boundary[1L], boundary[1L], knots, boundary[2L]), coefficients = coefficients)
}

# Coefficients of all B-splines around points: (points x splines x powers); from the right of a point, but at the last knot.
taylor <- function(knots, points, degree) {
  splines <- length(knots) - degree - 1L
  out <- array(0, c(length(points), splines, degree + 1L))
  for (d in 0:degree) out[, , d + 1L] <- splines::splineDesign(knots, points, degree + 1L, rep(d, length(points))) / factorial(d)
  out
}

# ---------------------------------------------------------------------------------------------------------- constants
# What an expression without columns is.
constant_of <- function(reader, e) {
  strangers <- setdiff(all.vars(e), reader$constants)
  if (length(strangers) > 0L && !all(vapply(strangers, exists, NA, envir = reader$environment, inherits = TRUE)))
    stop_expression(e, "numbers, and columns of the data")
  tryCatch(eval(e, envir = reader$environment), error = function(error) stop_expression(e, "numbers, and columns of the data"))
}

one_number <- function(reader, e) {
  value <- constant_of(reader, e)
  if (!(is.numeric(value) || is.logical(value)) || length(value) != 1L || is.na(value)) stop_expression(e, "one number")
  as.double(value)
}

# A call with the names of its arguments.
call_of <- function(f, e)
  tryCatch(match.call(f, e), error = function(error) stop_expression(e, "arguments that the function has"))

# Functions of columns are read by their names, so a name has to be that of R's own, or of a package's.
stop_own_functions <- function(reader, e) {
  if (!is.call(e) || length(intersect(all.vars(e), reader$names)) == 0L) return(invisible())
  head <- e[[1L]]
  own <- function() stop_expression(e, "functions of R itself; or the column in the data")
  if (is.name(head)) {
    found <- get0(as.character(head), envir = reader$environment, mode = "function")
    known <- is.null(found) || identical(found, get0(as.character(head), envir = baseenv(), mode = "function")) ||
      isNamespace(environment(found))
    if (!known) own()
  } else if (!(is.call(head) && as.character(head[[1L]])[1L] %in% c("::", ":::") &&
               as.character(head[[2L]]) %in% c("base", "stats", "splines", "survival"))) own()
  for (argument in as.list(e)[-1L]) stop_own_functions(reader, argument)
}

stop_unlearnt <- function(e)
  stop_expression(e, "the function by itself, of which the fit keeps what it learnt; inside of another it asks all rows at once")

stop_expression <- function(e, expected)
  stop_sapwood("unsupported", "this part of the formula is not read", "formula", paste(deparse(e, 500L), collapse = " "), expected)

# The next larger number: half a unit in the last place is added, and another half where that was rounded away.
next_double <- function(x) {
  half <- 2^(floor(log2(abs(x))) - 53)
  ifelse(!is.finite(x), x, ifelse(x == 0, 2^-1074, ifelse(x + half > x, x + half, x + 2 * half)))
}
