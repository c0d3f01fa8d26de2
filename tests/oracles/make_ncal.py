#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What ncal prints for each month of a country: cutover-XX FIRST_JDN END_JDN.

ncal knows the years 1..9999 and no day numbers: these are counted along its
own days, from 1 January 1970 (JDN 2440588), and its weekdays must go on without
a break from month to month.
"""
import subprocess
import sys

CODES = {'LT': 'LI'}  # ncal's own
WEEKDAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']


def month(code, year, number):
    """The days of a month in order: pairs of number and weekday."""
    out = subprocess.check_output(
        ['ncal', '-h', '-s', code, '-m', str(number), str(year)],
        text=True, env={'LC_ALL': 'C', 'PATH': '/usr/bin:/bin'})
    days = []
    for line in out.splitlines()[1:]:
        words = line.split()
        if words:
            weekday = WEEKDAYS.index(words[0])
            days += [(int(word), weekday) for word in words[1:]]
    return sorted(days)


def years_between(first, end):
    """The years to ask for: those of the days, and 1970, to count from."""
    return range(max(1, (first - 1721058) * 400 // 146097 - 1),
                 min(9999, max(1971, (end - 1721058) * 400 // 146097 + 1)) + 1)


def main(calendar, first, end):
    code = calendar[len('cutover-'):].upper()
    code = CODES.get(code, code)
    version = subprocess.check_output(
        ['dpkg-query', '-W', '-f', '${Version}', 'ncal'], text=True)
    runs, count, unix, weekday = [], 0, 0, None
    for year in years_between(first, end):
        for number in range(1, 13):
            was = None
            for day, w in month(code, year, number):
                assert weekday is None or w == (weekday + 1) % 7, (year, number)
                if was is None or day != was + 1:
                    runs.append((count, '%d-M%02d-%d' % (year, number, day)))
                if (year, number, day) == (1970, 1, 1):
                    unix = count
                was, weekday = day, w
                count += 1
    start = 2440588 - unix
    print('program ncal', version)
    for n, label in runs:
        if first <= start + n < end:
            print(start + n, label)
    print(min(end, start + count), 'end')


main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
