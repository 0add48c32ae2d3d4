// The ops that are a function of a number.
#pragma once

#include "ir/transforms.h"

namespace sapwood::compile {

using Function = double (*)(double);
using FunctionOfTwo = double (*)(double, double);

// Precondition: op is one from Op::exp on
Function function_of(ir::Op op);
// power, box_cox, yeo_johnson: of a number and a parameter; null for other ops
FunctionOfTwo function_of_two(ir::Op op);

}  // namespace sapwood::compile
