// The other end of ../peer.mjs for peers in C++.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdio>
#include <exception>
#include <fstream>
#include <functional>
#include <iostream>
#include <iterator>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace bench {

struct Case {
  const char* what;  // load, row or batch
  std::string how;
  std::function<double(std::size_t calls)> microseconds;  // for all calls
  std::function<std::vector<double>()> answers;           // of the rotating rows; batch: of all
};

struct Peer {
  const char* name;
  std::string version;
  // (folder, rotation) -> cases; throws what cannot be done
  std::function<std::vector<Case>(const std::string&, std::size_t)> open;
};

template <class F>
double microseconds(F call) {
  const auto start = std::chrono::steady_clock::now();
  call();
  return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count();
}

// Microseconds of `calls` calls of use(thing), each with a new thing of make(); making and freeing it is not timed.
template <class Make, class Use>
double microseconds_apart(std::size_t calls, Make make, Use use) {
  double total = 0;
  for (std::size_t i = 0; i < calls; ++i) {
    auto thing = make();
    total += microseconds([&] { use(thing); });
  }
  return total;
}

// load: () -> model; score: (model) -> raw scores of the rotating rows. Freeing the model is not timed.
template <class Load, class Score>
Case load_case(std::string how, Load load, Score score) {
  return {"load", std::move(how),
          [=](std::size_t calls) {
            return microseconds_apart(
                calls, [] { return decltype(load()){}; }, [&](auto& model) { model = load(); });
          },
          [=] { return score(load()); }};
}

// call: (row) -> its raw score
template <class Call>
Case row_case(std::string how, std::size_t rotation, Call call) {
  return {"row", std::move(how),
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

// fresh: () -> what `call` takes, made before each call and outside of its time; call: (it) -> raw scores of all rows
template <class Fresh, class Call>
Case batch_case(std::string how, Fresh fresh, Call call) {
  return {"batch", std::move(how), [=](std::size_t calls) { return microseconds_apart(calls, fresh, call); },
          [=] {
            auto given = fresh();
            const auto scores = call(given);
            return std::vector<double>(scores.begin(), scores.end());
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

inline std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c < ' ' ? ' ' : c;
  }
  return out + '"';
}

inline void serve(const Peer& peer) {
  std::size_t rotation = 0;
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
      std::string folder;
      std::getline(words >> std::ws, folder);
      rotation = number;
      cases = peer.open(folder, rotation);
      out << R"({"name":)" << quoted(peer.name) << R"(,"version":)" << quoted(peer.version) << R"(,"notes":[],"cases":[)";
      for (const Case& c : cases) {
        out << comma << R"({"what":)" << quoted(c.what) << R"(,"how":)" << quoted(c.how) << R"(,"tolerance":0})";
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
