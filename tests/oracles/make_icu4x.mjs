// SPDX-License-Identifier: MIT
// What ICU4X says of each day: CALENDAR FIRST_JDN END_JDN.
import fs from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';

// It is no package that require.resolve() finds.
const folder = process.env.NODE_PATH.split(path.delimiter)
    .map(p => path.join(p, 'icu')).find(p => fs.existsSync(p));
const version =
    JSON.parse(fs.readFileSync(path.join(folder, 'package.json'))).version;

const kinds = {
    'chinese': 'Chinese', 'dangi': 'Dangi',
};

async function main(name, first, end)
{
    const {Calendar, CalendarKind, Date} =
        await import(pathToFileURL(path.join(folder, 'lib', 'index.mjs')));
    const calendar = new Calendar(CalendarKind[kinds[name]]);
    const lines = ['program ICU4X ' + version];
    let was = '', next = 0;

    for (let jdn = first; jdn < end; jdn++) {
        const date = Date.fromRataDie(BigInt(jdn - 1721425), calendar);
        const month = `${date.extendedYear}-${date.monthCode}`;
        const day = date.dayOfMonth;
        if (month !== was || day !== next)
            lines.push(`${jdn} ${month}-${day}`);
        was = month;
        next = day + 1;
    }
    console.log(lines.join('\n') + `\n${end} end`);
}

main(process.argv[2], Number(process.argv[3]), Number(process.argv[4]));
