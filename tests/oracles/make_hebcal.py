#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What hebcal says of each day of the Common Era: CALENDAR FIRST_JDN END_JDN.

It prints a Gregorian date, proleptic, beside each Hebrew one.
"""
import datetime
import re
import subprocess
import sys

MONTHS = {
    'Tishrei': 'M01', 'Cheshvan': 'M02', 'Kislev': 'M03', 'Tevet': 'M04',
    "Sh'vat": 'M05', 'Adar I': 'M05L', 'Adar': 'M06', 'Adar II': 'M06',
    'Nisan': 'M07', 'Iyyar': 'M08', 'Sivan': 'M09', 'Tamuz': 'M10', 'Av': 'M11',
    'Elul': 'M12',
}
LINE = re.compile(r"(\d+)-(\d\d)-(\d\d) (\d+)\w\w of ([A-Za-z' ]+), (\d+)")


def main(first, end):
    version = subprocess.check_output(['hebcal', '--version'], text=True)
    print('program hebcal', version.split()[-1])
    out = subprocess.check_output(
        ['hebcal', '--years', '9999', '-d', '-h', '-x', '-g', '1'], text=True)
    was = jdn = None
    for line in out.splitlines():
        y, m, d, day, month, year = LINE.fullmatch(line).groups()
        now = datetime.date(int(y), int(m), int(d)).toordinal() + 1721425
        assert jdn is None or now == jdn + 1, line
        jdn, label = now, (int(year), MONTHS[month], int(day))
        if not first <= jdn < end:
            continue
        if was is None or label != (was[0], was[1], was[2] + 1):
            print(jdn, '%d-%s-%d' % label)
        was = label
    print(min(end, jdn + 1), 'end')


main(int(sys.argv[2]), int(sys.argv[3]))
