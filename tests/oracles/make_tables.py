#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes the tables that test_oracles.c reads, from what programs answer.

    make_tables.py              names the tables
    make_tables.py NAME...      writes these tables into the current folder
    make_tables.py -o NAME      prints one

A generator is asked for a range of days and asks its program for the date of
each of them.  It prints, after "program ...", one line "JDN YEAR-CODE-DAY" for
every day that is not simply the next number of the same month, and at last
"JDN end".  Here whole years are cut out of that and written down.  What the
generators need beside them is told in README.md.
"""
import datetime
import os
import re
import subprocess
import sys
import tempfile
import textwrap

LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
HERE = os.path.dirname(os.path.abspath(__file__))

# About the first day of year 1, and the days of a mean year: only to know
# which days to ask for.
EPOCHS = {
    'gregory': (1721426, 365.2425), 'julian': (1721424, 365.25),
    'milankovic': (1721426, 365.24222), 'islamic-civil': (1948440, 354.36667),
    'islamic-umalqura': (1948440, 354.36667),
    'umalqura-printed': (1948440, 354.36667),
    'islamic-observational-cairo': (1948440, 354.36708),
    'islamic-saudi-criterion': (1948440, 354.36708),
    'hebrew': (347998, 365.2468), 'persian': (1948320, 365.2424),
    'coptic': (1825030, 365.25), 'ethiopic': (1724221, 365.25),
    'indian': (1749995, 365.2425), 'french-historic': (2375840, 365.2425),
    'icelandic': (1721534, 365.2425), 'florentine': (1721507, 365.2425),
    'pisan': (1721142, 365.25),
    'chinese': (1721466, 365.2422), 'dangi': (1721466, 365.2422),
    'vietnamese': (1721466, 365.2422),
    'japanese-lunisolar': (1721466, 365.2422),
    'french-equinox': (2375840, 365.2422),
    'bahai-astronomical-cc4': (2394647, 365.2422),
    'cutover': (1721424, 365.2425), 'hindu-old-solar': (588832, 365.25868),
    'hindu-old-lunar': (588821, 365.25868), 'hindu-solar': (1749986, 365.25876),
    'hindu-lunar': (1700647, 365.25876), 'tibetan': (1675015, 365.2707),
    'shalivahana-shaka': (1749964, 365.25876), 'tamil': (1749991, 365.25876),
    'malayalam': (2022597, 365.25876), 'bengali-wb': (1938099, 365.25876),
    'odia': (1749990, 365.25876), 'bikram-sambat': (1700709, 365.25876),
    'nanakshahi-sgpc': (2257666, 365.25876), 'nanakshahi': (2257674, 365.2425),
    'babylonian': (1607923, 365.2468), 'samaritan': (1123000, 365.2468),
}

# Blocks of years: the middle, and where it can be had the far ends.  The
# JavaScript time of ICU ends near the Gregorian years -271821 and 275760.
FAR = [(-999999, -999500), (-5000, 5000), (999500, 999999)]
LADY_DAY = [(-999999, -999900), (1, 2000), (999900, 999999)]
ICU_FAR = [(-268000, -267500), (-5000, 5000), (270000, 270500)]

# One country of each day of change.
CUTOVERS = ('it fr nl at cz hu prussia ch strasbourg de gelderland is utrecht '
            'friesland drenthe lorraine alaska al bg ru lt ua am rs ro gr')
NCAL_COUNTRIES = ('it es pt pl fr be lu nl at cz hu ch de dk no is us ca au '
                  'al bg ru lt lv ro')

# table: (generator, its blocks of years), and where these are not those of one
# calendar that the table is named for, the calendars
TABLES = {
    'gregory.icu78': ('icu', ICU_FAR),
    'gregory.qt64': ('qt', FAR),
    'julian.qt64': ('qt', [(-32700, -32200), (-5000, 5000), (32200, 32700)]),
    'julian.java17': ('java', FAR),
    'julian.emacs28': ('emacs', [(1, 5000)]),
    'milankovic.qt64': ('qt', FAR),
    'islamic-civil.icu78': ('icu', ICU_FAR),
    'islamic-civil.qt64': ('qt', [(-195300, -194800), (-5000, 5000),
                                  (196000, 196500)]),
    'hebrew.icu78': ('icu', [(1, 10000), (88300, 88400), (274000, 274500)]),
    'hebrew.hebcal': ('hebcal', [(3762, 13758)]),
    'hebrew.emacs28': ('emacs', [(1, 1000), (88300, 88400),
                                 (193100, 193200), (999500, 999999)]),
    'hebrew.php82': ('php', [(1, 9998)]),
    'persian.icu78': ('icu', ICU_FAR),
    'persian.jalaali-js': ('jalaali', [(-60, 3176)]),
    'coptic.icu78': ('icu', ICU_FAR),
    'coptic.emacs28': ('emacs', [(1, 5000)]),
    'ethiopic.icu78': ('icu', ICU_FAR),
    'ethiopic.emacs28': ('emacs', [(1, 5000)]),
    'indian.icu78': ('icu', ICU_FAR),
    'indian.convertdate': ('convertdate', [(1, 5000)]),
    'french-historic.emacs28': ('emacs', [(1, 5000), (7900, 8100),
                                          (11900, 12100)]),
    'french-historic.php82': ('php', [(1, 14)]),
    'cutover-gb.ncal': ('ncal', [(1, 9998)]),
    'cutover-gb.java17': ('java', FAR),
    'cutover-gb-lady-day.java17': ('java', LADY_DAY),
    'florentine.java17': ('java', LADY_DAY),
    'pisan.java17': ('java', [(1, 1750)]),
    'cutover.ncal': ('ncal', [(1500, 1950)], [
        'cutover-' + code for code in NCAL_COUNTRIES.split()]),
    'cutover.java17': ('java', [(1500, 1950)], [
        'cutover-' + code for code in CUTOVERS.split()]),
    'islamic-observational-cairo.cc4': ('mt:cc4-observational-islamic',
                                        [(1009, 1833)]),
    'islamic-saudi-criterion.cc4': ('mt:cc4-saudi-islamic', [(1215, 1729)]),
    'islamic-saudi-criterion.dralshehri': ('mt:dralshehri-ummalqura',
                                           [(1423, 1499)]),
    'chinese.icu4x': ('icu4x', [(1900, 2100)]),
    'dangi.icu4x': ('icu4x', [(1900, 2049)]),
    'chinese.ytliu': ('mt:ytliu-chinese', [(-101, 2199)]),
    'chinese.lunar-javascript': ('lunar', [(24, 236), (240, 688),
                                           (701, 760), (763, 2199)]),
    'dangi.korean-lunar-calendar': ('korean', [(1391, 2049)]),
    'dangi.cc4': ('mt:cc4-korean', [(1912, 2200)]),
    'dangi.icu78': ('icu', [(1900, 2100)]),
    'vietnamese.cc4': ('mt:cc4-vietnamese', [(1930, 2200)]),
    'vietnamese.date-chinese': ('date_chinese', [(1930, 2032), (2034, 2051),
                                                 (2053, 2100)]),
    'vietnamese.vietnamese-lunar-calendar': (
        'vietnamese', [(1968, 2053), (2055, 2061), (2063, 2100)]),
    'japanese-lunisolar.cc4': ('mt:cc4-japanese-lunisolar', [(1873, 2200)]),
    'japanese-lunisolar.date-chinese': ('date_chinese', [
        (1891, 1964), (1966, 2032), (2034, 2100)]),
    'islamic-umalqura.icu78': ('icu', [(1, 3000)]),
    'umalqura-printed.dralshehri': ('mt:dralshehri-ummalqura', [(1343, 1500)]),
    'umalqura-printed.world-calendars': ('world', [(1356, 1499)]),
    'bahai-astronomical-cc4.cc4': ('mt:cc4-bahai-astronomical', [(2, 756)]),
    'icelandic.cc4': ('mt:cc4-icelandic', [(900, 2950)]),
    'french-equinox.cc4': ('mt:cc4-french-astronomical', [(-191, 1208)]),
    'french-equinox.gcal': ('gcal', [(2, 1208)]),
    'hindu-old-solar.cc4': ('mt:cc4-old-hindu-solar', [(1, 6100)]),
    'hindu-old-lunar.cc4': ('mt:cc4-old-hindu-lunar', [(3102, 5700)]),
    'bikram-sambat.nepali-date-converter': ('nepali', [(2000, 2083)]),
    'bikram-sambat.bikram-sambat': ('bikram', [(2000, 2083)]),
    'nanakshahi.nanakshahi': ('nanakshahi', [(535, 5000)]),
    'nanakshahi.world-calendars': ('world', [(1, 5000)]),
    'hindu-solar.cc4': ('mt:cc4-hindu-solar', [(422, 2521)]),
    'hindu-solar-astro-tamil.cc4': ('mt:cc4-hindu-solar-astronomical',
                                    [(922, 2521)]),
    'hindu-lunar-amanta.cc4': ('mt:cc4-hindu-lunar', [(1857, 2356)]),
    'hindu-lunar-astro.cc4': ('mt:cc4-hindu-lunar-astronomical',
                              [(1857, 2107)]),
    'shalivahana-shaka.panchangam-js': ('panchangam', [(1879, 2022)]),
    'shalivahana-shaka.swisseph': ('swisseph', [(1822, 2022)]),
    'tamil-drik.swisseph': ('swisseph', [(1822, 2122)]),
    'malayalam.swisseph': ('swisseph', [(1075, 1375)]),
    'bengali-wb.swisseph': ('swisseph', [(1307, 1607)]),
    'odia.swisseph': ('swisseph', [(1822, 2122)]),
    'nanakshahi-sgpc.swisseph': ('swisseph', [(432, 732)]),
    'tibetan.cc4': ('mt:cc4-tibetan', [(1127, 2726)]),
    'babylonian.cc4': ('mt:cc4-babylonian', [(283, 510)]),
    'babylonian-crescent.cc4': ('mt:cc4-babylonian', [(1, 510)]),
    'samaritan.cc4': ('mt:cc4-samaritan', [(2639, 4038)]),
    'hebrew-observational.cc4': ('mt:cc4-observational-hebrew',
                                 [(5561, 5960)]),
    'persian-astronomical.cc4': ('mt:cc4-persian-astronomical',
                                 [(-20, 2378)]),
    'tibetan.date-tibetan': ('date_tibetan', [(1154, 2726)]),
}


# Of these each year lists the numbers that are skipped or on two days.
TITHIS = ('hindu-lunar-amanta', 'hindu-lunar-astro', 'hindu-old-lunar',
          'shalivahana-shaka', 'tibetan')
DIGITS = '0123456789abcdefghijklmnopqrstu'


def compile_qt():
    binary = os.path.join(tempfile.gettempdir(), 'make_qt')
    flags = subprocess.check_output(
        ['pkg-config', '--cflags', '--libs', 'Qt6Core'], text=True).split()
    subprocess.check_call(['g++', '-O2', '-std=c++17', '-fPIC', '-o', binary,
                           os.path.join(HERE, 'make_qt.cpp')] + flags)
    return [binary]


def command(generator):
    """The words that start a generator."""
    def path(name):
        return os.path.join(HERE, name)
    if generator == 'qt':
        return compile_qt()
    if generator == 'java':
        return ['java', path('MakeJava.java')]
    if generator == 'emacs':
        return ['emacs', '-Q', '--batch', '-l', path('make_emacs.el')]
    if generator.startswith('mt:'):
        return [sys.executable, path('make_mt.py'), os.path.join(
            os.environ['MT_FOLDER'], generator[3:] + '.mt.xz')]
    if generator == 'php':
        return ['php', path('make_php.php')]
    if generator in ('bikram', 'date_chinese', 'date_tibetan', 'icu',
                     'jalaali', 'korean', 'lunar', 'nanakshahi', 'nepali',
                     'panchangam', 'swisseph', 'vietnamese', 'world'):
        return ['node', path('make_%s.js' % generator)]
    if generator == 'icu4x':
        return ['node', path('make_icu4x.mjs')]
    return [sys.executable, path('make_%s.py' % generator)]


def ask(generator, calendar, first, last):
    """Runs a generator; the program's name, and its runs of days."""
    epoch, mean = (EPOCHS.get(calendar) or
                   EPOCHS.get('-'.join(calendar.split('-')[:2])) or
                   EPOCHS[calendar.split('-')[0]])
    begin = int(epoch + (first - 1) * mean) - 400 - abs(first) // 100
    end = int(epoch + last * mean) + 400 + abs(last) // 100
    out = subprocess.run(command(generator) + [calendar, str(begin), str(end)],
                         stdout=subprocess.PIPE, text=True, check=True).stdout
    lines = out.splitlines()
    assert lines[0].startswith('program ') and lines[-1].endswith(' end')
    runs = []
    for line in lines[1:-1]:
        jdn, year, code, day, second = re.fullmatch(
            r'(-?\d+) (-?\d+)-(\w+)-(-?\d+)(L?)', line).groups()
        runs.append((int(jdn), int(year), code, int(day), second))
    return lines[0][8:], runs, int(lines[-1].split()[0])


def years_of(runs, end):
    """{year: [its first day, its months]} of all years that runs touch.  A
    month is [code, last number, first dropped, last dropped]."""
    years = {}
    for i, (jdn, year, code, day, second) in enumerate(runs):
        assert not second, jdn
        last = day + (runs[i + 1][0] if i + 1 < len(runs) else end) - jdn - 1
        first, months = years.setdefault(year, (jdn, []))
        if months and months[-1][0] == code:
            assert months[-1][1] < day - 1 and not months[-1][2], (jdn, year)
            months[-1][2:] = [months[-1][1] + 1, day - 1]
            months[-1][1] = last
        elif day > 1:
            months.append([code, last, 1, day - 1])
        else:
            # A code may come back only with numbers that it did not have.
            assert not [m for m in months if m[0] == code and
                        (m[2] != 1 or m[3] < last)], (jdn, year, code)
            months.append([code, last, 0, 0])
    return years


def shape(months):
    return ' '.join('%s:%d' % (m[0], m[1]) +
                    ('-%d..%d' % (m[2], m[3]) if m[2] else '')
                    for m in months)


def digits(months):
    """The year as a word, if it has months of 28 to 33 days M01, M01L, M02..."""
    word = number = ''
    for code, last, dropped, _ in months:
        due = 'M%02d' % (int(number or 0) + 1)
        assert not dropped and 28 <= last <= 33, months
        assert code == due or code == 'M%sL' % number, months
        word += str(last % 10) + code[3:]
        number = code[1:3]
    return word


def tithi_years_of(runs, end):
    """{year: [its first day, its months]}.  A month is (code, the numbers that
    are skipped, those that are on two days)."""
    years = {}
    for i, (jdn, year, code, day, second) in enumerate(runs):
        last = day + (runs[i + 1][0] if i + 1 < len(runs) else end) - jdn - 1
        first, months = years.setdefault(year, (jdn, []))
        if not months or months[-1][0] != code:
            months.append((code, set(range(1, 31)), set()))
        _, skipped, doubled = months[-1]
        for n in range(day, last + 1):
            twice = second and n == day
            assert (n not in skipped) == bool(twice), (jdn, n)
            (doubled.add if twice else skipped.remove)(n)
    return years


def tithis(months):
    """The year as a word."""
    words, due = [], 1
    for code, skipped, doubled in months:
        words += '-' * (int(code[1:3]) - due)
        words.append('L' * code.endswith('L') +
                     ''.join(DIGITS[n] for n in sorted(skipped)) +
                     '+' * bool(doubled) +
                     ''.join(DIGITS[n] for n in sorted(doubled)))
        due = int(code[1:3]) + (not code.endswith('L'))
    return ','.join(words + ['-'] * (13 - due))


def exceptions(name):
    with open(os.path.join(HERE, 'exceptions.txt'), encoding='utf-8') as f:
        return [line.split(None, 1)[1].rstrip() for line in f
                if line.split(None, 1)[:1] == [name]]


def section(calendar, generator, blocks, notes):
    """The rows of one calendar, and how many years they have."""
    letters, body, count = {}, [], 0
    for first, last in blocks:
        program, runs, end = ask(generator, calendar, first, last)
        by_tithi = calendar in TITHIS
        years = (tithi_years_of if by_tithi else years_of)(runs, end)
        assert runs[0][1] < first or years[first][1][0][0] == 'M01', calendar
        assert runs[-1][1] >= last, calendar
        row = ''
        rows = [years[year][1] for year in range(first, last + 1)]
        count += len(rows)
        body.append('years %d %d' % (first, years[first][0]))
        if by_tithi:
            body += textwrap.wrap(' '.join(map(tithis, rows)), 78,
                                  break_on_hyphens=False)
            continue
        if len(set(map(shape, rows)) | set(letters)) > len(LETTERS):
            body += textwrap.wrap(' '.join(map(digits, rows)), 78)
            continue
        for months in rows:
            key = shape(months)
            if key not in letters:
                letters[key] = LETTERS[len(letters)]
            row += letters[key]
        body += [row[i:i + 72] for i in range(0, len(row), 72)]
    head = ['calendar ' + calendar, 'program ' + program,
            'made ' + datetime.date.today().isoformat()] + notes
    head += ['tithis'] * (calendar in TITHIS)
    head += ['pattern %s %s' % (c, key) for key, c in letters.items()]
    return head + body, count


def table(name):
    generator, blocks, *calendars = TABLES[name]
    notes = ['except ' + line for line in exceptions(name)]
    lines, count = ['# SPDX-License-Identifier: MIT',
                    '# Made by make_tables.py.'], 0
    for calendar in calendars[0] if calendars else [name.split('.')[0]]:
        rows, years = section(calendar, generator, blocks, notes)
        lines += rows
        count += years
    return '\n'.join(lines + ['end %d' % count]) + '\n'


def main(names):
    if not names:
        print('\n'.join(TABLES))
    elif names[0] == '-o':
        sys.stdout.write(table(names[1]))
    else:
        for name in names:
            text = table(name)
            with open(name, 'w', encoding='utf-8') as f:
                f.write(text)


main(sys.argv[1:])
