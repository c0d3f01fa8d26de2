/* SPDX-License-Identifier: MIT */
/* The almanac beside the programs of "Calendrical Calculations", whose series
   it has: what they print for the 33 days of the book's appendix C.  */

#include "config.h"

#include <math.h>
#include <stdbool.h>

#include "almanac/angle.h"
#include "almanac/earth.h"
#include "almanac/horizon.h"
#include "almanac/moon.h"
#include "almanac/phase.h"
#include "almanac/sun.h"
#include "test.h"

#define BOOK 1721425 /* the book's day 0 */
#define SECOND (1 / 86400.0)

static const struct row {
    int day;
    double delta_t, obliquity, sun, moon;
    double latitude, distance, altitude, parallax;
    double moonset, sunset, new_moon;
} rows[] = {
#define LISP(day, delta_t, obliquity, sun, moon, latitude, distance, altitude, \
             parallax, moonset, sunset, new_moon)                              \
    {day,      delta_t,  obliquity, sun,     moon,   latitude,                 \
     distance, altitude, parallax,  moonset, sunset, new_moon},
#include "almanac/lisp.def"
#undef LISP
};

static const struct place mecca = {6427 / 300.0, 11947 / 300.0, 298, 3};
static const struct place jerusalem = {31.78, 35.24, 740, 2};

/* The book adds, from 2051 to 2150, what the polynomial's authors take away
   (see almanac/moment.h): its seconds less ours.  */
static double book_ahead(const struct row *row)
{
    return row->day == 764652 ? 2 * 0.5628 * (2150 - 2094) : 0;
}

static void near(double found, double expected, double most, int day)
{
    if (!(fabs(found - expected) <= most))
        fail_msg("day %d: %.9f, and not %.9f", day, found, expected);
}

/* But for the one day with another Delta T.  */
static bool same_delta_t(const struct row *row)
{
    return book_ahead(row) == 0;
}

#define EACH_ROW(row)                                                          \
    for (const struct row *row = rows;                                         \
         row < rows + sizeof rows / sizeof *rows; row++)

static void delta_t_is_the_books(void **state)
{
    (void)state;
    EACH_ROW(row)
    near(moment_delta_t(BOOK + row->day),
         row->delta_t / SECOND - book_ahead(row), 1e-4, row->day);
}

static void sun_and_moon_stand_where_the_book_has_them(void **state)
{
    (void)state;
    EACH_ROW(row)
    {
        moment t = BOOK + row->day;

        near(earth_obliquity(moment_centuries(t)), row->obliquity, 2e-8,
             row->day);
        if (!same_delta_t(row))
            continue;
        near(sun_longitude(t + 0.5), row->sun, 2e-8, row->day);
        near(moon_longitude(t), row->moon, 2e-8, row->day);
        near(moon_latitude(t), row->latitude, 2e-8, row->day);
        near(moon_distance(t), row->distance, 0.02, row->day);
        near(horizon_moon_altitude(&mecca, t), row->altitude, 5e-7, row->day);
    }
}

static void the_moon_is_seen_lower_by_its_parallax(void **state)
{
    (void)state;
    EACH_ROW(row)
    {
        moment t = BOOK + row->day;
        double lower = horizon_moon_altitude(&mecca, t) -
                       horizon_moon_observed(&mecca, t) +
                       horizon_refraction(&mecca) + 16 * ANGLE_MINUTE;

        if (same_delta_t(row))
            near(lower, row->parallax, 2e-8, row->day);
    }
}

static void new_moons_come_when_the_book_has_them(void **state)
{
    (void)state;
    EACH_ROW(row)
    near(phase_next_new_moon(BOOK + row->day),
         BOOK + row->new_moon + book_ahead(row) * SECOND, 1e-6, row->day);
}

/* The book stops when a try is within half a minute of the one before.  */
static void the_sun_sets_when_the_book_has_it(void **state)
{
    (void)state;
    EACH_ROW(row)
    near(horizon_sunset(&jerusalem, BOOK + row->day) + jerusalem.zone / 24,
         BOOK + row->sunset, SECOND, row->day);
}

/* The book halves until a minute is left.  */
static void the_moon_sets_when_the_book_has_it(void **state)
{
    (void)state;
    EACH_ROW(row)
    {
        moment midnight = place_clock(&mecca, BOOK + row->day);
        double local =
            horizon_moonset(&mecca, midnight) + mecca.zone / 24 - BOOK;

        if (row->moonset != 0)
            near(local, row->moonset, 30 * SECOND, row->day);
        else
            assert_true(local >= row->day + 1);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(delta_t_is_the_books),
        cmocka_unit_test(sun_and_moon_stand_where_the_book_has_them),
        cmocka_unit_test(the_moon_is_seen_lower_by_its_parallax),
        cmocka_unit_test(new_moons_come_when_the_book_has_them),
        cmocka_unit_test(the_sun_sets_when_the_book_has_it),
        cmocka_unit_test(the_moon_sets_when_the_book_has_it),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
