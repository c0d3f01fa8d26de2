#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What a table of runs of days says: TABLE.mt.xz CALENDAR FIRST_JDN END_JDN.

Its first line is "#start=JDN", its second names the columns year, month, leap,
len, day1 and extra; each further line is a run of LEN days of one month, of
which the first has the number DAY1, or 1 where that is empty; L as EXTRA says
that it is the second day with that number.
"""
import lzma
import sys

PROGRAMS = {'cc4': 'Calendrical Calculations, 4th edition',
            'dralshehri': 'the data set ummalqura-calendar',
            'ytliu': 'the table of Yuk Tung Liu'}

# What is to be taken from their years to have ours.
YEARS = {'cc4-korean': 2637, 'cc4-vietnamese': 2637,
         'cc4-japanese-lunisolar': 2637}

# With which month a year begins, where it is not the first; our codes count
# from there.  The thirteenth month is our M07L of Samaritans; of Hebrews it is
# Adar II, so that the twelfth month is our M05L in its year.
BEGIN = {'cc4-samaritan': 6, 'cc4-observational-hebrew': 7}

# These have no year 0.
NO_ZERO = ['cc4-persian-astronomical']


def code_of(name, month, long_year):
    """Our code of MONTH, in a year that has a thirteenth or not."""
    begin = BEGIN.get(name, 1)
    if name == 'cc4-samaritan' and month == 13:
        return 'M07L'
    if name == 'cc4-observational-hebrew' and long_year and month > 11:
        return 'M05L' if month == 12 else 'M06'
    return 'M%02d' % ((month - begin) % 12 + 1)


def lines_of(path):
    """The first day, and the rest of the table in columns."""
    with lzma.open(path, 'rt') as f:
        first = int(f.readline().removeprefix('#start='))
        f.readline()
        return first, [line.rstrip('\n').split(',') for line in f]


def seasons(jdn, lines):
    """[first day, year, season, days] of the Icelandic seasons, of which there
    are lines for their weeks: all have seven days but the last."""
    out = []
    for year, month, _, length, _, _ in lines:
        season, week = month.split('.')
        if week == '1':
            out.append([jdn, int(year), season, 0])
        if out:
            assert out[-1][3] == 7 * (int(week) - 1), jdn
            out[-1][3] += int(length)
        jdn += int(length)
    return out


def icelandic(jdn, lines):
    """[day, date] of the first days of months, which are those of the seasons:
    a long summer has the sumarauki behind the four days in its middle."""
    for jdn, year, season, days in seasons(jdn, lines)[:-1]:
        months = [('M%02d' % n, 30) for n in range(1, 13)]
        if season == 'S':
            assert days in (184, 191), jdn
            months = months[:3] + [('E', 4), ('L', days - 184)] + months[3:6]
        else:
            assert days == 180, jdn
            months = months[6:]
        for code, length in months:
            if length:
                yield jdn, '%d-%s-1' % (year, code)
            jdn += length


def main(path, first, end):
    name = path.split('/')[-1].split('.')[0]
    years = YEARS.get(name, 0)
    print('program', PROGRAMS[name.split('-')[0]])
    was = None
    jdn, lines = lines_of(path)
    if name == 'cc4-icelandic':
        runs = [run for run in icelandic(jdn, lines) if first <= run[0] < end]
        for run in runs:
            print(*run)
        print(runs[-1][0] + 30, 'end')
        return
    long_years = {line[0] for line in lines if line[1] == '13'}
    for year, month, leap, length, day, extra in lines:
        assert year != 'gap', jdn
        second = 'L' if extra == 'L' else ''
        code = code_of(name, int(month), year in long_years)
        number = int(year) - years + (name in NO_ZERO and int(year) < 0)
        date = '%d-%s%s' % (number, code, 'L' if leap == '1' else '')
        day = int(day or 1)
        if first <= jdn < end and (second or (date, day) != was):
            print(jdn, '%s-%d%s' % (date, day, second))
        jdn += int(length)
        was = date, day + int(length)
    print(min(end, jdn), 'end')


main(sys.argv[1], int(sys.argv[3]), int(sys.argv[4]))
