# SPDX-License-Identifier: MIT
# What is data: calendars, locales, observances, themes, keys, the man page.
# A row of EXTRA_DIST (or dist_..._DATA where it is installed) for each file.
