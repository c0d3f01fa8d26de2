// SPDX-License-Identifier: MIT
// What bikram-sambat says of each day: CALENDAR FIRST_JDN END_JDN.  Days
// that it has no date for are left out.
'use strict';

const bikram = require('bikram-sambat');
const version = require('./node_version.js');

function main(first, end)
{
    const lines = ['program bikram-sambat ' + version('bikram-sambat')];
    let was = '', next = 0, last = first;

    for (let jdn = first; jdn < end; jdn++) {
        let date;
        try {
            const utc = new Date((jdn - 2440588) * 864e5);
            date = bikram.toBik(utc.toISOString().slice(0, 10));
        } catch (e) {
            continue;
        }
        const month = `${date.year}-M${String(date.month).padStart(2, '0')}`;
        if (month !== was || date.day !== next)
            lines.push(`${jdn} ${month}-${date.day}`);
        was = month;
        next = date.day + 1;
        last = jdn + 1;
    }
    console.log(lines.join('\n') + `\n${last} end`);
}

main(Number(process.argv[3]), Number(process.argv[4]));
