/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/hijri.h"

const struct cal_month_name hijri_month_names[HIJRI_MONTHS] = {
    {.code = "M01", .name = "Muharram"},
    {.code = "M02", .name = "Safar"},
    {.code = "M03", .name = "Rabiʻ I"},
    {.code = "M04", .name = "Rabiʻ II"},
    {.code = "M05", .name = "Jumada I"},
    {.code = "M06", .name = "Jumada II"},
    {.code = "M07", .name = "Rajab"},
    {.code = "M08", .name = "Shaʻban"},
    {.code = "M09", .name = "Ramadan"},
    {.code = "M10", .name = "Shawwal"},
    {.code = "M11", .name = "Dhuʻl-Qiʻdah"},
    {.code = "M12", .name = "Dhuʻl-Hijjah"},
};

const char *const hijri_weekdays[DAY_WEEK] = {
    "al-Ahad",   "al-Ithnayn", "ath-Thulatha", "al-Arbiʻa",
    "al-Khamis", "al-Jumʻa",   "as-Sabt",
};
