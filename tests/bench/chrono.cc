// SPDX-License-Identifier: MIT
// std::chrono's conversions, as conversions.c asks for them.

#include "reference.h"

#include <algorithm>
#include <chrono>
#include <vector>

namespace {

using namespace std::chrono;

constexpr std::int64_t unix_epoch = 2440588; // as a Julian Day Number

template <typename Work> double best_of(int rounds, std::size_t n, Work work)
{
    double best = 1e18;

    while (rounds-- > 0) {
        auto start = steady_clock::now();
        work();
        duration<double, std::nano> took = steady_clock::now() - start;
        best = std::min(best, took.count() / static_cast<double>(n));
    }
    return best;
}

} // namespace

reference_time reference_chrono(std::size_t n, const std::int64_t *day,
                                int rounds)
{
    std::vector<sys_days> in(n);
    std::vector<sys_days> back(n);
    std::vector<year_month_day> date(n);
    reference_time time;

    for (std::size_t i = 0; i < n; i++)
        in[i] = sys_days{days{day[i] - unix_epoch}};
    time.to_date = best_of(rounds, n, [&] {
        for (std::size_t i = 0; i < n; i++)
            date[i] = in[i];
    });
    time.to_day = best_of(rounds, n, [&] {
        for (std::size_t i = 0; i < n; i++)
            back[i] = date[i];
    });
    return time;
}
