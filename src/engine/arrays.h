// The public surface of the engine for C++: xtensor arrays in, xtensor arrays out.
//
//   auto model = sapwood::load("house.safetensors");                       // or Model::open(bytes)
//   auto price = sapwood::predict(**model, xt::xtensor<double, 2>{{1710, 1928, 3}});
//
// engine/model.h is the same without xtensor.
#pragma once

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <xtensor/xtensor.hpp>

#include "engine/model.h"

namespace sapwood {

using Array = xt::xtensor<double, 2>;

// Answers for many rows: (n x model.width(answer)).
//
// rows: (n x inputs), categories as codes (Model::category_code), NaN for missing
// answer: what to ask; by default the response, which of a regression is the prediction
// Errors: those of Model::predict
inline Result<Array> predict(Model& model, const Array& rows, Answer answer = Answer::response) {
  const std::size_t n = rows.shape(0), columns = rows.shape(1);
  Array out({n, model.width(answer)});
  SAPWOOD_TRY(model.predict(answer, MatrixView{rows.data(), n, columns, columns, 1}, {out.data(), out.size()}));
  return out;
}

// Model::open on a file of this computer.
// Errors: invalid_argument if it cannot be read, and those of Model::open
inline Result<std::unique_ptr<Model>> load(const std::string& path, const OpenOptions& options = {}) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return Status(Code::invalid_argument, "the file cannot be read", "path", path, "a model file");
  const std::vector<char> chars((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  return Model::open({reinterpret_cast<const std::byte*>(chars.data()), chars.size()}, options);
}

}  // namespace sapwood
