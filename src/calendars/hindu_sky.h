/* SPDX-License-Identifier: MIT */
/* The skies of India: how Sun and Moon go through the stars, by three theories.

   Longitudes are sidereal, in degrees, and counted without a wrap from the
   beginning of the Kali Yuga, 18 February 3102 BCE (Julian), so that they only
   ever grow.  A theory has its own time: the Surya-Siddhanta's is that of
   Ujjain, the others' is the almanac's.  Where a theory does not answer: NaN.
   Pure; any thread.  */

#ifndef EPACT_CALENDARS_HINDU_SKY_H
#define EPACT_CALENDARS_HINDU_SKY_H

#include "almanac/moon.h"
#include "almanac/place.h"
#include "core/cal.h"

/* How far the Sun has gone, and how far the Moon has gone ahead of it; when new
   moon K is, at which it is 360 K degrees ahead.  ROUGH is the phase within
   MOON_ROUGH degrees, for much less work; NULL where that is not needed.  To
   guess where the Sun is: a mean one stood at 0 at START, and goes round in
   YEAR days.  */
struct hindu_sky {
    double start, year;
    double (*rough)(double t);
    double (*sun)(double t);
    double (*phase)(double t);
    double (*new_moon)(int64_t k);
};

/* The true Sun and Moon of the Surya-Siddhanta: see almanac/siddhanta.h.  */
extern const struct hindu_sky hindu_siddhanta;

/* The Sun and Moon as they are.  The stars' zero is where the Surya-Siddhanta
   has it in 285 CE: E. M. Reingold and N. Dershowitz, "Calendrical
   Calculations" (4th edition, 2018), 20.4.  */
extern const struct hindu_sky hindu_astronomical;

/* The Sun and Moon as they are.  The stars' zero is that of the Calendar Reform
   Committee (1955), of Lahiri: as the Indian Astronomical Ephemeris has its
   mean way since 2021, which is within 0.003" of the Swiss Ephemeris's from
   1800 to 2200.  */
extern const struct hindu_sky hindu_lahiri;

/* The Sun of the Vakyas, by whose sentences the almanacs of Tamil Nadu are
   made: each year and each month has a fixed length.  Its days begin with
   sunrise, at the day's number.  There is no Moon.  */
extern const struct hindu_sky hindu_vakya;

/* How many degrees the middle of the Sun is below the horizon when its edge
   appears: 31' of refraction and 16', as the Rashtriya Panchang has it.  */
#define HINDU_EDGE (47 / 60.0)

/* The place for which the almanacs of the Government of India are made.  */
#define HINDU_CENTRAL_STATION                                                  \
    {                                                                          \
        .latitude = 23 + 11 / 60.0, .longitude = 82.5, .zone = 5.5             \
    }

/* The signs of the Sun, and the days of the Moon.  */
#define HINDU_SIGN 30.0
#define HINDU_TITHI 12.0

/* When a mean Sun comes to LONGITUDE, at most HINDU_WINDOW days before or after
   the true one does; and when that does.  */
#define HINDU_WINDOW 4
double hindu_mean_sun_at(const struct hindu_sky *sky, double longitude);
double hindu_sun_at(const struct hindu_sky *sky, double longitude);

#endif
