#!/bin/sh
# SPDX-License-Identifier: MIT
# A user's calendars have the properties of all calendars: tests/core/walk.c
# says which.  One of each form, with what may be odd in it.

work=$(mktemp -d) || exit 99
trap 'rm -rf "$work"' EXIT

cat >"$work/rules.cal" <<'END'
calendar rules "Leap rules"
year -7 starts 2000-02-29
leap 1 3 of 7
common 3 of 14
month 40 39 "Zero" first 0
month "Put in" 0 9 leap-month
month 3 "Feast" outside-week
month 50 51 "A" "B" when y % 100 == 0 and not leap -> 50
week "One" "Two" "Three" "Four" each year
era old "before" before 1
era new "after" from 1
cycle three = amod(jd, 3) "x" "y" "z"
write year = y / 100, y % 100
END
cat >"$work/formula.cal" <<'END'
calendar formula "Formula"
let weeks(y) = (52 * y + 146) / 293
new-year = 1721426 + 364 * (y - 1) + 7 * weeks(y - 1)
month 91 "I" when y % 2 == 0 -> 90
month 91 "II" when y % 2 == 0 -> 92
month 91 "III" code X1
month 91 98 "IV" first 902
span -20000 to 20000
cycle week = (yday - 1) / 7 + 1
END
cat >"$work/table.cal" <<'END'
calendar table "Table"
year 4000 starts 2020-01-01 months 29 30 M02L:1 0 100
year 4001 months 30 29 1 100
year 4002 starts 2020-11-16 months 29 M01L:400 30 1 99
month "A"
month "Again" leap-month
month "B"
month "Again" leap-month
month "C" "D"
END
tests/core/walk "$work"/*.cal
