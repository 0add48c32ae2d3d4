/* Sapwood's C ABI: what every host calls, JavaScript, Python and WASI alike.
 *
 * A failing call answers 0 or -1 and leaves its reason in sw_error(). A model serves one thread at a time. Arrays are
 * doubles; categories are codes, NaN is missing. Text is UTF-8. */
#pragma once

#include <stddef.h>

#if defined(__wasm__)
#define SW_EXPORT(name) __attribute__((used, export_name(#name)))
#else
#define SW_EXPORT(name)
#endif

#ifdef __cplusplus
extern "C" {
#endif

enum { SW_ABI_VERSION = 1 };
typedef struct sw_model sw_model;
typedef struct sw_loader sw_loader;
/* What to ask of a model: sapwood::Answer. */
enum { SW_RAW = 0, SW_RESPONSE = 1, SW_PROBABILITY = 2, SW_LABEL = 3 };

/* SW_ABI_VERSION of the library. */
int sw_abi_version(void) SW_EXPORT(sw_abi_version);

/* Memory for arguments; 0 when there is none. sw_free takes 0 too. */
void* sw_alloc(size_t size) SW_EXPORT(sw_alloc);
void sw_free(void* memory) SW_EXPORT(sw_free);

/* Open a model file; 0 on failure.
 * bytes: (size), uncompressed; not kept
 * options: (options_size) JSON {"rounds": "best" | "all" | [from, to], "schema": {...}}, or options_size = 0 */
sw_model* sw_open(const void* bytes, size_t size, const char* options, size_t options_size) SW_EXPORT(sw_open);
/* The same in pieces, as they arrive: start, feed until -1 or the end, finish. Some formats are read on the way, and only what they
 * mean is kept; the bytes of the others are collected.
 * size: how many bytes will come, 0 if that is not known */
sw_loader* sw_start(size_t size, const char* options, size_t options_size) SW_EXPORT(sw_start);
int sw_feed(sw_loader* loader, const void* bytes, size_t size) SW_EXPORT(sw_feed);
/* The model; 0 on failure. Ends the loader, also one that failed. */
sw_model* sw_finish(sw_loader* loader) SW_EXPORT(sw_finish);
/* Takes 0 too. */
void sw_close(sw_model* model) SW_EXPORT(sw_close);

/* docs/describe.md; valid until the next call on this model. */
const char* sw_describe(sw_model* model) SW_EXPORT(sw_describe);

/* Columns of an answer; 0 where the model has no such answer. */
size_t sw_width(sw_model* model, int answer) SW_EXPORT(sw_width);

/* Answers for many rows: 0, or -1.
 * x: element (r, c) is x[r * row_stride + c * column_stride], c < number of inputs
 * out: (rows x width) */
int sw_predict(sw_model* model, int answer, const double* x, size_t rows, size_t row_stride, size_t column_stride, double* out)
    SW_EXPORT(sw_predict);

/* The model's own slots for one row: (inputs) doubles, and as many doubles as its widest answer. Fixed for its life. */
double* sw_input(sw_model* model) SW_EXPORT(sw_input);
double* sw_output(sw_model* model) SW_EXPORT(sw_output);
/* One row, from the input slots to the output slots: 0, or -1. Allocates nothing. */
int sw_predict_row(sw_model* model, int answer) SW_EXPORT(sw_predict_row);

/* Posteriors, models that are many draws. x, rows, row_stride, column_stride: as of sw_predict; responses:
 * sw_width(model, SW_RESPONSE). Nothing of the size rows x draws is held on the way. */
enum { SW_CREDIBLE = 0, SW_PREDICTIVE = 1 }; /* an interval of the response (of a linear model: confidence), or of an observation */
enum { SW_EQUAL_TAILED = 0, SW_HIGHEST_DENSITY = 1 }; /* as much below as above, or the shortest */

/* How many draws; 0: the model is no posterior. */
size_t sw_draws(sw_model* model) SW_EXPORT(sw_draws);
/* The response of every draw: 0, or -1.
 * out: (rows x draws x responses) */
int sw_predict_draws(sw_model* model, const double* x, size_t rows, size_t row_stride, size_t column_stride, double* out)
    SW_EXPORT(sw_predict_draws);
/* Intervals that hold a share of the draws; or those of a linear model that knows how well its coefficients are known: 0, or -1.
 * level: the share, above 0 and below 1
 * seed: of the predictive interval's normal numbers; a whole number from 0 to 2^53 (a double: all hosts have one)
 * first_row: the number of the first row, which these numbers hang on, too; not 0 where a call is made in parts
 * lower, upper: (rows x responses) */
int sw_predict_interval(sw_model* model, const double* x, size_t rows, size_t row_stride, size_t column_stride, double level, int kind,
                        int method, double seed, size_t first_row, double* lower, double* upper) SW_EXPORT(sw_predict_interval);
/* Quantiles of the draws, R's type 7: 0, or -1.
 * probabilities: (count), each from 0 to 1
 * out: (rows x responses x count) */
int sw_predict_quantiles(sw_model* model, const double* x, size_t rows, size_t row_stride, size_t column_stride,
                         const double* probabilities, size_t count, double* out) SW_EXPORT(sw_predict_quantiles);
/* The share of draws whose response lies strictly between two values, of which one may be infinite: 0, or -1.
 * out: (rows x responses) */
int sw_posterior_probability(sw_model* model, const double* x, size_t rows, size_t row_stride, size_t column_stride, double above,
                             double below, double* out) SW_EXPORT(sw_posterior_probability);

/* Run the golden rows again: 0, or -1. */
int sw_self_test(sw_model* model) SW_EXPORT(sw_self_test);
/* Keep the source library's own answers as the golden rows, which sw_save writes: 0, or -1 where the model does not give them.
 * x: (rows x inputs); raw, response: (rows x sw_width(model, SW_RAW)), (rows x sw_width(model, SW_RESPONSE))
 * draws: of the first draw_rows rows of a posterior (draw_rows x sw_draws(model) x sw_width(model, SW_RESPONSE)), or draw_rows = 0 */
int sw_set_golden(sw_model* model, const double* x, size_t rows, const double* raw, const double* response, const double* draws,
                  size_t draw_rows) SW_EXPORT(sw_set_golden);

/* The model as a Sapwood file; 0 on failure. Valid until the next call on this model.
 * options: (size) JSON {"profile": "exact", "explain": false, "goldenRows": 32}, or size = 0; profiles of posteriors, which are
 * rounded then: "compact" (32 bits a step), "tiny" (16 bits) */
const unsigned char* sw_save(sw_model* model, const char* options, size_t size) SW_EXPORT(sw_save);
size_t sw_saved_size(sw_model* model) SW_EXPORT(sw_saved_size);

/* The last failure: JSON {"code", "message", "place", "got", "expected"}; "" before the first. Valid until the next call. */
const char* sw_error(void) SW_EXPORT(sw_error);
/* JSON object: each error code and what it means. */
const char* sw_error_codes(void) SW_EXPORT(sw_error_codes);

#ifdef __cplusplus
}
#endif
