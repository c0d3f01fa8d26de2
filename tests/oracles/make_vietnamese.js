// SPDX-License-Identifier: MIT
// What vietnamese-lunar-calendar says of each day: CALENDAR FIRST_JDN END_JDN.
// It takes the clocks of the process for Vietnam's, so these are set first.
'use strict';

process.env.TZ = 'Asia/Ho_Chi_Minh';

const version = require('./node_version.js');

function main(first, end)
{
    const {LunarDate} = require('vietnamese-lunar-calendar');
    const lines = ['program vietnamese-lunar-calendar ' +
                   version('vietnamese-lunar-calendar')];
    let was = '', next = 0;

    for (let jdn = first; jdn < end; jdn++) {
        const day = new Date((jdn - 2440588) * 86400000);
        const {year, month, date, isLeap} =
            new LunarDate(day.getUTCFullYear(), day.getUTCMonth() + 1,
                          day.getUTCDate());
        const code = `${year}-M` + String(month).padStart(2, '0') +
                     (isLeap ? 'L' : '');
        if (code !== was || date !== next)
            lines.push(`${jdn} ${code}-${date}`);
        was = code;
        next = date + 1;
    }
    console.log(lines.join('\n') + `\n${end} end`);
}

main(Number(process.argv[3]), Number(process.argv[4]));
