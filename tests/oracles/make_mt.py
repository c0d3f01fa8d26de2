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


def main(path, first, end):
    name = path.split('/')[-1].split('.')[0]
    years = YEARS.get(name, 0)
    print('program', PROGRAMS[name.split('-')[0]])
    was = None
    with lzma.open(path, 'rt') as f:
        jdn = int(f.readline().removeprefix('#start='))
        f.readline()
        for line in f:
            year, month, leap, length, day, extra = line.rstrip('\n').split(',')
            second = 'L' if extra == 'L' else ''
            assert year != 'gap', line
            date = '%d-M%02d%s' % (int(year) - years, int(month),
                                   'L' if leap == '1' else '')
            day = int(day or 1)
            if first <= jdn < end and (second or (date, day) != was):
                print(jdn, '%s-%d%s' % (date, day, second))
            jdn += int(length)
            was = date, day + int(length)
    print(min(end, jdn), 'end')


main(sys.argv[1], int(sys.argv[3]), int(sys.argv[4]))
