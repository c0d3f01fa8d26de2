// SPDX-License-Identifier: MIT
// Qt's conversions, as conversions.c asks for them.

#include <QtCore/QCalendar>
#include <QtCore/QDate>
#include <cstring>
#include <vector>

#include "best_of.h"
#include "reference.h"

using System = QCalendar::System;

static const struct {
    const char *id;
    System system;
} systems[] = {
    {"gregory", System::Gregorian},     {"julian", System::Julian},
    {"milankovic", System::Milankovic}, {"islamic-civil", System::IslamicCivil},
    {"persian", System::Jalali},        {"jalali-qt", System::Jalali},
};

static void measure(QCalendar calendar, std::size_t n, const std::int64_t *day,
                    int rounds, bench_pair *out)
{
    std::vector<QCalendar::YearMonthDay> date(n);
    std::vector<qint64> back(n);

    out->to_date = best_of(rounds, n, [&] {
        for (std::size_t i = 0; i < n; i++)
            date[i] = calendar.partsFromDate(QDate::fromJulianDay(day[i]));
    });
    out->to_day = best_of(rounds, n, [&] {
        for (std::size_t i = 0; i < n; i++)
            back[i] = calendar.dateFromParts(date[i]).toJulianDay();
    });
}

bool bench_qt(const char *id, std::size_t n, const std::int64_t *day,
              int rounds, bench_pair *out)
{
    for (const auto &known : systems) {
        if (!std::strcmp(known.id, id)) {
            measure(QCalendar(known.system), n, day, rounds, out);
            return true;
        }
    }
    return false;
}
