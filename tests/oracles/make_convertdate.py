#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What convertdate says of each day: CALENDAR FIRST_JDN END_JDN.  Its days
begin at midnight, half a day before JDN."""
import sys

import convertdate

CALENDARS = {'indian': convertdate.indian_civil}


def main(calendar, first, end):
    print('program convertdate', convertdate.__version__)
    was = None
    for jdn in range(first, end):
        now = CALENDARS[calendar].from_jd(jdn - 0.5)
        if was is None or now != (was[0], was[1], was[2] + 1):
            print(jdn, '%d-M%02d-%d' % now)
        was = now
    print(end, 'end')


main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
