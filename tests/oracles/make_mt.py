#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What a table of runs of days says: TABLE.mt.xz CALENDAR FIRST_JDN END_JDN.

Its first line is "#start=JDN", its second names the columns year, month, leap,
len, day1 and extra; each further line is a run of LEN days of one month, of
which the first has the number DAY1, or 1 where that is empty.
"""
import lzma
import sys

PROGRAMS = {'cc4': 'Calendrical Calculations, 4th edition'}


def main(path, first, end):
    name = path.split('/')[-1]
    print('program', PROGRAMS[name.split('-')[0]])
    was = None
    with lzma.open(path, 'rt') as f:
        jdn = int(f.readline().removeprefix('#start='))
        f.readline()
        for line in f:
            year, month, leap, length, day, _ = line.rstrip('\n').split(',')
            assert year != 'gap' and leap == '0', line
            day = int(day or 1)
            if first <= jdn < end and (year, month, day) != was:
                print(jdn, '%s-M%02d-%d' % (year, int(month), day))
            jdn += int(length)
            was = year, month, day + int(length)
    print(min(end, jdn), 'end')


main(sys.argv[1], int(sys.argv[3]), int(sys.argv[4]))
