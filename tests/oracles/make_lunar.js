// SPDX-License-Identifier: MIT
// What lunar-javascript says of each day: CALENDAR FIRST_JDN END_JDN.
'use strict';

const version = require('./node_version.js');

function main(first, end)
{
    const {Solar} = require('lunar-javascript');
    const lines = ['program lunar-javascript ' + version('lunar-javascript')];
    let was = '', next = 0;

    for (let jdn = first; jdn < end; jdn++) {
        const date = Solar.fromJulianDay(jdn).getLunar();
        const month = date.getMonth(), day = date.getDay();
        const code = `${date.getYear()}-M` +
                     String(Math.abs(month)).padStart(2, '0') +
                     (month < 0 ? 'L' : '');
        if (code !== was || day !== next)
            lines.push(`${jdn} ${code}-${day}`);
        was = code;
        next = day + 1;
    }
    console.log(lines.join('\n') + `\n${end} end`);
}

main(Number(process.argv[3]), Number(process.argv[4]));
