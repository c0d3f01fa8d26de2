// SPDX-License-Identifier: MIT
// What korean-lunar-calendar says of each day: CALENDAR FIRST_JDN END_JDN.  It
// has the years 1391 to 2050.  From days to dates it errs about October 1582, so
// it is asked for the days of dates.
'use strict';

const version = require('./node_version.js');

// The day number of a lunar date; NaN: there is none.
function dayOf(calendar, year, month, leap, day)
{
    if (!calendar.setLunarDate(year, month, day, leap))
        return NaN;
    const lunar = calendar.getLunarCalendar();
    const solar = calendar.getSolarCalendar();
    if (lunar.month !== month || lunar.day !== day ||
        Boolean(lunar.intercalation) !== leap)
        return NaN;
    return Date.UTC(solar.year, solar.month - 1, solar.day) / 86400000 +
           2440588;
}

function main(first, end)
{
    const module = require('korean-lunar-calendar');
    const calendar = new (module.default || module)();
    const lines = ['program korean-lunar-calendar ' +
                   version('korean-lunar-calendar')];
    let next = 0;

    for (let year = 1391; year <= 2050; year++)
        for (let month = 1; month <= 12; month++)
            for (const leap of [false, true])
                for (let day = 1; day <= 30; day++) {
                    const jdn = dayOf(calendar, year, month, leap, day);
                    if (!(jdn >= first && jdn < end))
                        continue;
                    if (day === 1 || jdn !== next)
                        lines.push(`${jdn} ${year}-M` +
                                   String(month).padStart(2, '0') +
                                   (leap ? 'L' : '') + '-' + day);
                    next = jdn + 1;
                }
    console.log(lines.join('\n') + `\n${next} end`);
}

main(Number(process.argv[3]), Number(process.argv[4]));
