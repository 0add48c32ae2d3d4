// The other end of ../peer.mjs for peers in C++.
#pragma once

#include <dlfcn.h>
#include <malloc.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <exception>
#include <fstream>
#include <functional>
#include <iostream>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace bench {

constexpr std::size_t kRows = 10'000;  // of every model's rows.f64

// What the bench asks for: how many rows take turns, and the sizes of batches.
struct Plan {
  std::size_t rotation;
  std::vector<std::size_t> batches;

  // So many batches of n rows take turns.
  std::size_t turns(std::size_t n) const { return n < rotation ? rotation / n : 1; }
};

struct Case {
  const char* what;  // load, row or batch
  std::string how;
  std::size_t rows;
  std::function<double(std::size_t calls)> microseconds;  // for all calls
  std::function<std::vector<double>()> answers;           // of the rotating rows; of a batch: of all that take turns
  double tolerance = 0;                                   // relative
  std::function<std::shared_ptr<void>()> keep = nullptr;  // of a load: a model that has answered
  const char* of = "model";                               // which answers are the right ones
};

struct Peer {
  const char* name;
  std::string version;
  // (folder, plan) -> cases; throws what cannot be done. The first is a load.
  std::function<std::vector<Case>(const std::string&, const Plan&)> open;
};

template <class F>
double microseconds(F call) {
  const auto start = std::chrono::steady_clock::now();
  call();
  return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count();
}

// load: () -> model; score: (model) -> raw scores of the rotating rows. Freeing the model is not timed.
template <class Load, class Score>
Case load_case(std::string how, const Plan& plan, Load load, Score score) {
  return {"load",
          std::move(how),
          plan.rotation,
          [=](std::size_t calls) {
            double total = 0;
            for (std::size_t i = 0; i < calls; ++i) {
              decltype(load()) model{};
              total += microseconds([&] { model = load(); });
            }
            return total;
          },
          [=] { return score(load()); },
          0,
          [=] {
            auto model = std::make_shared<decltype(load())>(load());
            score(*model);
            return model;
          }};
}

// call: (row) -> its raw score
template <class Call>
Case row_case(std::string how, const Plan& plan, Call call) {
  const std::size_t rotation = plan.rotation;
  return {"row", std::move(how), 1,
          [=](std::size_t calls) {
            volatile double sink = 0;  // what goes in here was computed
            return microseconds([&] {
              for (std::size_t i = 0; i < calls; ++i) sink = sink + call(i % rotation);
            });
          },
          [=] {
            std::vector<double> out;
            for (std::size_t i = 0; i < rotation; ++i) out.push_back(call(i));
            return out;
          }};
}

// Batches of n rows. fresh: (first row) -> what `call` takes, made before each call and outside of its time;
// call: (it, first row) -> raw scores
template <class Fresh, class Call>
Case batch_case(std::string how, const Plan& plan, std::size_t n, Fresh fresh, Call call) {
  const std::size_t turns = plan.turns(n);
  return {"batch", std::move(how), n,
          [=](std::size_t calls) {
            double total = 0;
            for (std::size_t i = 0; i < calls; ++i) {
              const std::size_t first = i % turns * n;
              auto given = fresh(first);
              total += microseconds([&] { call(given, first); });
            }
            return total;
          },
          [=] {
            std::vector<double> out;
            for (std::size_t i = 0; i < turns; ++i) {
              auto given = fresh(i * n);
              const auto scores = call(given, i * n);
              out.insert(out.end(), scores.begin(), scores.end());
            }
            return out;
          }};
}

template <class T>
std::vector<T> read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary | std::ios::ate);
  if (!file) throw std::runtime_error("cannot read " + path);
  std::vector<T> out(static_cast<std::size_t>(file.tellg()) / sizeof(T));
  file.seekg(0);
  file.read(reinterpret_cast<char*>(out.data()), static_cast<std::streamsize>(out.size() * sizeof(T)));
  return out;
}

// The model's rows as T, over and over until the largest batch is full.
template <class T>
struct Table {
  std::vector<T> cells;
  std::size_t columns;

  const T* row(std::size_t i) const { return cells.data() + i * columns; }
};

template <class T>
std::shared_ptr<const Table<T>> read_table(const std::string& folder, const Plan& plan) {
  const auto doubles = read_file<double>(folder + "/rows.f64");
  auto table = std::make_shared<Table<T>>();
  table->columns = doubles.size() / kRows;
  std::size_t most = kRows;
  for (const std::size_t n : plan.batches) most = std::max(most, n);
  table->cells.resize(most * table->columns);
  for (std::size_t i = 0; i < table->cells.size(); ++i) table->cells[i] = static_cast<T>(doubles[i % doubles.size()]);
  return table;
}

// Bytes of this process that are in memory.
inline double resident() {
  malloc_trim(0);
  std::size_t all = 0, here = 0;
  std::ifstream("/proc/self/statm") >> all >> here;
  return static_cast<double>(here) * static_cast<double>(sysconf(_SC_PAGESIZE));
}

// What one more model takes, of which several are loaded.
inline double memory_of(const Case& load) {
  constexpr int kModels = 4;
  std::vector<std::shared_ptr<void>> models;
  const double before = resident();
  for (int i = 0; i < kModels; ++i) models.push_back(load.keep());
  return (resident() - before) / kModels;
}

inline void* open_library(const std::string& path) {
  void* const library = dlopen(path.c_str(), RTLD_NOW);
  if (library == nullptr) throw std::runtime_error(dlerror());
  return library;
}

template <class Function>
void find(void* library, Function& function, const char* name) {
  function = reinterpret_cast<Function>(dlsym(library, name));
  if (function == nullptr) throw std::runtime_error(std::string("the library has no ") + name);
}

inline std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c < ' ' ? ' ' : c;
  }
  return out + '"';
}

inline void serve(const Peer& peer) {
  Plan plan;
  std::vector<Case> cases;
  const auto reply = [&](const std::string& line) {
    std::istringstream words(line);
    std::ostringstream out;
    out.precision(17);
    std::string command;
    std::size_t number = 0, calls = 1;
    words >> command >> number;
    const char* comma = "";
    if (command == "open") {
      std::string sizes, folder;
      words >> sizes;
      std::getline(words >> std::ws, folder);
      plan = {number, {}};
      std::istringstream list(sizes);
      for (std::string size; std::getline(list, size, ',');) plan.batches.push_back(std::stoul(size));
      cases = peer.open(folder, plan);
      out << R"({"version":)" << quoted(peer.version) << R"(,"notes":[],"cases":[)";
      for (const Case& c : cases) {
        out << comma << R"({"what":)" << quoted(c.what) << R"(,"how":)" << quoted(c.how) << R"(,"rows":)" << c.rows << R"(,"tolerance":)"
            << c.tolerance << R"(,"of":)" << quoted(c.of) << "}";
        comma = ",";
      }
      out << "]}";
    } else if (command == "answers") {
      out << R"({"answers":[)";
      for (const double answer : cases.at(number).answers()) {
        out << comma << answer;
        comma = ",";
      }
      out << "]}";
    } else if (command == "memory") {
      out << R"({"bytes":)" << memory_of(cases.at(0)) << R"(,"of":"process"})";
    } else {
      words >> calls;
      out << R"({"us":)" << cases.at(number).microseconds(calls) / static_cast<double>(calls) << "}";
    }
    return out.str();
  };
  for (std::string line; std::getline(std::cin, line);) {
    try {
      std::cout << reply(line) << std::endl;
    } catch (const std::exception& error) {
      std::cout << "{\"error\":" << quoted(error.what()) << "}" << std::endl;
    }
  }
}

}  // namespace bench
