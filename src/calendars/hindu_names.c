/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/hindu_names.h"

#include "base/floor.h"

const struct cal_month_name hindu_signs[HINDU_SIGNS] = {
    {.code = "M01", .name = "Mesha"},   {.code = "M02", .name = "Vrishabha"},
    {.code = "M03", .name = "Mithuna"}, {.code = "M04", .name = "Karka"},
    {.code = "M05", .name = "Simha"},   {.code = "M06", .name = "Kanya"},
    {.code = "M07", .name = "Tula"},    {.code = "M08", .name = "Vrishchika"},
    {.code = "M09", .name = "Dhanu"},   {.code = "M10", .name = "Makara"},
    {.code = "M11", .name = "Kumbha"},  {.code = "M12", .name = "Mina"},
};

/* The twelve months, each as X(code, name) has it.  */
#define TWELVE(X)                                                              \
    X("M01", "Chaitra"), X("M02", "Vaisakha"), X("M03", "Jyeshtha"),           \
        X("M04", "Ashadha"), X("M05", "Shravana"), X("M06", "Bhadrapada"),     \
        X("M07", "Ashvina"), X("M08", "Kartika"), X("M09", "Margashirsha"),    \
        X("M10", "Pausha"), X("M11", "Magha"), X("M12", "Phalguna")
#define MONTH(code, name)                                                      \
    {                                                                          \
        code, name, CAL_PERIOD_MONTH                                           \
    }
#define LEAP(code, name)                                                       \
    {                                                                          \
        code "L", "Adhika " name, CAL_PERIOD_LEAP_MONTH                        \
    }
#define BRIGHT(code, name) MONTH(code, name " Shukla")
#define DARK(code, name) MONTH(code, name " Krishna")
#define LEAP_BRIGHT(code, name) LEAP(code, name " Shukla")
#define LEAP_DARK(code, name) LEAP(code, name " Krishna")

const struct cal_month_name hindu_months[2 * HINDU_MONTHS] = {
    TWELVE(MONTH),
    TWELVE(LEAP),
};

const struct cal_month_name hindu_halves[4 * HINDU_MONTHS] = {
    TWELVE(BRIGHT),
    TWELVE(LEAP_BRIGHT),
    TWELVE(DARK),
    TWELVE(LEAP_DARK),
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

const char *const hindu_weekdays[DAY_WEEK] = {
    "Ravivara", "Somavara",   "Mangalavara", "Budhavara",
    "Guruvara", "Shukravara", "Shanivara",
};
