// SPDX-License-Identifier: MIT
// std::chrono's conversions, as conversions.c asks for them.

#include <vector>

#include "best_of.h"
#include "reference.h"

using namespace std::chrono;

static constexpr std::int64_t unix_epoch = 2440588; // as a Julian Day Number

bool bench_chrono(const char *, std::size_t n, const std::int64_t *day,
                  int rounds, bench_pair *out)
{
    std::vector<sys_days> in(n);
    std::vector<sys_days> back(n);
    std::vector<year_month_day> date(n);

    for (std::size_t i = 0; i < n; i++)
        in[i] = sys_days{days{day[i] - unix_epoch}};
    out->to_date = best_of(rounds, n, [&] {
        for (std::size_t i = 0; i < n; i++)
            date[i] = in[i];
    });
    out->to_day = best_of(rounds, n, [&] {
        for (std::size_t i = 0; i < n; i++)
            back[i] = date[i];
    });
    return true;
}
