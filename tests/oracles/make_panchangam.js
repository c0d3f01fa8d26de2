// SPDX-License-Identifier: MIT
// What panchangam-js says of each day: CALENDAR FIRST_JDN END_JDN.  Its are the
// sunrises, the tithis and the ayanamsha, and the new moons those of
// astronomy-engine, on which it rests; how months are named is put together
// here.
'use strict';

const astronomy = require('astronomy-engine');
const panchangam = require('@ishubhamx/panchangam-js');
const version = require('./node_version.js');

const DAY = 864e5;
const INDIA = 5.5 / 24;
const moment = day => new Date((day - 2440588 - INDIA) * DAY); // its midnight
const dayOf = date => date.getTime() / DAY + INDIA + 2440588;

const rise = (observer, day) => dayOf(panchangam.getSunrise(
    new Date(moment(day).getTime() + DAY / 2), observer,
    {timezoneOffset: 330}));

// The signs that the Sun has come to since the Kali Yuga began.
function signs(date)
{
    const sun = astronomy.Ecliptic(
        astronomy.GeoVector(astronomy.Body.Sun, date, true)).elon;
    const degrees = (sun - panchangam.getAyanamsa(date) + 360) % 360;
    const mean = (dayOf(date) - 2451648) / 365.25636 + 5101;
    return 12 * Math.round(mean - degrees / 360) + Math.floor(degrees / 30);
}

const code = (number, leap) =>
    'M' + String(number + 1).padStart(2, '0') + (leap ? 'L' : '');
const mod12 = n => (n % 12 + 12) % 12;

function* lunar(first, end)
{
    const observer = new panchangam.Observer(23 + 11 / 60, 82.5, 0);
    const tithi = day => panchangam.getTithiAtSunrise(
        null, moment(rise(observer, day)), observer);
    let was = tithi(first - 1), month = null, due = 0;

    for (let day = first; day < end; day++) {
        let now = tithi(day);
        if (now < was) {
            const near = moment(day - 3 - now);
            const moon = astronomy.SearchMoonPhase(0, near, 10).date;
            const next = astronomy.SearchMoonPhase(
                0, new Date(moon.getTime() + 20 * DAY), 15).date;
            const n = signs(moon) + 1;
            month = `${Math.floor(n / 12) - 3179}-` +
                code(mod12(n), signs(next) + 1 === n);
        }
        if (month && (now !== due || now === was))
            yield [day, `${month}-${now}${now === was ? 'L' : ''}`];
        due = now + 1;
        was = now;
    }
}

function main(first, end)
{
    console.log('program panchangam-js ' +
                version('@ishubhamx/panchangam-js'));
    for (const [day, date] of lunar(first, end))
        console.log(`${day} ${date}`);
    console.log(`${end} end`);
}

main(Number(process.argv[3]), Number(process.argv[4]));
