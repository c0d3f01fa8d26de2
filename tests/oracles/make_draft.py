#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes the tables *.draft, from the first draft of the definitions.

    make_draft.py INTERPRETER.py DEFINITIONS.def [CALENDAR...]

The definitions of data/calendars were first written in another language, in
one file, and each was compared with other programs there.  INTERPRETER.py runs
that draft.  It shares no code with the program, so that what it gives is
evidence that nothing was lost on the way.  Writes CALENDAR.draft, whole years,
for the calendars that have years, and cycles.draft, single days, for the
others and for the cycles; into the current folder.  README.md tells the forms.

What is done to the draft, all of it:
  french-historic  Romme's rule begins with year 20, where the draft has 21
  iso-week         the one month that the draft gives a year is cut into weeks
  discordian       St. Tib's Day, that the draft counts in Chaos, is taken out
  pawukon          the number 0 of the ten-day week is written 10
"""
import datetime
import importlib.util
import re
import sys
import tempfile
import textwrap

PROGRAM = ('the first draft of the definitions, run by an interpreter that '
           'shares no code with this program')

SPAN = 999999  # years either way
MIDDLE = (-2000, 4000)
ENDS = 100

# Calendars whose years are now beyond MIDDLE, or all alike.
BLOCKS = {
    'assyrian': (-500, 8000), 'byzantine': (-500, 8000),
    'hebrew': (-500, 8000),
    'egyptian': (1, 1000), 'armenian': (1, 1000),
    'zoroastrian-qadimi': (1, 1000), 'zoroastrian-shahanshahi': (1, 1000),
}
# What has no years at the ends of the span, or others now: the draft has 20
# March for the equinoxes of Badíʻ years from 222 on.
RANGES = {'bahai': (-2000, 221), 'javanese': (1555, 1986), 'rumi': (1256, 1332),
          'swedish': (-2000, 1752)}
# Calendars that only number the years of another; its years, not their own.
RENUMBERED = (-500, 2500)
EXCEPT = {'rumi': ['1332 it ended on 15 Subat, where the draft goes on']}


class Draft:
    def __init__(self, interpreter, definitions):
        spec = importlib.util.spec_from_file_location('draft', interpreter)
        self.module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(self.module)
        with open(definitions, encoding='utf-8') as f:
            text = f.read()
        assert text.count('y<=20') == 1
        with tempfile.NamedTemporaryFile('w', encoding='utf-8') as f:
            f.write(text.replace('y<=20', 'y<20'))
            f.flush()
            self.module.load(f.name)
        self.ids = list(self.module.CAL)
        self.cycles = {}

    def year(self, name, year):
        """The day that the year begins on, and its months."""
        cal = self.module.CAL[name]
        if cal.base:
            return self.year(cal.base, year - cal.offset)
        if cal.monthstart is not None:
            days = [self.module.ev(cal.monthstart, {'n': 12 * year + n}, cal)
                    for n in range(13)]
            return days[0], [['M%02d' % (n + 1), days[n + 1] - days[n]]
                             for n in range(12)]
        months = [[code_of(month[1]), length] for month, length
                  in zip(cal.months, cal.mlens(year)[0]) if length]
        if name == 'iso-week':
            months = [['W%02d' % (i + 1), 7]
                      for i in range(months[0][1] // 7)]
        return cal.ny(year), months

    def cycle(self, name, which, day):
        """The number of a day in one of the draft's cycles."""
        cal = self.module.CAL[name]
        if name not in self.cycles:
            self.cycles[name] = {}
            for line in cal.meta['cycle']:
                word, length, formula = re.fullmatch(
                    r'(\w+) (\d+) = (.*)', line).groups()
                self.cycles[name][word] = self.module.P(formula).exp()
        return self.module.ev(self.cycles[name][which], {'j': day}, cal)

    def long_count(self, day):
        epoch, places = self.module.CAL['mayan-longcount'].meta['radix'][
            0].split(':')
        digits, rest = [], day - int(epoch)
        for place in map(int, reversed(places.split())):
            digits.insert(0, rest % place)
            rest //= place
        return [rest] + digits


def code_of(code):
    number = re.fullmatch(r'(\d+)(L?)', code)
    return 'M%02d%s' % (int(number[1]), number[2]) if number else code


def shape(name, months):
    if name == 'discordian' and months[0][1] == 74:
        rest = ' '.join('%s:%d' % tuple(m) for m in months[1:])
        return 'M01:59 ST:1 M01:73-1..59 ' + rest
    return ' '.join('%s:%d' % tuple(m) for m in months)


def blocks_of(cal):
    if cal.id in RANGES:
        return [RANGES[cal.id]]
    first, last = BLOCKS.get(cal.id, MIDDLE)
    if cal.base:
        first, last = (n + cal.offset for n in RENUMBERED)
    return [(-SPAN, ENDS - SPAN - 1), (first, last), (SPAN - ENDS + 1, SPAN)]


CYCLES_HEAD = """\
# DRAFT: the first draft of the definitions, run by an interpreter that shares
# no code with this program.  The form is that of vectors.txt.
"""


def head():
    return ['# SPDX-License-Identifier: MIT', '# Made by make_draft.py.']


def note():
    return ['program ' + PROGRAM,
            'made ' + datetime.date.today().isoformat()]


def years_table(draft, name):
    letters, body, count = {}, [], 0
    for first, last in blocks_of(draft.module.CAL[name]):
        row, day = '', draft.year(name, first)[0]
        body.append('years %d %d' % (first, day))
        for year in range(first, last + 1):
            begin, months = draft.year(name, year)
            assert begin == day, (name, year)
            day += sum(length for _, length in months)
            key = shape(name, months)
            letters.setdefault(key, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[len(letters)])
            row += letters[key]
        assert name in RANGES or day == draft.year(name, last + 1)[0]
        count += len(row)
        body += [row[i:i + 72] for i in range(0, len(row), 72)]
    lines = head() + ['calendar ' + name] + note()
    lines += ['except ' + line for line in EXCEPT.get(name, [])]
    for key, letter in letters.items():
        lines.append('pattern %s %s' % (letter, key))
    return lines + body + ['end %d' % count]


def fields_of(draft):
    """calendar: (field, what gives a day's number in it)."""
    def cycle(name, which):
        return lambda day: draft.cycle(name, which, day)

    def place(index, add):
        return lambda day: draft.long_count(day)[index] + add

    def tun(day):
        baktun, katun, n = draft.long_count(day)[:3]
        return (baktun * 20 + katun) * 20 + n

    def ten(day):
        return draft.cycle('pawukon', 'dasawara', day) or 10

    def from_ahau(day):
        return draft.cycle('mayan-tzolkin', 'name', day) % 20 + 1

    number, sign = cycle('mayan-tzolkin', 'number'), cycle('mayan-tzolkin',
                                                           'name')
    month, day = cycle('mayan-haab', 'month'), cycle('mayan-haab', 'day')
    tonal = 'aztec-tonalpohualli'
    out = {
        'mayan-longcount': [
            ('year', tun), ('month', place(3, 1)), ('day', place(4, 0)),
            ('week', from_ahau), ('number', number), ('sign', sign),
            ('haab-day', day), ('haab-month', month)],
        'mayan-tzolkin': [('day', number), ('week', number),
                          ('sign', sign)],
        'mayan-haab': [('month', month), ('day', day), ('week', from_ahau)],
        'aztec-xihuitl': [('month', cycle('aztec-xihuitl', 'month')),
                          ('day', cycle('aztec-xihuitl', 'day')),
                          ('week', cycle(tonal, 'name'))],
        tonal: [('day', cycle(tonal, 'number')),
                ('week', cycle(tonal, 'number')),
                ('sign', cycle(tonal, 'name'))],
        'akan': [('prefix', cycle('akan', 'prefix')),
                 ('stem', cycle('akan', 'stem')),
                 ('week', cycle('akan', 'stem'))],
        'sexagenary-day': [(word, cycle('sexagenary-day', word))
                           for word in ('stem', 'branch')],
        'pawukon': [('month', cycle('pawukon', 'week')),
                    ('week', cycle('pawukon', 'saptawara'))] +
                   [(word, cycle('pawukon', word)) for word in
                    ('triwara', 'pancawara', 'sadwara', 'saptawara',
                     'asatawara', 'sangawara')] + [('dasawara', ten)],
        'pasaran': [('week', cycle('pasaran', 'pasaran'))],
        'javanese': [('pasaran', cycle('pasaran', 'pasaran'))],
    }
    return out


# How many days are written, a round where that is short, about day 0 and from
# one of today on, and how far single days between far ends lie apart.
ROUNDS = {'mayan-longcount': 120, 'mayan-tzolkin': 260, 'mayan-haab': 365,
          'aztec-xihuitl': 365, 'aztec-tonalpohualli': 260, 'akan': 42,
          'sexagenary-day': 60, 'pawukon': 210, 'pasaran': 35, 'javanese': 35}
TODAY = 2461368
FAR, APART = -100000000, 666667
NEAR, CLOSE = -30000000, 200003  # where the span of years is of short rounds


def span(first, count, step):
    last = first + step * (count - 1)
    return '%d..%d' % (first, last) + ('/%d' % step if step > 1 else '')


def wrap(words, indent=''):
    return textwrap.wrap(' '.join(words), 80, break_long_words=False,
                         break_on_hyphens=False, initial_indent=indent,
                         subsequent_indent=indent)


def cycles_table(draft):
    lines = head() + CYCLES_HEAD.splitlines()
    lines.append('# Made %s.' % datetime.date.today().isoformat())
    total = 0
    for name, fields in fields_of(draft).items():
        length = ROUNDS[name]
        lines.append('calendar ' + name)
        lines += wrap((word for word, _ in fields), 'fields ')
        lines.append('source DRAFT')
        if name == 'javanese':
            blocks = [(2317690, length, 1), (TODAY, length, 1),
                      (2317690, 300, 509)]
        else:
            blocks = [(-length // 2, length, 1), (TODAY, length, 1),
                      (FAR, 300, APART) if length > 100 else
                      (NEAR, 300, CLOSE)]
        for first, count, step in blocks:
            days = range(first, first + step * count, step)
            words = ('.'.join(str(number(day)) for _, number in fields)
                     for day in days)
            lines.append('days ' + span(first, count, step))
            lines += wrap(words)
            total += count
    return lines + ['end %d' % total]


def main(interpreter, definitions, *names):
    draft = Draft(interpreter, definitions)
    daily = fields_of(draft)
    for name in names or draft.ids + ['cycles']:
        if name == 'cycles':
            lines = cycles_table(draft)
        elif name in daily and name != 'javanese':
            continue
        else:
            lines = years_table(draft, name)
        with open(name + '.draft', 'w', encoding='utf-8') as f:
            f.write('\n'.join(lines) + '\n')


main(*sys.argv[1:])
