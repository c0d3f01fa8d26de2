#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What gcal says of French Republican months: CALENDAR FIRST_JDN END_JDN.

It lists the first days of the months that begin in a Gregorian year, and calls
the last days of the year a leap month 12.  It has year 1 from its fifth month
on.
"""
import datetime
import re
import subprocess
import sys

JDN_0 = 1721425  # of the day before 1 January 1
OPTIONS = '-n -H no --french-revolutionary-months -u'.split()
LINE = re.compile(r'Start of (common|leap) month (\d+)/(\d+) .*,\s*'
                  r'(\w+) +(\d+)\w+ (\d+)')


def months(gregorian):
    """(day, year, month) of those that begin in a Gregorian year."""
    out = subprocess.check_output(['gcal'] + OPTIONS + [str(gregorian)],
                                  text=True, env={'LC_ALL': 'C'})
    for kind, month, year, *date in LINE.findall(out):
        day = datetime.datetime.strptime(' '.join(date), '%b %d %Y')
        yield (day.toordinal() + JDN_0, int(year),
               int(month) + (kind == 'leap'))


def main(first, end):
    version = subprocess.check_output(['gcal', '--version'], text=True)
    print('program gcal', version.split('\n')[0].split()[-1])
    for gregorian in range(1793, (end - JDN_0) * 400 // 146097 + 2):
        for day, year, month in months(gregorian):
            if first <= day < end:
                print('%d %d-M%02d-1' % (day, year, month))
    print(end, 'end')


main(int(sys.argv[2]), int(sys.argv[3]))
