// SPDX-License-Identifier: MIT
// What date-chinese says of each day: CALENDAR FIRST_JDN END_JDN.
'use strict';

const version = require('./node_version.js');

const CYCLE = 60, BEFORE = 2697; // its year 1 of round 1 is 2637 BCE, a Gregorian

function main(name, first, end)
{
    const module = require('date-chinese');
    const calendar = new module[{
        'japanese-lunisolar': 'CalendarJapanese',
        'vietnamese': 'CalendarVietnamese',
    }[name]]();
    const lines = ['program date-chinese ' + version('date-chinese')];
    let was = '', next = 0;

    for (let jdn = first; jdn < end; jdn++) {
        const date = new Date((jdn - 2440588) * 86400000);
        calendar.fromGregorian(date.getUTCFullYear(), date.getUTCMonth() + 1,
                               date.getUTCDate());
        const [cycle, year, month, leap, day] = calendar.get();
        const code = `${cycle * CYCLE + year - BEFORE}-M` +
                     String(month).padStart(2, '0') + (leap ? 'L' : '');
        if (code !== was || day !== next)
            lines.push(`${jdn} ${code}-${day}`);
        was = code;
        next = day + 1;
    }
    console.log(lines.join('\n') + `\n${end} end`);
}

main(process.argv[2], Number(process.argv[3]), Number(process.argv[4]));
