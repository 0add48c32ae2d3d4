// A product and a sum are rounded one after the other, as in every build of Sapwood: the same bits everywhere. Elsewhere a flag
// says so (-ffp-contract=off); a package of R has no flags of its own. Included before all else.
#pragma once

#if defined(__clang__)
#pragma STDC FP_CONTRACT OFF
#elif defined(__GNUC__) && (defined(__FMA__) || !(defined(__x86_64__) || defined(__i386__)))
#pragma GCC optimize("fp-contract=off")
#endif
