// SPDX-License-Identifier: MIT
// What jalaali-js says of each day: CALENDAR FIRST_JDN END_JDN.  It refuses
// years outside -61..3177; those days are left out.  Its years are contiguous.
'use strict';

const version = require('./node_version.js');

async function main(first, end)
{
    const module = await import(require.resolve('jalaali-js'));
    const {d2j} = module.d2j ? module : module.default;
    const lines = ['program jalaali-js ' + version('jalaali-js')];
    let was = '', next = 0, jdn = first;

    for (; jdn < end; jdn++) {
        let date;
        try {
            date = d2j(jdn);
        } catch (e) {
            if (lines.length === 1)
                continue;
            break;
        }
        const month = `${date.jy}-M${String(date.jm).padStart(2, '0')}`;
        if (month !== was || date.jd !== next)
            lines.push(`${jdn} ${month}-${date.jd}`);
        was = month;
        next = date.jd + 1;
    }
    console.log(lines.join('\n') + `\n${jdn} end`);
}

main(Number(process.argv[3]), Number(process.argv[4]));
