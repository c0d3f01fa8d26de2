// SPDX-License-Identifier: MIT
// What world-calendars says of each day: CALENDAR FIRST_JDN END_JDN.  Days that
// it has no date for are left out.
'use strict';

const version = require('./node_version.js');

const names = {'umalqura-printed': 'ummalqura', nanakshahi: 'nanakshahi'};

function main(calendar, first, end)
{
    const instance = require('world-calendars').instance(names[calendar]);
    const lines = ['program world-calendars ' + version('world-calendars')];
    let was = '', next = 0, last = first;

    for (let jdn = first; jdn < end; jdn++) {
        let date;
        try {
            date = instance.fromJD(jdn - 0.5);
        } catch (e) {
            continue;
        }
        const month = `${date.year()}-M${String(date.month()).padStart(2, '0')}`;
        if (month !== was || date.day() !== next)
            lines.push(`${jdn} ${month}-${date.day()}`);
        was = month;
        next = date.day() + 1;
        last = jdn + 1;
    }
    console.log(lines.join('\n') + `\n${last} end`);
}

main(process.argv[2], Number(process.argv[3]), Number(process.argv[4]));
