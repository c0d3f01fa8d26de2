// SPDX-License-Identifier: MIT
// What nanakshahi says of each month: CALENDAR FIRST_JDN END_JDN.  It turns some
// days of March into wrong dates, but dates into days rightly; it is asked for
// the latter, which it has from 535 on.  It reads the clocks of the process.
'use strict';

process.env.TZ = 'UTC';

const version = require('./node_version.js');

function main(first, end)
{
    const {getDateFromNanakshahi} = require('nanakshahi');
    const lines = ['program nanakshahi ' + version('nanakshahi')];

    for (let year = 535, jdn = 0; jdn < end; year++)
        for (let month = 1; month <= 12; month++) {
            const {gregorianDate} = getDateFromNanakshahi(year, month, 1);
            jdn = gregorianDate / 86400000 + 2440588;
            if (jdn >= first && jdn < end)
                lines.push(`${jdn} ${year}-M` +
                           String(month).padStart(2, '0') + '-1');
        }
    console.log(lines.join('\n') + `\n${end} end`);
}

main(Number(process.argv[3]), Number(process.argv[4]));
