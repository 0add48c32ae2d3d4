#include "compile/pick_link.h"

namespace sapwood::compile {
namespace {

template <class T>
kernels::Link pick(ir::LinkKind kind) {
  switch (kind) {
    case ir::LinkKind::identity: return kernels::link_identity;
    case ir::LinkKind::exp: return kernels::link_exp<T>;
    case ir::LinkKind::logistic: return kernels::link_logistic<T>;
    case ir::LinkKind::softmax: return kernels::link_softmax<T>;
    case ir::LinkKind::step: return kernels::link_step;
    case ir::LinkKind::expectile: return kernels::link_expectile<float>;
    case ir::LinkKind::sort: return kernels::link_sort;
    case ir::LinkKind::probit: return kernels::link_probit;
    case ir::LinkKind::sequential_probit: return kernels::link_sequential_probit;
    case ir::LinkKind::sequential_logistic: return kernels::link_sequential_logistic;
  }
  return kernels::link_identity;
}

}  // namespace

kernels::Link pick_link(const ir::Output& output) {
  return output.type == ir::DType::f32 ? pick<float>(output.link) : pick<double>(output.link);
}

}  // namespace sapwood::compile
