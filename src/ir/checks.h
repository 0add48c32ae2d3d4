// What the parts of validate.cpp share.
#pragma once

#include <cstddef>
#include <string_view>

#include "base/status.h"
#include "ir/model.h"

namespace sapwood::ir {

// More than any real model has; keeps every index in 32 bits and every product of two counts in 64.
inline constexpr std::size_t kMaxInputs = 1u << 20;
inline constexpr std::size_t kMaxOutputs = 1u << 16;
inline constexpr std::size_t kMaxNodes = 1u << 30;
inline constexpr std::size_t kMaxDraws = 1u << 24;

// An invalid_model.
Status wrong(const Words& place, const Words& message, const Words& got, const Words& expected);

Status check_size(const Words& place, std::size_t got, std::uint64_t expected);

// deep: how many models this one is inside of
Status check_transforms(const Model& model, std::size_t deep);

// The whole of a model that is a part of another one; deep: how many models it is inside of.
Status check_model(const Model& model, std::size_t deep);

// inputs: number of the columns that a predictor reads
Status check(const Splits& splits, std::size_t inputs);
Status check(const Forest& forest, std::size_t inputs);
Status check(const Posterior& posterior, std::size_t inputs);

}  // namespace sapwood::ir
