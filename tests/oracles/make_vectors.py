#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes vectors.txt from a table of known dates.

    make_vectors.py TABLE.csv > vectors.txt

The CSV has the columns calendar, jdn, era, year, month, leap, day, source.
Each row is used, or counted among those that are left out.  Rows of one date
from several sources become one.
"""
import csv
import sys
import textwrap
from calendar import monthrange

# Whose rows they are: other names of one of our calendars.  Qt and, in the
# Persian calendar, "Calendrical Calculations" have no year 0: -1 is before 1.
SAME = {'qt-gregorian': 'gregory', 'qt-julian': 'julian',
        'qt-milankovic': 'milankovic', 'qt-islamic-civil': 'islamic-civil',
        'qt-jalali': 'jalali-qt', 'iso8601': 'gregory',
        'babylonian': 'babylonian-crescent'}
NO_YEAR_ZERO = [c for c in SAME if c.startswith('qt-')] + [
    'persian-2820', 'persian-astronomical', 'roman']

# Calendars of which each row is a date.
DATED = '''gregory julian milankovic jalali-qt persian persian-2820
islamic-civil islamic-tbla islamic-umalqura
islamic-observational-cairo islamic-saudi-criterion islamic-type1
islamic-fatimid hebrew indian coptic ethiopic ethioaa buddhist roc japanese
chinese dangi japanese-lunisolar vietnamese bahai bahai-arithmetic
bahai-astronomical-cc4 french-romme french-historic french-equinox egyptian
armenian zoroastrian-qadimi zoroastrian-shahanshahi zoroastrian-fasli iso-week
icelandic symmetry454 symmetry010 hanke-henry nrf454
intl-fixed world positivist discordian bengali-bd nanakshahi javanese byzantine
rumi bikram-sambat hindu-old-solar hindu-old-lunar hindu-solar
hindu-solar-astro-tamil hindu-lunar-amanta hindu-lunar-purnimanta
hindu-lunar-astro tibetan babylonian babylonian-crescent samaritan
hebrew-observational persian-astronomical roman cutover-gb swedish'''.split()

# Of these each row has numbers, by these names: "month", the month's place in
# the year; "day", the number of the day; "part1", the first of the parts that
# the year is written in; else a cycle.  What is behind a / tells two kinds of
# row apart.
FIELDS = {
    'mayan-longcount': ['part1', 'part2', 'part3', 'month', 'day'],
    'mayan-longcount/round': ['sign', 'number', 'haab-month', 'haab-day'],
    'mayan-tzolkin': ['sign', 'day'],
    'mayan-haab': ['month', 'day'],
    'aztec-xihuitl': ['month', 'day'],
    'aztec-tonalpohualli': ['sign', 'day'],
    'akan': ['prefix', 'stem'],
    'sexagenary-day': ['stem', 'branch'],
    'pawukon': ['month', 'day', 'ekawara', 'dwiwara', 'triwara', 'caturwara',
                'pancawara', 'sadwara', 'saptawara', 'asatawara', 'sangawara',
                'dasawara'],
    'pasaran': ['day', 'weekday'],
    'javanese/pasaran': ['pasaran'],
    'jovian-cycle': ['samvatsara'],
    'olympiad': ['part1', 'part2'],
    'roman/day': ['roman-day'],
    'icelandic/week': ['vika'],
}

# Rounds that are no calendar, but a cycle of one.
BEARERS = {'jovian-cycle': 'hindu-old-solar'}

# The book's Babylonian days are those of babylonian-crescent; where there are
# tables, babylonian has these.
BABYLONIAN_TABLES = range(1492871, 1710925)

# The table goes on with the Julian rule of 1840, which ended here.
RUMI_END = 2421289

# Calendars of the sky have no days before the year -1000.
OF_THE_SKY = ('islamic-observational-cairo', 'islamic-saudi-criterion',
              'bahai-astronomical-cc4', 'french-equinox',
              'hindu-solar-astro-tamil', 'hindu-lunar-astro', 'babylonian',
              'samaritan', 'hebrew-observational', 'persian-astronomical')
SKY_BEGIN = 1355818

# Observational Hebrew years of thirteen months that have rows of the last two:
# by a row of the thirteenth, by the book's table, and 5196 because its equinox
# comes 22 days after the thirteenth month begins.
HEBREW_LONG_YEARS = (4856, 5000, 5196, 5660, 5777, 5780, 5782, 5785, 5818,
                     5823, 5856)

# Days of months before which the Moon sets, or is new, within 16 or 36 seconds of
# the sunset that decides, where the book finds moonsets to a minute.
NEAR_SUNSET = (2451603, 2451604, 2460676, 2487194)

# A computed new moon of 1906; the almanacs, and KASI, begin the month on this
# day.
CHINESE_1906 = 2417325

ERAS = {
    '': lambda year: year,
    'ce': lambda year: year, 'bce': lambda year: 1 - year,
    'ah': lambda year: year, 'bh': lambda year: 1 - year,
    'am': lambda year: year, 'aa': lambda year: year - 5500,
    'ap': lambda year: year, 'shaka': lambda year: year,
    'roc': lambda year: year, 'broc': lambda year: 1 - year,
    'meiji': lambda year: year + 1867, 'taisho': lambda year: year + 1911,
    'showa': lambda year: year + 1925, 'heisei': lambda year: year + 1988,
    'reiwa': lambda year: year + 2018,
    'saka': lambda year: year, 'vikrama': lambda year: year,
    'bs': lambda year: year, 'se': lambda year: year,
    'be': lambda year: year, 'ky': lambda year: year, 'aj': lambda year: year,
}

# The days on which the Swedish calendar turned: it left the Julian reckoning
# after 28 February 1700, came back to it through 30 February 1712 and ended
# with 17 February 1753.
SWEDISH = [(2342041, '1700-M02-28'), (2342042, '1700-M03-1'),
           (2346424, '1712-M02-29'), (2346425, '1712-M02-30'),
           (2346426, '1712-M03-1'), (2361389, '1753-M02-17'),
           (2361390, '1753-M03-1')]

HEAD = """\
# SPDX-License-Identifier: MIT
# Made by make_vectors.py: known dates, each from the sources named above it.
#
# "days" has the days, in order; behind each "source" there is what it says of
# them, one word a day: YEAR-CODE-DAY, or with "fields" the numbers of these
# fields, joined by dots (make_vectors.py tells which).  +3 passes over three
# days.  Years are contiguous and have a zero: of the eras,
#   ce ah ap shaka saka vikrama bs am be roc ky aj se
#                                     as written
#   bce bh broc                       1 - year
#   aa (Ethiopic)                     year - 5500; as written in ethioaa
#   without a zero before year 1      year + 1
#   meiji taisho showa heisei reiwa   as Gregorian years
# Sources: CC4 Calendrical Calculations, 4th edition; ICU78 ICU 78.2; QT64 Qt
# 6.4.2; EM28 GNU Emacs 28.2; ncal 12.1.8; ddate; DEF our own definition, run by
# another program; official-table the Baha'i World Centre's; history published
# turning days; LIU Yuk Tung Liu's tables, which differ where it says so; KASI
# the Korea Astronomy and Space Science Institute; offset the Gregorian or
# Ethiopic years of another program, with a number added; KDE, NDC the Nepali
# calendars of KDE and of nepali-date-converter, of which ours is made.
"""


def year_of(row):
    year = int(row['year'])
    if row['calendar'] in NO_YEAR_ZERO:
        return year + (year < 0)
    if row['calendar'] == 'ethioaa':
        return year
    return ERAS[row['era']](year)


def code_of(row):
    month = row['month']
    if row['calendar'] == 'iso-week':
        return 'W%02d' % int(month)
    if row['calendar'] == 'discordian' and month == 'T':
        return 'ST'
    if not month.isdigit():
        return month
    if row['calendar'] == 'samaritan':
        return samaritan_code(int(month))
    if row['calendar'] == 'hebrew-observational':
        return hebrew_code(int(month), int(row['year']))
    return 'M%02d%s' % (int(month), 'L' if row['leap'] == '1' else '')


def samaritan_code(month):
    """Codes count from the sixth month, with which a year begins."""
    return 'M07L' if month == 13 else 'M%02d' % ((month - 6) % 12 + 1)


def hebrew_code(month, year):
    """Codes count from the seventh month, Tishri.  A twelfth month is Adar I
    where a thirteenth follows."""
    if month > 11 and year in HEBREW_LONG_YEARS:
        return 'M05L' if month == 12 else 'M06'
    return 'M%02d' % ((month - 7) % 12 + 1)


def icelandic_new_year(year):
    """The Thursday from 19 to 25 April (Gregorian)."""
    past = year - 1
    april = (1721426 + 365 * past + past // 4 - past // 100 + past // 400 +
             108 + (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)))
    return april + (3 - april) % 7


def icelandic(row):
    """The season, week and weekday (0: Sunday) of the row as a date: summer
    begins on a Thursday and has three months, four days, in leap years a week,
    and three months; winter begins on a Saturday and has six months."""
    year, jdn, weekday = int(row['year']), int(row['jdn']), int(row['day'])
    first, end = icelandic_new_year(year), icelandic_new_year(year + 1)
    rest = [('E', 4)] + [('L', 7)] * (end - first == 371)
    months = [('M%02d' % n, 30) for n in range(1, 13)]
    months = months[:3] + rest + months[3:]
    winter = row['era'] == 'winter'
    week_day = 7 * (int(row['month']) - 1) + (weekday - (6 if winter else 4)) % 7
    assert jdn == (end - 180 if winter else first) + week_day, row
    n = jdn - first
    for code, days in months:
        if n < days:
            return '%d-%s-%d' % (year, code, n + 1)
        n -= days


def roman(row):
    """The row as a date.  A day is a count back from an event of the month: 1,
    its kalends, 2, its nones, or 3, its ides.  The leap day is counted as the
    day before it, so that a February has 28 numbers."""
    year, month = year_of(row) + 753, int(row['month'])
    event, count = map(int, row['day'].split(':'))
    late = month in (3, 5, 7, 10)
    if event > 1:
        day = (13 if event == 3 else 5) + 2 * late + 1 - count
    elif count == 1:
        day = 1
    else:
        year, month = (year, month - 1) if month > 1 else (year - 1, 12)
        day = monthrange(1, month)[1] + 2 - count
    return '%d-M%02d-%d%s' % (year, month, day, 'L' * (row['leap'] == '1'))


def roman_day(row):
    """Its name's number among those of all days: 19 of the kalends of January,
    6 of its nones, 8 of its ides, and so on; the leap day's is the last."""
    event, count = map(int, row['day'].split(':'))
    if row['leap'] == '1':
        return 12 * 33 + 1
    return 33 * (int(row['month']) - 1) + (0, 19, 25)[event - 1] + count


def numbers_of(row):
    """The numbers of FIELDS."""
    calendar = row['calendar']
    if calendar == 'mayan-longcount':
        parts = [int(word) for word in
                 row['year'].replace('-', ' -').split('.')]
        return parts[:3] + [parts[3] + 1, parts[4]]
    if calendar == 'pawukon':
        luang, *weeks = row['year'].split('-')
        weeks = [int(week) for week in weeks]
        weeks[-1] = weeks[-1] or 10  # CC4 has 0 for the tenth name
        return [int(row['month']), int(row['day']),
                1 if luang == 'T' else 2] + weeks
    if calendar == 'jovian-cycle':
        return [int(row['year'])]
    if calendar == 'olympiad':
        return [int(row['year']), int(row['day'])]
    return [int(row['month']), int(row['day'])]


def word_of(row):
    calendar = row['calendar']
    if calendar in FIELDS:
        return '.'.join(str(n) for n in numbers_of(row))
    if calendar == 'icelandic':
        return icelandic(row)
    if calendar == 'roman':
        return roman(row)
    return '%d-%s-%s' % (year_of(row), code_of(row), row['day'])


def is_left_out(row):
    if (row['calendar'] in OF_THE_SKY and
            int(row['jdn']) < SKY_BEGIN):
        return row['calendar'] + ' (before the sky)'
    if (row['calendar'] == 'islamic-saudi-criterion' and
            int(row['jdn']) in NEAR_SUNSET):
        return row['calendar'] + ' (seconds from sunset)'
    if row['calendar'] == 'chinese' and int(row['jdn']) == CHINESE_1906:
        return 'chinese (the month of 1906)'
    if row['calendar'] == 'rumi' and int(row['jdn']) >= RUMI_END:
        return 'rumi (after the change of 1917)'
    return None


def add_same_cycles(add, row, seen):
    """What a row says of the cycles of other calendars; SEEN are the rows
    before it, by calendar and day."""
    jdn, source = row['jdn'], row['source']
    haab = seen.get(('mayan-haab', jdn))
    if row['calendar'] == 'roman':
        add('roman/day', jdn, str(roman_day(row)), source)
    elif row['calendar'] == 'icelandic':
        week = int(row['month']) + 28 * (row['era'] == 'winter')
        add('icelandic/week', jdn, str(week), source)
    elif row['calendar'] == 'mayan-tzolkin':
        add('mayan-longcount/round', jdn, '%s.%s.%s.%s' % (
            row['month'], row['day'], haab['month'], haab['day']), source)
    elif row['calendar'] == 'pawukon':
        numbers = dict(zip(FIELDS['pawukon'], numbers_of(row)))
        market = numbers['pancawara']
        monday_week = (numbers['saptawara'] + 5) % 7 + 1
        add('pasaran', jdn, '%d.%d' % (market, monday_week), source)
        if ('javanese', jdn) in seen:
            add('javanese/pasaran', jdn, str(market), source)


def rows(path):
    """{(calendar, jdn, word): its sources}, the rows that were used, and how
    many of what were not."""
    out, count, left_out, seen = {}, 0, {}, {}

    def add(calendar, jdn, word, source):
        sources = out.setdefault((calendar, int(jdn), word), [])
        sources += [s for s in source.split('+') if s not in sources]

    with open(path, encoding='utf-8', newline='') as f:
        for row in csv.DictReader(f):
            why = is_left_out(row)
            if why:
                left_out[why] = left_out.get(why, 0) + 1
                continue
            calendar = SAME.get(row['calendar'], row['calendar'])
            assert calendar in DATED or calendar in FIELDS, calendar
            count += 1
            source = row['source']
            if source.startswith('table('):
                source = 'KDE+NDC'
            add(calendar, row['jdn'], word_of(row), source)
            if (calendar == 'babylonian-crescent' and
                    int(row['jdn']) not in BABYLONIAN_TABLES):
                add('babylonian', row['jdn'], word_of(row), source)
            add_same_cycles(add, row, seen)
            seen[calendar, row['jdn']] = row
    for jdn, date in SWEDISH:
        add('swedish', jdn, date, 'history')
    return out, count, left_out


def words(days, group):
    """One word for each of DAYS, or a number of days that have none."""
    out, passed = [], 0
    for day in days:
        if day not in group:
            passed += 1
            continue
        if passed:
            out.append('+%d' % passed)
        out.append(group[day])
        passed = 0
    return out


def wrap(line, indent=''):
    return textwrap.wrap(line, 80, break_on_hyphens=False,
                         break_long_words=False, initial_indent=indent,
                         subsequent_indent=indent)


def main(path):
    table, count, left_out = rows(path)
    days = sorted({jdn for _, jdn, _ in table})
    groups = {}
    for (calendar, jdn, word), sources in table.items():
        group = groups.setdefault((calendar, '+'.join(sources)), {})
        assert jdn not in group, (calendar, jdn)
        group[jdn] = word
    lines = HEAD.splitlines()
    lines += ['# %d rows of the CSV are used.' % count, '# Left out, rows of:']
    lines += wrap(', '.join('%s %d' % item
                            for item in sorted(left_out.items())), '#   ')
    lines += wrap(' '.join(str(day) for day in days), 'days ')
    for calendar in DATED + list(FIELDS):
        lines.append('calendar ' +
                     BEARERS.get(calendar, calendar.split('/')[0]))
        if calendar in FIELDS:
            lines += wrap(' '.join(FIELDS[calendar]), 'fields ')
        for source in sorted(s for c, s in groups if c == calendar):
            lines.append('source ' + source)
            lines += wrap(' '.join(words(days, groups[calendar, source])))
    lines.append('end %d' % len(table))
    print('\n'.join(lines))


main(sys.argv[1])
