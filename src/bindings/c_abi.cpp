#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

#include "bindings/sapwood.h"
#include "engine/describe.h"
#include "engine/loader.h"
#include "engine/model.h"
#include "engine/options.h"

using sapwood::Answer;
using sapwood::Result;
using sapwood::Status;

struct sw_model {
  std::unique_ptr<sapwood::Model> model;
  std::vector<double> input, output;  // the slots of sw_predict_row
  std::string description;
  std::vector<std::byte> saved;
};

struct sw_loader {
  sapwood::Loader loader;
  Status failed;  // the first failure of feeding
};

namespace {

// The last failure. A wasm instance is one thread, and has no storage for threads; native hosts get one per thread.
#if !defined(__wasm__)
thread_local
#endif
    std::string last_error;

int report(const Status& status) {
  if (status.ok()) return 0;
  last_error = sapwood::describe(status.error());
  return -1;
}

constexpr Answer kAnswers[] = {Answer::raw, Answer::response, Answer::probability, Answer::label};

Status to_answer(int number, Answer& out) {
  if (number < 0 || number > SW_LABEL) return {sapwood::Code::invalid_argument, "there is no such answer", "answer", number, "0 to 3"};
  out = kAnswers[number];
  return {};
}

Result<sw_model*> to_handle(Result<std::unique_ptr<sapwood::Model>> result) {
  SAPWOOD_ASSIGN(auto model, std::move(result));
  auto handle = std::make_unique<sw_model>();
  std::size_t widest = 0;
  for (const Answer answer : kAnswers) widest = std::max(widest, model->width(answer));
  handle->input.resize(model->ir().inputs.size());
  handle->output.resize(widest);
  handle->model = std::move(model);
  return handle.release();
}

Result<sw_model*> open_model(std::span<const std::byte> bytes, std::string_view json) {
  SAPWOOD_ASSIGN(const sapwood::OpenOptions options, sapwood::parse_open_options(json));
  return to_handle(sapwood::Model::open(bytes, options));
}

Result<sw_loader*> start(size_t size, std::string_view json) {
  SAPWOOD_ASSIGN(sapwood::OpenOptions options, sapwood::parse_open_options(json));
  return new sw_loader{sapwood::Loader(std::move(options), size), {}};
}

Result<sw_model*> finish(std::unique_ptr<sw_loader> loader) {
  SAPWOOD_TRY(std::move(loader->failed));
  return to_handle(loader->loader.finish());
}

template <class T>
T* value_or_report(Result<T*> result) {
  if (result.ok()) return *result;
  report(result.take_status());
  return nullptr;
}

Status predict(sw_model* handle, int number, const sapwood::MatrixView& rows, double* out) {
  Answer answer{};
  SAPWOOD_TRY(to_answer(number, answer));
  return handle->model->predict(answer, rows, {out, rows.rows * handle->model->width(answer)});
}

Status interval(sw_model* handle, const sapwood::MatrixView& rows, double level, int kind, int method, double seed, std::size_t first_row,
                double* lower, double* upper) {
  using sapwood::Code, sapwood::IntervalOptions;
  if (kind != SW_CREDIBLE && kind != SW_PREDICTIVE) return {Code::invalid_argument, "there is no such interval", "kind", kind, "0 or 1"};
  if (method != SW_EQUAL_TAILED && method != SW_HIGHEST_DENSITY)
    return {Code::invalid_argument, "there is no such interval", "method", method, "0 or 1"};
  if (!(seed >= 0 && seed <= 0x1p53 && seed == std::floor(seed)))
    return {Code::invalid_argument, "this is no seed", "seed", seed, "a whole number from 0 to 2^53"};
  const IntervalOptions options{
      .level = level,
      .kind = kind == SW_CREDIBLE ? IntervalOptions::Kind::credible : IntervalOptions::Kind::predictive,
      .method = method == SW_EQUAL_TAILED ? IntervalOptions::Method::equal_tailed : IntervalOptions::Method::highest_density,
      .seed = static_cast<std::uint64_t>(seed),
      .first_row = first_row};
  const std::size_t size = rows.rows * handle->model->width(Answer::response);
  return handle->model->predict_interval(rows, options, {lower, size}, {upper, size});
}

Status save(sw_model* handle, std::string_view json) {
  SAPWOOD_ASSIGN(const sapwood::SaveOptions options, sapwood::parse_save_options(json));
  SAPWOOD_ASSIGN(handle->saved, handle->model->save(options));
  return {};
}

}  // namespace

int sw_abi_version(void) { return SW_ABI_VERSION; }

// Beyond PTRDIFF_MAX no object can be (and some allocators wrap around near the end of the address space).
void* sw_alloc(size_t size) { return size > PTRDIFF_MAX ? nullptr : std::malloc(size == 0 ? 1 : size); }
void sw_free(void* memory) { std::free(memory); }

sw_model* sw_open(const void* bytes, size_t size, const char* options, size_t options_size) {
  return value_or_report(open_model({static_cast<const std::byte*>(bytes), size}, {options, options_size}));
}

sw_loader* sw_start(size_t size, const char* options, size_t options_size) { return value_or_report(start(size, {options, options_size})); }

int sw_feed(sw_loader* loader, const void* bytes, size_t size) {
  if (loader->failed.ok()) loader->failed = loader->loader.feed({static_cast<const std::byte*>(bytes), size});
  return report(loader->failed);
}

sw_model* sw_finish(sw_loader* loader) { return value_or_report(finish(std::unique_ptr<sw_loader>(loader))); }

void sw_close(sw_model* model) { delete model; }

const char* sw_describe(sw_model* model) {
  model->description = model->model->describe();
  return model->description.c_str();
}

size_t sw_width(sw_model* model, int number) {
  Answer answer{};
  return to_answer(number, answer).ok() ? model->model->width(answer) : 0;
}

int sw_predict(sw_model* model, int answer, const double* x, size_t rows, size_t row_stride, size_t column_stride, double* out) {
  return report(predict(model, answer, {x, rows, model->input.size(), row_stride, column_stride}, out));
}

double* sw_input(sw_model* model) { return model->input.data(); }
double* sw_output(sw_model* model) { return model->output.data(); }

int sw_predict_row(sw_model* model, int answer) {
  return report(predict(model, answer, {model->input.data(), 1, model->input.size(), model->input.size(), 1}, model->output.data()));
}

size_t sw_draws(sw_model* model) { return model->model->draws(); }

int sw_predict_draws(sw_model* model, const double* x, size_t rows, size_t row_stride, size_t column_stride, double* out) {
  const size_t width = model->model->draws() * model->model->width(Answer::response);
  return report(model->model->predict_draws({x, rows, model->input.size(), row_stride, column_stride}, {out, rows * width}));
}

int sw_predict_interval(sw_model* model, const double* x, size_t rows, size_t row_stride, size_t column_stride, double level, int kind,
                        int method, double seed, size_t first_row, double* lower, double* upper) {
  const sapwood::MatrixView view{x, rows, model->input.size(), row_stride, column_stride};
  return report(interval(model, view, level, kind, method, seed, first_row, lower, upper));
}

int sw_predict_quantiles(sw_model* model, const double* x, size_t rows, size_t row_stride, size_t column_stride,
                         const double* probabilities, size_t count, double* out) {
  const size_t size = rows * model->model->width(Answer::response) * count;
  return report(
      model->model->predict_quantiles({x, rows, model->input.size(), row_stride, column_stride}, {probabilities, count}, {out, size}));
}

int sw_posterior_probability(sw_model* model, const double* x, size_t rows, size_t row_stride, size_t column_stride, double above,
                             double below, double* out) {
  const size_t size = rows * model->model->width(Answer::response);
  return report(model->model->posterior_probability({x, rows, model->input.size(), row_stride, column_stride}, above, below, {out, size}));
}

int sw_self_test(sw_model* model) { return report(model->model->self_test()); }

int sw_set_golden(sw_model* model, const double* x, size_t rows, const double* raw, const double* response, const double* draws,
                  size_t draw_rows) {
  const size_t inputs = model->input.size();
  return report(model->model->set_golden({x, rows, inputs, inputs, 1}, {raw, rows * model->model->width(Answer::raw)},
                                         {response, rows * model->model->width(Answer::response)},
                                         {draws, draw_rows * model->model->draws() * model->model->width(Answer::response)}));
}

const unsigned char* sw_save(sw_model* model, const char* options, size_t size) {
  if (report(save(model, {options, size})) != 0) return nullptr;
  return reinterpret_cast<const unsigned char*>(model->saved.data());
}

size_t sw_saved_size(sw_model* model) { return model->saved.size(); }

const char* sw_error(void) { return last_error.c_str(); }

const char* sw_error_codes(void) {
  static const std::string codes = sapwood::describe_error_codes();
  return codes.c_str();
}
