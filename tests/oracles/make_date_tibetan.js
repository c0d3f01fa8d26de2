// SPDX-License-Identifier: MIT
// What @hnw/date-tibetan says of each day: tibetan FIRST_JDN END_JDN.
'use strict';

const NAME = '@hnw/date-tibetan';
const ROUND = 60, BEFORE = 1093; // year 1 of round 1 is the royal year 1154

function main(first, end)
{
    const {CalendarTibetan} = require(NAME);
    const version = require('./node_version.js')(NAME);
    const calendar = new CalendarTibetan();
    const lines = [`program ${NAME} ${version}`];
    let was = '', next = 0;

    for (let jdn = first; jdn < end; jdn++) {
        const date = new Date((jdn - 2440588) * 86400000);
        calendar.fromGregorian(date.getUTCFullYear(), date.getUTCMonth() + 1,
                               date.getUTCDate());
        const [round, year, month, leap, day] = calendar.get();
        const code = `${round * ROUND + year + BEFORE}-M` +
                     String(month).padStart(2, '0') + (leap ? 'L' : '');
        const second = code === was && day === next - 1;
        if (code !== was || day !== next)
            lines.push(`${jdn} ${code}-${day}${second ? 'L' : ''}`);
        was = code;
        next = day + 1;
    }
    console.log(lines.join('\n') + `\n${end} end`);
}

main(Number(process.argv[3]), Number(process.argv[4]));
