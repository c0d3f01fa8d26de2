/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/hindu_names.h"

#include "base/floor.h"
#include "calendars/twelve.h"

const struct cal_month_name hindu_signs[HINDU_SIGNS] = {
    TWELVE(TWELVE_MONTH, "Mesha", "Vrishabha", "Mithuna", "Karka", "Simha",
           "Kanya", "Tula", "Vrishchika", "Dhanu", "Makara", "Kumbha", "Mina"),
};

#define NAMES                                                                  \
    "Chaitra", "Vaisakha", "Jyeshtha", "Ashadha", "Shravana", "Bhadrapada",    \
        "Ashvina", "Kartika", "Margashirsha", "Pausha", "Magha", "Phalguna"
#define BRIGHT(code, name) TWELVE_MONTH(code, name " Shukla")
#define DARK(code, name) TWELVE_MONTH(code, name " Krishna")
#define LEAP(code, name) TWELVE_LEAP(code, "Adhika " name)
#define LEAP_BRIGHT(code, name) LEAP(code, name " Shukla")
#define LEAP_DARK(code, name) LEAP(code, name " Krishna")

const struct cal_month_name hindu_months[2 * HINDU_MONTHS] = {
    TWELVE(TWELVE_MONTH, NAMES),
    TWELVE(LEAP, NAMES),
};

const struct cal_month_name hindu_halves[4 * HINDU_MONTHS] = {
    TWELVE(BRIGHT, NAMES),
    TWELVE(LEAP_BRIGHT, NAMES),
    TWELVE(DARK, NAMES),
    TWELVE(LEAP_DARK, NAMES),
};

#define FORTNIGHT(half)                                                        \
    half " Pratipada", half " Dvitiya", half " Tritiya", half " Chaturthi",    \
        half " Panchami", half " Shashthi", half " Saptami", half " Ashtami",  \
        half " Navami", half " Dashami", half " Ekadashi", half " Dvadashi",   \
        half " Trayodashi", half " Chaturdashi"

const char *const hindu_tithis[HINDU_TITHIS] = {
    FORTNIGHT("Shukla"),
    "Purnima",
    FORTNIGHT("Krishna"),
    "Amavasya",
};

const char *const hindu_samvatsaras[HINDU_SAMVATSARAS] = {
    "Prabhava",    "Vibhava",      "Shukla",     "Pramoda",    "Prajapati",
    "Angirasa",    "Shrimukha",    "Bhava",      "Yuva",       "Dhatri",
    "Ishvara",     "Bahudhanya",   "Pramathi",   "Vikrama",    "Vrisha",
    "Chitrabhanu", "Subhanu",      "Tarana",     "Parthiva",   "Vyaya",
    "Sarvajit",    "Sarvadhari",   "Virodhi",    "Vikrita",    "Khara",
    "Nandana",     "Vijaya",       "Jaya",       "Manmatha",   "Durmukha",
    "Hemalamba",   "Vilamba",      "Vikari",     "Sharvari",   "Plava",
    "Shubhakrit",  "Shobhakrit",   "Krodhi",     "Vishvavasu", "Parabhava",
    "Plavanga",    "Kilaka",       "Saumya",     "Sadharana",  "Virodhakrit",
    "Paridhavi",   "Pramadi",      "Ananda",     "Rakshasa",   "Anala",
    "Pingala",     "Kalayukta",    "Siddharthi", "Raudra",     "Durmati",
    "Dundubhi",    "Rudhirodgari", "Raktakshi",  "Krodhana",   "Akshaya",
};

/* Elapsed Kali year 5088, of 1987, was the first of sixty.  */
int hindu_southern_samvatsara(int64_t kali)
{
    return (int)floor_mod(kali - 5088, HINDU_SAMVATSARAS) + 1;
}

const struct cal_cycle hindu_cycles[HINDU_CYCLES] = {
    [HINDU_CYCLE_SAMVATSARA] = {"samvatsara", HINDU_SAMVATSARAS,
                                hindu_samvatsaras},
    [HINDU_CYCLE_TITHI] = {"tithi", HINDU_TITHIS, hindu_tithis},
};

int hindu_saka_cycle(const struct cal *self, int which, day_num day,
                     const struct cal_date *date, const struct cal_year *year)
{
    (void)self, (void)day, (void)year;
    return which == HINDU_CYCLE_TITHI
               ? date->day
               : hindu_southern_samvatsara((int64_t)date->year + HINDU_SAKA);
}

int hindu_tithi(const struct cal *self, int which, day_num day,
                const struct cal_date *date, const struct cal_year *year)
{
    (void)self, (void)which, (void)day, (void)year;
    return date->day;
}

const char *const hindu_weekdays[DAY_WEEK] = {
    "Ravivara", "Somavara",   "Mangalavara", "Budhavara",
    "Guruvara", "Shukravara", "Shanivara",
};
