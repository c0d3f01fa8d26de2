/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/hijri.h"

#include "calendars/twelve.h"
const struct cal_month_name hijri_month_names[HIJRI_MONTHS] = {
    TWELVE(TWELVE_MONTH, "Muharram", "Safar", "Rabiʻ I", "Rabiʻ II", "Jumada I",
           "Jumada II", "Rajab", "Shaʻban", "Ramadan", "Shawwal",
           "Dhuʻl-Qiʻdah", "Dhuʻl-Hijjah"),
};

const char *const hijri_weekdays[DAY_WEEK] = {
    "al-Ahad",   "al-Ithnayn", "ath-Thulatha", "al-Arbiʻa",
    "al-Khamis", "al-Jumʻa",   "as-Sabt",
};
