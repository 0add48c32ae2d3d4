#include "compile/pick_link.h"

namespace sapwood::compile {
namespace {

using ir::LinkKind;

// The function of each score, of links that are nothing else, or null.
kernels::MeanFunction mean_function(LinkKind kind) {
  switch (kind) {
    case LinkKind::probit: return kernels::mean_probit;
    case LinkKind::cloglog: return kernels::mean_cloglog;
    case LinkKind::loglog: return kernels::mean_loglog;
    case LinkKind::cauchit: return kernels::mean_cauchit;
    case LinkKind::modified_huber: return kernels::mean_modified_huber;
    case LinkKind::logc: return kernels::mean_logc;
    case LinkKind::inverse: return kernels::mean_inverse;
    case LinkKind::inverse_square: return kernels::mean_inverse_square;
    case LinkKind::square: return kernels::mean_square;
    case LinkKind::power: return kernels::mean_power;
    case LinkKind::negative_binomial: return kernels::mean_negative_binomial;
    default: return nullptr;
  }
}

template <class T>
decltype(kernels::Link::apply) kernel(LinkKind kind) {
  switch (kind) {
    case LinkKind::exp: return kernels::link_exp<T>;
    case LinkKind::logistic: return kernels::link_logistic<T>;
    case LinkKind::softmax: return kernels::link_softmax<T>;
    case LinkKind::step: return kernels::link_step;
    case LinkKind::expectile: return kernels::link_expectile<float>;
    case LinkKind::sort: return kernels::link_sort;
    case LinkKind::identity: return kernels::link_identity;
    default: return kernels::link_each;
  }
}

decltype(kernels::Link::apply) kernel(ir::Across across) {
  if (across == ir::Across::sequential) return kernels::link_sequential;
  return across == ir::Across::cumulative ? kernels::link_cumulative : kernels::link_normalised;
}

}  // namespace

kernels::Link pick_link(const ir::Output& output) {
  const std::size_t more = ir::responses_of(output, 1) - 1;
  if (output.across != ir::Across::nothing) {
    const auto each = output.link == LinkKind::logistic ? kernels::mean_logistic : mean_function(output.link);
    return {kernel(output.across), each, output.link_parameter, more};
  }
  const auto apply = output.type == ir::DType::f32 ? kernel<float>(output.link) : kernel<double>(output.link);
  return {apply, mean_function(output.link), output.link_parameter, more};
}

}  // namespace sapwood::compile
