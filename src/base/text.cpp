#include "base/text.h"

#include "base/number_text.h"

namespace sapwood {
namespace {

void append_number(std::uint64_t n, std::string& out) {
  char digits[20];
  char* p = digits + sizeof(digits);
  do {
    *--p = static_cast<char>('0' + n % 10);
    n /= 10;
  } while (n != 0);
  out.append(p, static_cast<std::size_t>(digits + sizeof(digits) - p));
}

}  // namespace

void Words::append_to(std::string& out) const {
  switch (kind_) {
    case Kind::text: out.append(text_, size_); break;
    case Kind::number: append_number(number_, out); break;
    case Kind::negative: append_number(0 - number_, out.append(1, '-')); break;
    case Kind::real: out += format_f64(real_); break;
    case Kind::list:
      for (std::uint32_t i = 0; i < size_; ++i) list_[i].append_to(out);
      break;
  }
}

std::string join(const Words& words) {
  std::string out;
  words.append_to(out);
  return out;
}

}  // namespace sapwood
