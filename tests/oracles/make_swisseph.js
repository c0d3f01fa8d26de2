// SPDX-License-Identifier: MIT
// What Swiss Ephemeris says of each month or day: CALENDAR FIRST_JDN END_JDN.
// Its are the Sun on its Lahiri zodiac, the Moon, the risings and the settings;
// how months begin is put together here.  It is asked for its own analytical
// ephemeris, without files.
'use strict';

const path = require('path');
const version = require('./node_version.js');

const INDIA = 5.5 / 24;
const SUN = 0, MOON = 1, RISE = 1, SET = 2;
const MOSHIER = 4, SIDEREAL = 65536, LAHIRI = 1;
const CENTRE_AND_NO_REFRACTION = 256 | 512;
let sky;

const midnight = jdn => jdn - 0.5 - INDIA; // the civil day's first moment
const mod = (n, m) => (n % m + m) % m;

// The upper edge on the horizon of the Rashtriya Panchang: 31' and 16' below it.
const edge = (jdn, what, [north, east]) => sky.rise_trans_true_hor(
    midnight(jdn), SUN, '', MOSHIER, what | CENTRE_AND_NO_REFRACTION,
    [east, north, 0], 0, 0, -47 / 60)[0];

const sun = moment => sky.calc_ut(moment, SUN, MOSHIER | SIDEREAL)[0];
const phase = moment => mod(sky.calc_ut(moment, MOON, MOSHIER)[0] -
                            sky.calc_ut(moment, SUN, MOSHIER)[0], 360);

// The signs that the Sun has come to since the Kali Yuga began.
const signs = moment => {
    const degrees = sun(moment);
    const mean = (moment - 2451647.6) / 365.25636 + 5101;
    return 12 * Math.round(mean - degrees / 360) + Math.floor(degrees / 30);
};

function ingress(near, sign)
{
    for (let i = 0; i < 12; i++)
        near -= (mod(sun(near) - 30 * sign + 180, 360) - 180) / 0.9856;
    return near;
}

function newMoon(near)
{
    for (let i = 0; i < 20; i++)
        near -= (mod(phase(near) + 180, 360) - 180) / 12.19;
    return near;
}

// The day of a sankranti: before the time LIMIT of its civil day that day, else
// the next one.
const by = limit => (moment, place) => {
    const jdn = Math.floor(moment + 0.5 + INDIA);
    return moment < limit(jdn, place) ? jdn : jdn + 1;
};

// The day, from sunrise to sunrise.
const risen = (moment, place) => {
    const jdn = Math.floor(moment + 0.5 + INDIA);
    return moment < edge(jdn, RISE, place) ? jdn - 1 : jdn;
};

const noon3 = by((jdn, place) => 0.4 * edge(jdn, RISE, place) +
                                 0.6 * edge(jdn, SET, place));
const sunset = by((jdn, place) => edge(jdn, SET, place));
const civil = moment => Math.floor(moment + 0.5 + INDIA);

// The place, the Kali years that had passed in year 0, the first sign, the rule.
const CENTRAL = [23 + 11 / 60, 82.5];
const suns = {
    'tamil-drik': [CENTRAL, 3179, 0, sunset],
    'malayalam': [[8.52, 76.94], 3925, 4, noon3],
    'bengali-wb': [CENTRAL, 3694, 0, moment => civil(moment) + 1],
    'odia': [CENTRAL, 3179, 0, by(jdn => midnight(jdn) + 22.2 / 24)],
    'nanakshahi-sgpc': [[31.62, 74.88], 4568, 11, risen],
};

const code = (number, leap) =>
    'M' + String(number + 1).padStart(2, '0') + (leap ? 'L' : '');

function* solar(calendar, first, end)
{
    const [place, zero, begin, rule] = suns[calendar];
    let sign = signs(first - 40);

    for (;;) {
        sign++;
        const near = (sign / 12 - 5101) * 365.25636 + 2451647.6;
        const day = rule(ingress(near, mod(sign, 12)), place);
        const n = sign - begin;
        if (day >= end)
            return;
        if (day >= first)
            yield [day, `${Math.floor(n / 12) - zero}-${code(mod(n, 12))}-1`];
    }
}

function* lunar(first, end)
{
    const tithi = day =>
        Math.floor(phase(edge(day, RISE, CENTRAL)) / 12) + 1;
    let was = tithi(first - 1), month = null, due = 0;

    for (let day = first; day < end; day++) {
        const now = tithi(day);
        if (now < was) {
            const moon = newMoon(day - now + 0.5);
            const n = signs(moon) + 1;
            month = `${Math.floor(n / 12) - 3179}-` +
                code(mod(n, 12), signs(newMoon(moon + 29.53)) + 1 === n);
        }
        if (month && (now !== due || now === was))
            yield [day, `${month}-${now}${now === was ? 'L' : ''}`];
        due = now + 1;
        was = now;
    }
}

async function main(calendar, first, end)
{
    const SwissEph = (await import(
        path.join(version.folder('swisseph-wasm'), 'src/swisseph.js'))).default;
    sky = new SwissEph();
    await sky.initSwissEph();
    sky.set_sid_mode(LAHIRI, 0, 0);
    const rows = calendar in suns ? solar(calendar, first, end) :
                                    lunar(first, end);
    const lines = ['program swisseph-wasm ' + version('swisseph-wasm')];
    for (const [day, date] of rows)
        lines.push(`${day} ${date}`);
    console.log(lines.join('\n') + `\n${end} end`);
}

main(process.argv[2], Number(process.argv[3]), Number(process.argv[4]));
