// SPDX-License-Identifier: MIT
// The time of the references in C++.

#ifndef EPACT_TESTS_BENCH_BEST_OF_H
#define EPACT_TESTS_BENCH_BEST_OF_H

#include <algorithm>
#include <chrono>
#include <cstddef>

// Nanoseconds for each of the N parts of WORK, the best of ROUNDS.
template <typename Work> double best_of(int rounds, std::size_t n, Work work)
{
    double best = 1e18;

    while (rounds-- > 0) {
        auto start = std::chrono::steady_clock::now();
        work();
        std::chrono::duration<double, std::nano> took =
            std::chrono::steady_clock::now() - start;
        best = std::min(best, took.count() / static_cast<double>(n));
    }
    return best;
}

#endif
