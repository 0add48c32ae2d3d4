// How values are read -> what the cast looks for.
#pragma once

#include <vector>

#include "ir/model.h"
#include "kernels/cast.h"

namespace sapwood::compile {

template <class Rules>  // ir::ValueRules, or what is made of them
std::vector<kernels::CellRule> cell_rules(const std::vector<Rules>& inputs) {
  std::vector<kernels::CellRule> rules;
  for (const ir::ValueRules& input : inputs) {
    kernels::CellRule rule;
    if (input.sentinel.has_value()) rule.sentinel = *input.sentinel;
    rule.nan_is_zero = input.nan_is_zero;
    rule.zero_missing = input.zero_missing;
    rule.rewrites = input.sentinel.has_value() || input.nan_is_zero || input.zero_missing;
    rule.finite = input.finite;
    rule.missing_refused = input.missing == ir::MissingRule::error;
    rules.push_back(rule);
  }
  return rules;
}

}  // namespace sapwood::compile
