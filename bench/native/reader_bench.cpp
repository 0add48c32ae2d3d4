// How fast the readers walk through a real XGBoost file: reader_bench model.json [model.ubj ...]
//
// Prints, for each file and job, the best of 15 rounds in ms and MB/s: every numeric array of every tree; only those that
// inference needs, the others skipped; all skipped; SHA-256 of the file.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/json_reader.h"
#include "base/sha256.h"
#include "base/ubjson_reader.h"

using namespace sapwood;

namespace {

enum class Job { all, needed, skip, digest };

struct Arrays {
  std::vector<std::int32_t> left, right;
  std::vector<std::int64_t> feature;
  std::vector<float> condition, hessian, weights, changes;
  std::vector<std::uint8_t> default_left, type;
};

void tree(ValueReader& in, bool all, Arrays& out) {
  std::string_view key;
  in.enter_object();
  while (in.next_key(key)) {
    if (key == "left_children") in.read_i32(out.left);
    else if (key == "right_children") in.read_i32(out.right);
    else if (key == "split_indices") in.read_i64(out.feature);
    else if (key == "split_conditions") in.read_f32(out.condition);
    else if (key == "default_left") in.read_u8(out.default_left);
    else if (key == "split_type") in.read_u8(out.type);
    else if (all && key == "sum_hessian") in.read_f32(out.hessian);
    else if (all && key == "base_weights") in.read_f32(out.weights);
    else if (all && key == "loss_changes") in.read_f32(out.changes);
    else in.skip();
  }
}

// Down to the trees, wherever they are.
void find_trees(ValueReader& in, bool all, Arrays& out) {
  std::string_view key;
  in.enter_object();
  while (in.next_key(key)) {
    if (key == "learner" || key == "gradient_booster" || key == "model") {
      find_trees(in, all, out);
    } else if (key == "trees") {
      in.enter_array();
      while (in.next_item()) tree(in, all, out);
    } else {
      in.skip();
    }
  }
}

std::size_t run(Job job, bool binary, std::span<const std::byte> bytes) {
  if (job == Job::digest) {
    Sha256 hash;
    hash.update(bytes);
    return hash.digest()[0];
  }
  JsonReader json(bytes);
  UbjReader ubj(bytes);
  ValueReader& in = binary ? static_cast<ValueReader&>(ubj) : json;
  Arrays out;
  if (job == Job::skip) in.skip();
  else find_trees(in, job == Job::all, out);
  in.expect_end();
  if (!in.ok()) std::printf("%s at %s\n", in.status().error().message.c_str(), in.status().error().place.c_str());
  return out.left.size();
}

}  // namespace

int main(int argc, char** argv) {
  for (int i = 1; i < argc; ++i) {
    const std::string path = argv[i];
    std::FILE* const file = std::fopen(path.c_str(), "rb");
    if (file == nullptr) {
      std::printf("%s cannot be read\n", path.c_str());
      return 1;
    }
    std::vector<std::byte> bytes;
    std::byte block[65536];
    for (std::size_t n; (n = std::fread(block, 1, sizeof block, file)) > 0;) bytes.insert(bytes.end(), block, block + n);
    std::fclose(file);
    const bool binary = path.size() > 4 && path.substr(path.size() - 4) == ".ubj";
    for (const auto& [job, name] :
         {std::pair{Job::all, "all arrays"}, {Job::needed, "needed arrays"}, {Job::skip, "skip"}, {Job::digest, "sha256"}}) {
      double best = 1e9;
      std::size_t nodes = 0;
      for (int round = 0; round < 15; ++round) {
        const auto begin = std::chrono::steady_clock::now();
        nodes = run(job, binary, bytes);
        best = std::min(best, std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
      }
      std::printf("%-24s %-14s %8.2f ms %7.0f MB/s  (%zu)\n", path.substr(path.find_last_of('/') + 1).c_str(), name, best,
                  static_cast<double>(bytes.size()) / 1e3 / best, nodes);
    }
  }
}
