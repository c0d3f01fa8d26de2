// SPDX-License-Identifier: MIT
// What nepali-date-converter says of each day: CALENDAR FIRST_JDN END_JDN.  Days
// that it has no date for are left out.
'use strict';

const NepaliDate = require('nepali-date-converter').default;
const version = require('./node_version.js');

function main(first, end)
{
    const lines = ['program nepali-date-converter ' +
                   version('nepali-date-converter')];
    let was = '', next = 0, last = first;

    // Before its table, which begins with 2000, it answers at random.
    for (let jdn = Math.max(first, 2430829); jdn < end; jdn++) {
        let date;
        try {
            const utc = new Date((jdn - 2440588) * 864e5);
            date = NepaliDate.fromAD(new Date(
                utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate()))
                .getBS();
        } catch (e) {
            continue;
        }
        const month =
            `${date.year}-M${String(date.month + 1).padStart(2, '0')}`;
        if (month !== was || date.date !== next)
            lines.push(`${jdn} ${month}-${date.date}`);
        was = month;
        next = date.date + 1;
        last = jdn + 1;
    }
    console.log(lines.join('\n') + `\n${last} end`);
}

main(Number(process.argv[3]), Number(process.argv[4]));
