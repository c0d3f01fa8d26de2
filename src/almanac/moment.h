/* SPDX-License-Identifier: MIT */
/* Moments: the time of the almanac, and the two clocks that it keeps.

   A moment is a time of day at Greenwich, in universal time: the number of the
   civil day, as calendars number days, and the fraction of it since midnight.
   It is the Julian date and a half; its floor is the day's number.

   The Sun and the Moon keep dynamical time, which runs evenly while the Earth's
   turning slows; Delta T is by how much it is ahead.  Before telescopes Delta T
   is known from eclipses only, to a minute or so about the year 1000, four
   minutes at the year 0, ten at -1000; what it will be is a guess.

   The almanac answers from MOMENT_MIN to MOMENT_MAX, the years -1001 to 3001:
   those in which calendars may ask it, and one on either side.  Outside these
   years, and for a NaN, each of its functions answers NaN; so do searches that
   would have to look outside.  NaN is also "there is none": no sunset that day.
   All functions are pure: any thread.  */

#ifndef EPACT_ALMANAC_MOMENT_H
#define EPACT_ALMANAC_MOMENT_H

typedef double moment;

#define MOMENT_MIN 1355453.0 /* the midnight with which -1001 begins */
#define MOMENT_MAX 2817518.0 /* that with which 3002 begins; not included */

#define MOMENT_J2000 2451545.5 /* noon of 1 January 2000 */
#define MOMENT_CENTURY 36525.0 /* days of a Julian century */

/* T, or NaN where the almanac does not answer.  */
moment moment_inside(moment t);

/* Delta T at T in seconds: one value for a Gregorian year, so that it steps at
   New Year: 18 seconds about the year -1000, under 5 from 1300 to 2500.

   F. Espenak and J. Meeus, "Five Millennium Canon of Solar Eclipses" (NASA
   TP-2006-214141), "Polynomial Expressions for Delta T": before 1600 and from
   2006 on; 1600 to 2005, Meeus's and van Flandern's, as chosen by E. M.
   Reingold and N. Dershowitz, "Calendrical Calculations" (4th edition, 2018),
   14.2.  From 2051 to 2150 that book adds what NASA takes away: 111 seconds in
   2051, where its Delta T jumps and NASA's does not.  NASA's is here.  */
double moment_delta_t(moment t);

/* Julian centuries of dynamical time from J2000.0 to T.  */
double moment_centuries(moment t);

/* The moment at which dynamical time reads T, counted as moments are.  */
moment moment_of_dynamical(double t);

#endif
