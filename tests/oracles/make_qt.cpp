// SPDX-License-Identifier: MIT
// What Qt's QCalendar says of each day: CALENDAR FIRST_JDN END_JDN.  Qt has no
// year 0: the year before 1 is -1.
#include <QCalendar>
#include <QDate>

#include <cstdio>
#include <cstdlib>
#include <cstring>

static QCalendar::System find(const char *id)
{
    if (!std::strcmp(id, "gregory"))
        return QCalendar::System::Gregorian;
    if (!std::strcmp(id, "julian"))
        return QCalendar::System::Julian;
    if (!std::strcmp(id, "milankovic"))
        return QCalendar::System::Milankovic;
    if (!std::strcmp(id, "islamic-civil"))
        return QCalendar::System::IslamicCivil;
    std::exit(1);
}

int main(int argc, char **argv)
{
    if (argc != 4)
        return 1;
    const QCalendar calendar(find(argv[1]));
    const qint64 first = std::atoll(argv[2]), end = std::atoll(argv[3]);
    QCalendar::YearMonthDay was(0, 0, 0);

    std::printf("program Qt %s\n", qVersion());
    for (qint64 jdn = first; jdn < end; jdn++) {
        const auto d = calendar.partsFromDate(QDate::fromJulianDay(jdn));
        if (d.year != was.year || d.month != was.month || d.day != was.day + 1)
            std::printf("%lld %d-M%02d-%d\n", static_cast<long long>(jdn),
                        d.year > 0 ? d.year : d.year + 1, d.month, d.day);
        was = d;
    }
    std::printf("%lld end\n", static_cast<long long>(end));
}
