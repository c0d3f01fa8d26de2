#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes vectors.txt from a table of known dates.

    make_vectors.py TABLE.csv > vectors.txt

The CSV has the columns calendar, jdn, era, year, month, leap, day, source.  A
calendar "qt-..." has Qt's years, where -1 stands before 1; its rows are put
with those of our calendar, and one that only repeats a date adds its source.
"""
import csv
import sys

CALENDARS = ['gregory', 'julian', 'milankovic', 'islamic-civil', 'hebrew',
             'persian', 'coptic', 'ethiopic', 'indian', 'french-historic',
             'cutover-gb', 'swedish']
QT = {'qt-gregorian': 'gregory', 'qt-julian': 'julian',
      'qt-milankovic': 'milankovic', 'qt-islamic-civil': 'islamic-civil'}

ERAS = {
    '': lambda year: year,
    'ce': lambda year: year, 'bce': lambda year: 1 - year,
    'ah': lambda year: year, 'bh': lambda year: 1 - year,
    'am': lambda year: year, 'aa': lambda year: year - 5500,
    'ap': lambda year: year, 'shaka': lambda year: year,
}

# The days on which the Swedish calendar turned: it left the Julian reckoning
# after 28 February 1700, came back to it through 30 February 1712 and ended
# with 17 February 1753.
SWEDISH = [(2342041, 1700, 2, 28), (2342042, 1700, 3, 1),
           (2346424, 1712, 2, 29), (2346425, 1712, 2, 30),
           (2346426, 1712, 3, 1), (2361389, 1753, 2, 17),
           (2361390, 1753, 3, 1)]

HEAD = """\
# SPDX-License-Identifier: MIT
# Made by make_vectors.py: known dates, each from the sources named above it.
#
# JDN YEAR-CODE-DAY; the year is contiguous and has a zero: of the eras,
#   ce ah ap shaka am    as written (am: Hebrew, Coptic and Ethiopic)
#   bce bh               1 - year
#   aa (Ethiopic)        year - 5500
#   Qt before year 1     year + 1
# Sources: CC4 Calendrical Calculations, 4th edition; ICU78 ICU 78.2; QT64 Qt
# 6.4.2; EM28 GNU Emacs 28.2; ncal 12.1.8; DEF our own definition, run by
# another program; history: published turning days.
"""


def rows(path):
    """(calendar, jdn, year, code, day): its sources."""
    out, count = {}, 0

    def add(calendar, jdn, year, month, leap, day, source):
        code = 'M%02d%s' % (int(month), 'L' if leap == '1' else '')
        sources = out.setdefault((calendar, int(jdn), year, code, int(day)), [])
        sources += [s for s in source.split('+') if s not in sources]

    with open(path, encoding='utf-8', newline='') as f:
        for r in csv.DictReader(f):
            calendar = r['calendar']
            if calendar in QT:
                year = int(r['year'])
                calendar, year = QT[calendar], year + (year < 0)
            elif calendar in CALENDARS:
                year = ERAS[r['era']](int(r['year']))
            else:
                continue
            count += 1
            add(calendar, r['jdn'], year, r['month'], r['leap'], r['day'],
                r['source'])
    for jdn, year, month, day in SWEDISH:
        add('swedish', jdn, year, month, '0', day, 'history')
    return out, count


def main(path):
    table, count = rows(path)
    groups = {}
    for key, sources in sorted(table.items()):
        groups.setdefault((key[0], '+'.join(sources)), []).append(key[1:])
    print(HEAD + '# %d rows of the CSV and %d turning days are %d dates.' % (
        count, len(SWEDISH), len(table)))
    for calendar in CALENDARS:
        print('calendar', calendar)
        for source in sorted(s for c, s in groups if c == calendar):
            print('source', source)
            for vector in groups[calendar, source]:
                print('%d %d-%s-%d' % vector)
    print('end', len(table))


main(sys.argv[1])
