// What R calls: the C++ API of one model (engine/model.h) on R's own arrays.
//
// An error of R leaves a function without running destructors. So R's memory is allocated first, the engine runs inside
// attempt(), where nothing of R is called, and what it says when it fails is kept in a place of its own.
#if !__has_include("engine/model.h")
#error \
    "The engine's sources are not here. Run `npm run build` in the repository's root: it stages them into r/src. Then install the package again."
#endif
#include "no_contraction.h"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <exception>
#include <limits>
#include <memory>
#include <new>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/model.h"
#include "engine/options.h"
#include "ir/names.h"

#define R_NO_REMAP
#include <R.h>
#include <R_ext/Rdynload.h>
#include <Rinternals.h>

namespace {

using namespace sapwood;

struct Held {
  std::unique_ptr<Model> model;
  std::vector<std::byte> file;  // of the last save, on its way to R
};

Error failure;

// Run a part of the engine. False if it failed: `failure` says why.
template <class Work>
bool attempt(Work work) noexcept {
  try {
    Status status = work();
    if (status.ok()) return true;
    failure = std::move(status.error());
  } catch (const std::exception&) {  // the engine throws nothing; the library's containers do when there is no room
    failure = {Code::out_of_memory, "there is not enough memory for this", {}, {}, {}};
  }
  return false;
}

// -------------------------------------------------------------------------------------------------- values of R
SEXP text(std::string_view value) { return Rf_mkCharLenCE(value.data(), static_cast<int>(value.size()), CE_UTF8); }

// The fields of a list, one after the other.
class List {
 public:
  explicit List(int length) : list_(PROTECT(Rf_allocVector(VECSXP, length))), names_(PROTECT(Rf_allocVector(STRSXP, length))) {
    Rf_setAttrib(list_, R_NamesSymbol, names_);
  }
  void add(const char* name, SEXP value) {
    SET_VECTOR_ELT(list_, at_, value);
    SET_STRING_ELT(names_, at_++, Rf_mkChar(name));
  }
  void add(const char* name, std::string_view value) {
    SEXP string = Rf_allocVector(STRSXP, 1);
    SET_VECTOR_ELT(list_, at_, string);
    SET_STRING_ELT(string, 0, text(value));
    SET_STRING_ELT(names_, at_++, Rf_mkChar(name));
  }
  void add(const char* name, double value) { add(name, Rf_ScalarReal(value)); }
  void add(const char* name, bool value) { add(name, Rf_ScalarLogical(value)); }
  // One string or number for each of the items.
  template <class Items, class Of>
  void add_texts(const char* name, const Items& items, Of of) {
    SEXP strings = Rf_allocVector(STRSXP, static_cast<R_xlen_t>(items.size()));
    SET_VECTOR_ELT(list_, at_, strings);
    for (std::size_t i = 0; i < items.size(); ++i) SET_STRING_ELT(strings, static_cast<R_xlen_t>(i), text(of(items[i])));
    SET_STRING_ELT(names_, at_++, Rf_mkChar(name));
  }
  template <class Items, class Of>
  void add_numbers(const char* name, const Items& items, Of of) {
    SEXP numbers = Rf_allocVector(REALSXP, static_cast<R_xlen_t>(items.size()));
    for (std::size_t i = 0; i < items.size(); ++i) REAL(numbers)[i] = of(items[i]);
    add(name, numbers);
  }
  // The list; nothing more is added.
  SEXP take() {
    UNPROTECT(2);
    return list_;
  }

 private:
  SEXP list_, names_;
  int at_ = 0;
};

SEXP failed() {
  List list(5);
  list.add("code", std::string_view(code_name(failure.code)));
  list.add("message", failure.message);
  list.add("place", failure.place);
  list.add("got", failure.got);
  list.add("expected", failure.expected);
  SEXP value = PROTECT(list.take());
  Rf_setAttrib(value, R_ClassSymbol, Rf_mkString("sapwood_failure"));
  UNPROTECT(1);
  return value;
}

double or_na(const std::optional<double>& value) { return value.value_or(NA_REAL); }

// -------------------------------------------------------------------------------------------------- a model
void release(SEXP handle) {
  delete static_cast<Held*>(R_ExternalPtrAddr(handle));
  R_ClearExternalPtr(handle);
}

// Precondition: is_open(handle), which the R side asks before every call.
Held& held(SEXP handle) { return *static_cast<Held*>(R_ExternalPtrAddr(handle)); }

std::span<const std::byte> bytes_of(SEXP raw) {
  return {reinterpret_cast<const std::byte*>(RAW(raw)), static_cast<std::size_t>(XLENGTH(raw))};
}

// Rows as R keeps them, column after column.
MatrixView rows_of(SEXP matrix) {
  const auto rows = static_cast<std::size_t>(Rf_nrows(matrix)), columns = static_cast<std::size_t>(Rf_ncols(matrix));
  return {REAL(matrix), rows, columns, 1, rows};
}

SEXP array(std::size_t a, std::size_t b, std::size_t c) {
  SEXP dims = PROTECT(Rf_allocVector(INTSXP, 3));
  INTEGER(dims)[0] = static_cast<int>(a);
  INTEGER(dims)[1] = static_cast<int>(b);
  INTEGER(dims)[2] = static_cast<int>(c);
  SEXP out = Rf_allocArray(REALSXP, dims);
  UNPROTECT(1);
  return out;
}

// from: (a x b x c), the last one fastest; to: (a x c x b), the first one fastest, as R has it.
void lay_out(const std::vector<double>& from, std::size_t a, std::size_t b, std::size_t c, double* to) {
  for (std::size_t i = 0; i < a; ++i)
    for (std::size_t j = 0; j < b; ++j)
      for (std::size_t k = 0; k < c; ++k) to[i + a * (k + c * j)] = from[(i * b + j) * c + k];
}

// -------------------------------------------------------------------------------------------------- what R calls
SEXP open(SEXP raw, SEXP schema) {
  const char* json = CHAR(STRING_ELT(schema, 0));
  SEXP handle = PROTECT(R_MakeExternalPtr(nullptr, R_NilValue, R_NilValue));
  R_RegisterCFinalizerEx(handle, release, TRUE);
  const bool ok = attempt([&]() -> Status {
    auto opened = std::make_unique<Held>();
    OpenOptions options;
    options.schema = json;
    SAPWOOD_ASSIGN(opened->model, Model::open(bytes_of(raw), options));
    R_SetExternalPtrAddr(handle, opened.release());
    return {};
  });
  SEXP result = ok ? handle : failed();
  UNPROTECT(1);
  return result;
}

// False for a handle that came out of a saved workspace: the model stayed behind in the session that loaded it.
SEXP is_open(SEXP handle) { return Rf_ScalarLogical(R_ExternalPtrAddr(handle) != nullptr); }

// options: JSON, those of parse_save_options
SEXP save(SEXP handle, SEXP options) {
  Held& h = held(handle);
  const bool ok = attempt([&]() -> Status {
    SAPWOOD_ASSIGN(const SaveOptions saving, parse_save_options(CHAR(STRING_ELT(options, 0))));
    SAPWOOD_ASSIGN(h.file, h.model->save(saving));
    return {};
  });
  if (!ok) return failed();
  SEXP raw = Rf_allocVector(RAWSXP, static_cast<R_xlen_t>(h.file.size()));
  std::memcpy(RAW(raw), h.file.data(), h.file.size());
  h.file = {};
  return raw;
}

SEXP self_test(SEXP handle) {
  Held& h = held(handle);
  return attempt([&] { return h.model->self_test(); }) ? R_NilValue : failed();
}

SEXP inputs(const ir::Model& model) {
  List list(8);
  const auto& in = model.inputs;
  list.add_texts("name", in, [](const ir::Input& i) { return std::string_view(i.name); });
  list.add_texts("kind", in, [](const ir::Input& i) { return ir::name(i.kind); });
  list.add_texts("missing", in, [](const ir::Input& i) { return ir::name(i.missing); });
  list.add_texts("unknown", in, [](const ir::Input& i) { return ir::name(i.unknown); });
  list.add_numbers("low", in, [](const ir::Input& i) { return or_na(i.low); });
  list.add_numbers("high", in, [](const ir::Input& i) { return or_na(i.high); });
  list.add_numbers("example", in, [](const ir::Input& i) { return or_na(i.example); });
  SEXP levels = PROTECT(Rf_allocVector(VECSXP, static_cast<R_xlen_t>(in.size())));
  for (std::size_t i = 0; i < in.size(); ++i) {
    SEXP names = Rf_allocVector(STRSXP, static_cast<R_xlen_t>(in[i].levels.size()));
    SET_VECTOR_ELT(levels, static_cast<R_xlen_t>(i), names);
    for (std::size_t k = 0; k < in[i].levels.size(); ++k) SET_STRING_ELT(names, static_cast<R_xlen_t>(k), text(in[i].levels[k]));
  }
  list.add("levels", levels);
  UNPROTECT(1);
  return list.take();
}

SEXP describe(SEXP handle) {
  const Model& model = *held(handle).model;
  const ir::Model& ir = model.ir();
  const auto* posterior = std::get_if<ir::Posterior>(&ir.predictor);
  List list(18);
  list.add("task", ir::name(ir.output.task));
  list.add("library", ir.source.library);
  list.add("version", ir.source.version);
  list.add("objective", ir.source.objective);
  list.add("named_inputs", ir.named_inputs);
  list.add("inputs", PROTECT(inputs(ir)));
  UNPROTECT(1);
  list.add_texts("labels", ir.output.labels, [](const std::string& label) { return std::string_view(label); });
  list.add("numeric_labels", ir.output.numeric_labels);
  list.add("draws", static_cast<double>(model.draws()));
  list.add("chains", posterior == nullptr ? 0.0 : posterior->chains);
  double trees = 0;
  if (posterior != nullptr)
    for (const ir::Ensemble& ensemble : posterior->ensembles) trees += ensemble.trees;
  if (const auto* forest = std::get_if<ir::Forest>(&ir.predictor)) trees = static_cast<double>(forest->trees.size());
  list.add("trees", trees);
  list.add("predictive", model.has_predictive().ok());
  list.add("responses", static_cast<double>(model.width(Answer::response)));
  list.add("golden_rows", static_cast<double>(ir.golden.rows));
  list.add("golden_source", std::string_view(ir.golden.rows == 0 ? "" : ir.golden.from_library ? "library" : "engine"));
  list.add_texts("attribute_names", ir.attributes, [](const auto& a) { return std::string_view(a.first); });
  list.add_texts("attributes", ir.attributes, [](const auto& a) { return std::string_view(a.second); });
  list.add_texts("warnings", ir.warnings, [](const std::string& warning) { return std::string_view(warning); });
  return list.take();
}

// (rows x width)
SEXP predict(SEXP handle, SEXP matrix, SEXP which) {
  Model& model = *held(handle).model;
  constexpr std::pair<std::string_view, Answer> kAnswers[] = {
      {"raw", Answer::raw}, {"response", Answer::response}, {"probability", Answer::probability}, {"label", Answer::label}};
  const std::string_view word = CHAR(STRING_ELT(which, 0));
  const Answer answer = std::find_if(std::begin(kAnswers), std::end(kAnswers), [&](auto& a) { return a.first == word; })->second;
  const MatrixView rows = rows_of(matrix);
  const std::size_t width = model.width(answer);
  SEXP out = PROTECT(Rf_allocMatrix(REALSXP, static_cast<int>(rows.rows), static_cast<int>(width)));
  const bool ok = attempt([&]() -> Status {
    if (width == 1) return model.predict(answer, rows, {REAL(out), rows.rows});
    std::vector<double> values(rows.rows * width);
    SAPWOOD_TRY(model.predict(answer, rows, values));
    lay_out(values, rows.rows, width, 1, REAL(out));
    return {};
  });
  UNPROTECT(1);
  return ok ? out : failed();
}

// (draws x rows x responses)
SEXP draws(SEXP handle, SEXP matrix) {
  Model& model = *held(handle).model;
  const MatrixView rows = rows_of(matrix);
  const std::size_t draws = model.draws(), responses = model.width(Answer::response);
  SEXP out = PROTECT(array(draws, rows.rows, responses));
  const bool ok = attempt([&]() -> Status {
    const std::size_t size = draws * rows.rows * responses;
    if (responses == 1) return model.predict_draws(rows, {REAL(out), size});
    std::vector<double> values(size);
    SAPWOOD_TRY(model.predict_draws(rows, values));
    for (std::size_t i = 0; i < rows.rows; ++i)
      for (std::size_t d = 0; d < draws; ++d)
        for (std::size_t k = 0; k < responses; ++k) REAL(out)[d + draws * (i + rows.rows * k)] = values[(i * draws + d) * responses + k];
    return {};
  });
  UNPROTECT(1);
  return ok ? out : failed();
}

// (rows x 2 x responses)
SEXP interval(SEXP handle, SEXP matrix, SEXP level, SEXP predictive, SEXP highest_density, SEXP seed) {
  Model& model = *held(handle).model;
  const MatrixView rows = rows_of(matrix);
  const std::size_t responses = model.width(Answer::response);
  IntervalOptions options;
  options.level = Rf_asReal(level);
  if (Rf_asLogical(predictive) == TRUE) options.kind = IntervalOptions::Kind::predictive;
  if (Rf_asLogical(highest_density) == TRUE) options.method = IntervalOptions::Method::highest_density;
  options.seed = static_cast<std::uint64_t>(Rf_asReal(seed));
  SEXP out = PROTECT(array(rows.rows, 2, responses));
  const bool ok = attempt([&]() -> Status {
    std::vector<double> lower(rows.rows * responses), upper(rows.rows * responses);
    SAPWOOD_TRY(model.predict_interval(rows, options, lower, upper));
    for (std::size_t i = 0; i < rows.rows; ++i)
      for (std::size_t k = 0; k < responses; ++k) {
        REAL(out)[i + rows.rows * (2 * k)] = lower[i * responses + k];
        REAL(out)[i + rows.rows * (2 * k + 1)] = upper[i * responses + k];
      }
    return {};
  });
  UNPROTECT(1);
  return ok ? out : failed();
}

// (rows x probabilities x responses)
SEXP quantiles(SEXP handle, SEXP matrix, SEXP probabilities) {
  Model& model = *held(handle).model;
  const MatrixView rows = rows_of(matrix);
  const std::size_t responses = model.width(Answer::response), count = static_cast<std::size_t>(XLENGTH(probabilities));
  SEXP out = PROTECT(array(rows.rows, count, responses));
  const bool ok = attempt([&]() -> Status {
    std::vector<double> values(rows.rows * responses * count);
    SAPWOOD_TRY(model.predict_quantiles(rows, {REAL(probabilities), count}, values));
    lay_out(values, rows.rows, responses, count, REAL(out));
    return {};
  });
  UNPROTECT(1);
  return ok ? out : failed();
}

// (rows x responses)
SEXP share(SEXP handle, SEXP matrix, SEXP above, SEXP below) {
  Model& model = *held(handle).model;
  const MatrixView rows = rows_of(matrix);
  const std::size_t responses = model.width(Answer::response);
  SEXP out = PROTECT(Rf_allocMatrix(REALSXP, static_cast<int>(rows.rows), static_cast<int>(responses)));
  const bool ok = attempt([&]() -> Status {
    std::vector<double> values(rows.rows * responses);
    SAPWOOD_TRY(model.posterior_probability(rows, Rf_asReal(above), Rf_asReal(below), values));
    lay_out(values, rows.rows, responses, 1, REAL(out));
    return {};
  });
  UNPROTECT(1);
  return ok ? out : failed();
}

template <class Function>
R_CallMethodDef entry(const char* name, Function* function, int arguments) {
  return {name, reinterpret_cast<DL_FUNC>(function), arguments};
}

}  // namespace

extern "C" void R_init_sapwood(DllInfo* library) {
  static const R_CallMethodDef entries[] = {entry("sw_open", open, 2),
                                            entry("sw_is_open", is_open, 1),
                                            entry("sw_save", save, 2),
                                            entry("sw_self_test", self_test, 1),
                                            entry("sw_describe", describe, 1),
                                            entry("sw_predict", predict, 3),
                                            entry("sw_draws", draws, 2),
                                            entry("sw_interval", interval, 6),
                                            entry("sw_quantiles", quantiles, 3),
                                            entry("sw_share", share, 4),
                                            {nullptr, nullptr, 0}};
  R_registerRoutines(library, nullptr, entries, nullptr, nullptr);
  R_useDynamicSymbols(library, FALSE);
}
