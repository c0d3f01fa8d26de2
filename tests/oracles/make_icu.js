// SPDX-License-Identifier: MIT
// What Node's Intl (ICU) says of each day: CALENDAR FIRST_JDN END_JDN.
'use strict';

// A year of an era as a contiguous one.  ICU writes no era in Coptic years
// before 1 and counts them backwards.
const contiguous = {
    'gregory': {AD: y => y, BC: y => 1 - y},
    'islamic-civil': {AH: y => y},
    'islamic-umalqura': {AH: y => y, BH: y => 1 - y},
    'hebrew': {AM: y => y},
    'persian': {AP: y => y},
    'coptic': {AM: y => y, '': y => 1 - y},
    'ethiopic': {AM: y => y, AA: y => y - 5500},
    'indian': {'Śaka': y => y},
    'dangi': {'': y => y},
};

const hebrewMonths = {
    'Tishri': 'M01', 'Heshvan': 'M02', 'Kislev': 'M03', 'Tevet': 'M04',
    'Shevat': 'M05', 'Adar I': 'M05L', 'Adar': 'M06', 'Adar II': 'M06',
    'Nisan': 'M07', 'Iyar': 'M08', 'Sivan': 'M09', 'Tamuz': 'M10', 'Av': 'M11',
    'Elul': 'M12',
};

function code(calendar, month)
{
    if (calendar === 'hebrew')
        return hebrewMonths[month];
    return 'M' + month.replace(/\D/g, '').padStart(2, '0') +
           (month.endsWith('bis') ? 'L' : '');
}

function main(calendar, first, end)
{
    const format = new Intl.DateTimeFormat('en-u-ca-' + calendar, {
        timeZone: 'UTC', era: 'short', year: 'numeric', month: 'numeric',
        day: 'numeric'});
    const lines = [`program ICU ${process.versions.icu} ` +
                   `(Intl of Node ${process.versions.node})`];
    let was = '', next = 0;

    for (let jdn = first; jdn < end; jdn++) {
        const part = {era: ''};
        for (const p of format.formatToParts((jdn - 2440588) * 86400000))
            part[p.type] = p.value;
        const year = contiguous[calendar][part.era](
            Number(part.year ?? part.relatedYear));
        const month = `${year}-${code(calendar, part.month)}`;
        const day = Number(part.day);
        if (month !== was || day !== next)
            lines.push(`${jdn} ${month}-${day}`);
        was = month;
        next = day + 1;
    }
    console.log(lines.join('\n') + `\n${end} end`);
}

main(process.argv[2], Number(process.argv[3]), Number(process.argv[4]));
