#include "importers/xgboost_objective.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/math.h"
#include "base/number_text.h"

namespace sapwood::importers {
namespace {

using ir::Decision;
using ir::LinkKind;
using ir::Task;

// How a stored base score becomes a margin.
enum class BaseScore : std::uint8_t { identity, log, logit, expectile };

struct Objective {
  std::string_view name;
  Task task;  // regression and binary become multi_regression and multilabel with several outputs
  LinkKind link;
  BaseScore base;
  Decision decision;
  bool probabilities;
};

// Source of links and base scores: src/objective of XGBoost 1.7 to 3.4. The label of binary:logitraw is that of
// XGBoost's scikit-learn wrapper, which compares the raw score with 0.5.
constexpr auto kObjectives = std::to_array<Objective>({
    {"reg:squarederror", Task::regression, LinkKind::identity, BaseScore::identity, Decision::none, false},
    {"reg:linear", Task::regression, LinkKind::identity, BaseScore::identity, Decision::none, false},
    {"reg:squaredlogerror", Task::regression, LinkKind::identity, BaseScore::identity, Decision::none, false},
    {"reg:pseudohubererror", Task::regression, LinkKind::identity, BaseScore::identity, Decision::none, false},
    {"reg:absoluteerror", Task::regression, LinkKind::identity, BaseScore::identity, Decision::none, false},
    {"reg:quantileerror", Task::regression, LinkKind::identity, BaseScore::identity, Decision::none, false},
    {"reg:expectileerror", Task::regression, LinkKind::expectile, BaseScore::expectile, Decision::none, false},
    {"reg:logistic", Task::regression, LinkKind::logistic, BaseScore::logit, Decision::none, false},
    {"reg:gamma", Task::regression, LinkKind::exp, BaseScore::log, Decision::none, false},
    {"reg:tweedie", Task::regression, LinkKind::exp, BaseScore::log, Decision::none, false},
    {"count:poisson", Task::regression, LinkKind::exp, BaseScore::log, Decision::none, false},
    {"survival:cox", Task::survival, LinkKind::exp, BaseScore::log, Decision::none, false},
    {"survival:aft", Task::survival, LinkKind::exp, BaseScore::log, Decision::none, false},
    {"binary:logistic", Task::binary, LinkKind::logistic, BaseScore::logit, Decision::response, true},
    {"binary:logitraw", Task::binary, LinkKind::identity, BaseScore::identity, Decision::raw, false},
    {"binary:hinge", Task::binary, LinkKind::step, BaseScore::identity, Decision::response, false},
    {"multi:softprob", Task::multiclass, LinkKind::softmax, BaseScore::identity, Decision::largest, true},
    {"multi:softmax", Task::multiclass, LinkKind::softmax, BaseScore::identity, Decision::largest, true},
    {"rank:pairwise", Task::ranking, LinkKind::identity, BaseScore::identity, Decision::none, false},
    {"rank:ndcg", Task::ranking, LinkKind::identity, BaseScore::identity, Decision::none, false},
    {"rank:map", Task::ranking, LinkKind::identity, BaseScore::identity, Decision::none, false},
});

constexpr float kEps = 1e-6f;  // XGBoost's kRtEps

float logit(float p) { return -log_f32(1.0f / p - 1.0f); }

// The inverse of softplus.
float softplus_inverse(float y) {
  y = std::max(y, kEps);
  return y + log_f32(-expm1_f32(-y));
}

Status to_margin(BaseScore kind, XgboostVersion version, std::vector<float>& base) {
  switch (kind) {
    case BaseScore::identity: return {};
    case BaseScore::log:
      for (float& b : base) b = log_f32(b);
      return {};
    case BaseScore::logit:
      for (float& b : base) {
        if (version.at_least(3, 2)) b = std::min(std::max(b, kEps), 1.0f - kEps);
        if (!(b > 0.0f && b < 1.0f))
          return {Code::invalid_model, "the base score of a logistic model must be a probability", "learner.learner_model_param.base_score",
                  format_f32(b), "between 0 and 1, both excluded"};
        b = logit(b);
      }
      return {};
    case BaseScore::expectile:
      for (std::size_t j = base.size() - 1; j > 0; --j) base[j] = softplus_inverse(base[j] - base[j - 1] - kEps);
      return {};
  }
  return {};
}

}  // namespace

Result<ir::Output> xgboost_output(std::string_view objective, XgboostVersion version, std::uint32_t outputs, std::vector<float>& base) {
  const auto found = std::find_if(kObjectives.begin(), kObjectives.end(), [&](const Objective& o) { return o.name == objective; });
  if (found == kObjectives.end())
    return Status(Code::unsupported,
                  "the model's objective is not one of XGBoost's own up to 3.5, so what its scores mean is unknown; save it with a known "
                  "objective, or ask for support",
                  "learner.objective.name", std::string(objective), "reg:..., binary:..., multi:..., count:..., rank:... or survival:...");
  SAPWOOD_TRY(to_margin(found->base, version, base));

  ir::Output out;
  out.task = found->task;
  out.link = found->link;
  out.decision = found->decision;
  out.probabilities = found->probabilities;
  if (outputs > 1) {
    if (out.task == Task::regression) out.task = Task::multi_regression;
    if (out.task == Task::binary) out.task = Task::multilabel;
    // The quantiles of a row come out in ascending order: 3.4.1 does so, 3.3.0 does not.
    if (objective == "reg:quantileerror" && version.at_least(3, 4)) out.link = LinkKind::sort;
  }
  return out;
}

}  // namespace sapwood::importers
