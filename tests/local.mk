# SPDX-License-Identifier: MIT
# The tests.  A new one is a file and a row in one of these lists.

# Unit tests with cmocka: tests/core/test_cal is tests/core/test_cal.c, and is
# for src/core/cal.c.  One that needs more files than that one says so:
# tests_core_test_cal_SOURCES = tests/core/test_cal.c tests/core/more.c
UNIT_TESTS = \
    tests/almanac/test_crescent \
    tests/almanac/test_horizon \
    tests/almanac/test_lisp \
    tests/almanac/test_moment \
    tests/almanac/test_phase \
    tests/almanac/test_root \
    tests/almanac/test_siddhanta \
    tests/almanac/test_sun \
    tests/base/test_arena \
    tests/base/test_buffer \
    tests/base/test_floor \
    tests/base/test_status \
    tests/base/test_utf8 \
    tests/calendars/test_babylonian \
    tests/calendars/test_builtin \
    tests/calendars/test_cal_set \
    tests/calendars/test_closed \
    tests/calendars/test_cutover \
    tests/calendars/test_def_cal \
    tests/calendars/test_def_form \
    tests/calendars/test_def_like \
    tests/calendars/test_def_line \
    tests/calendars/test_def_memory \
    tests/calendars/test_def_prove \
    tests/calendars/test_def_read \
    tests/calendars/test_def_read_month \
    tests/calendars/test_def_read_rule \
    tests/calendars/test_east_asia \
    tests/calendars/test_equinox \
    tests/calendars/test_expr \
    tests/calendars/test_expr_fault \
    tests/calendars/test_expr_random \
    tests/calendars/test_expr_read \
    tests/calendars/test_facts \
    tests/calendars/test_hindu \
    tests/calendars/test_hindu_old \
    tests/calendars/test_japanese \
    tests/calendars/test_japanese_lunisolar \
    tests/calendars/test_names \
    tests/calendars/test_perennial \
    tests/calendars/test_published \
    tests/calendars/test_roman \
    tests/calendars/test_samaritan \
    tests/calendars/test_turns \
    tests/calendars/test_umalqura \
    tests/calendars/test_vietnamese \
    tests/cli/test_calendars \
    tests/core/test_cal \
    tests/core/test_cal_check \
    tests/core/test_cal_convert \
    tests/core/test_cal_cursor \
    tests/core/test_cal_cycle \
    tests/core/test_cal_doubt \
    tests/core/test_cal_era \
    tests/core/test_cal_prove \
    tests/core/test_cal_query \
    tests/core/test_cal_week \
    tests/core/test_cal_year \
    tests/core/test_day \
    tests/core/test_day_count \
    tests/core/test_registry \
    tests/core/test_registry_memory \
    tests/model/test_app \
    tests/model/test_app_ask \
    tests/model/test_app_fuzz \
    tests/model/test_app_count \
    tests/model/test_app_line \
    tests/model/test_app_view \
    tests/model/test_app_weeks \
    tests/model/test_columns \
    tests/model/test_command \
    tests/model/test_complete \
    tests/model/test_day_list \
    tests/model/test_entry \
    tests/model/test_help \
    tests/model/test_key \
    tests/model/test_keymap \
    tests/model/test_keymap_day \
    tests/model/test_keymap_fuzz \
    tests/model/test_keymap_line \
    tests/model/test_month_grid \
    tests/model/test_move \
    tests/model/test_move_edge \
    tests/model/test_target \
    tests/model/test_view_name \
    tests/model/test_week \
    tests/model/test_weeks \
    tests/oracles/test_oracles \
    tests/screen/test_area \
    tests/screen/test_area_missing \
    tests/screen/test_screen \
    tests/screen/test_text_sink \
    tests/screen/test_theme \
    tests/text/test_cluster \
    tests/text/test_fault \
    tests/text/test_format \
    tests/text/test_format_year \
    tests/text/test_notation \
    tests/text/test_notice \
    tests/text/test_shorten \
    tests/text/test_weekday \
    tests/view/test_view \
    tests/view/test_views
tests_oracles_test_oracles_SOURCES = \
    tests/oracles/oracle.h \
    tests/oracles/oracle_dates.c \
    tests/oracles/oracle_file.c \
    tests/oracles/oracle_parts.h \
    tests/oracles/oracle_year.c \
    tests/oracles/test_oracles.c
# A linker's option: ld of the GNU binutils, lld, mold.
tests_base_test_arena_LDFLAGS = -Wl,--wrap=calloc
tests_calendars_test_def_memory_LDFLAGS = -Wl,--wrap=malloc,--wrap=calloc
tests_cli_test_calendars_LDFLAGS = -Wl,--wrap=malloc,--wrap=calloc,--wrap=strdup
tests_cli_test_calendars_LDADD = $(CLI_LIBS) $(CMOCKA_LIBS)
tests_core_test_registry_memory_LDFLAGS = -Wl,--wrap=malloc,--wrap=calloc
tests_screen_test_screen_LDFLAGS = -Wl,--wrap=calloc

# Tests in a terminal, which need libvterm besides.
TERMINAL_TESTS = \
    tests/tty/test_term \
    tests/tty/test_tty \
    tests/tty/test_tty_key \
    tests/tty/test_viewer \
    tests/tty/test_viewer_end \
    tests/tty/test_viewer_view
# What they share, the only one that knows libvterm.
TERM_LIBRARY = tests/tty/libterm.a
tests_tty_libterm_a_SOURCES = \
    tests/tty/keeper.c tests/tty/keeper.h \
    tests/tty/term.c tests/tty/term.h \
    tests/tty/term_look.c tests/tty/term_parts.h \
    tests/tty/viewer.c tests/tty/viewer.h
tests_tty_libterm_a_CFLAGS = $(AM_CFLAGS) $(VTERM_CFLAGS)
TERM_LIBS = $(TERM_LIBRARY) $(LDADD) $(VTERM_LIBS)
tests_tty_test_term_LDADD = $(TERM_LIBS)
tests_tty_test_tty_SOURCES = tests/tty/test_tty.c tests/tty/demo.h
tests_tty_test_tty_LDADD = src/tty/libtty.a $(TERM_LIBS) $(CURSES_LIBS)
tests_tty_test_tty_key_SOURCES = tests/tty/test_tty_key.c tests/tty/demo.h
tests_tty_test_tty_key_LDADD = $(TERM_LIBS)
tests_tty_test_viewer_LDADD = $(TERM_LIBS)
tests_tty_test_viewer_end_LDADD = $(TERM_LIBS)
tests_tty_test_viewer_view_LDADD = $(TERM_LIBS)
# A program that test_tty runs.
TERMINAL_DEMO = tests/tty/demo
tests_tty_demo_LDADD = src/tty/libtty.a $(PLAIN_LIBS) $(CURSES_LIBS)

# A test in a terminal that others wrote.
TMUX_TESTS = tests/tty/tmux.sh

# Tests without cmocka, which also run under the memory sanitizer.  A second
# row says that they want no cmocka.
PLAIN_TESTS = \
    tests/core/test_registry_threads \
    tests/core/walk
tests_core_test_registry_threads_LDADD = $(PLAIN_LIBS)
tests_core_walk_LDADD = $(PLAIN_LIBS)

# The same for calendars of a user's.
WALK_USERS = tests/core/walk_users.sh

# The command line, as transcripts; tests/transcript.sh says how to write one.
TRANSCRIPTS = \
    tests/transcripts/check.test \
    tests/transcripts/check_many.test \
    tests/transcripts/convert.test \
    tests/transcripts/convert_lines.test \
    tests/transcripts/months.test \
    tests/transcripts/show.test \
    tests/transcripts/show_views.test \
    tests/transcripts/usage.test \
    tests/transcripts/users.test

# What is on the screen, as text; tests/view/golden.c says how to write one.
GOLDEN = tests/view/golden
GOLDEN_SCREENS = \
    tests/golden/command_complete.screen \
    tests/golden/command_refused.screen \
    tests/golden/command_words.screen \
    tests/golden/day_10x3.screen \
    tests/golden/day_120x40.screen \
    tests/golden/day_200x60.screen \
    tests/golden/day_20x5.screen \
    tests/golden/day_40x12.screen \
    tests/golden/day_80x24.screen \
    tests/golden/day_end.screen \
    tests/golden/day_far.screen \
    tests/golden/day_focus.screen \
    tests/golden/day_lines_20x5.screen \
    tests/golden/day_pick.screen \
    tests/golden/day_scrolled.screen \
    tests/golden/goto_bad.screen \
    tests/golden/goto_good.screen \
    tests/golden/goto_long.screen \
    tests/golden/goto_refused.screen \
    tests/golden/help.screen \
    tests/golden/help_end.screen \
    tests/golden/help_scrolled.screen \
    tests/golden/list.screen \
    tests/golden/list_10x3.screen \
    tests/golden/list_none.screen \
    tests/golden/list_scrolled.screen \
    tests/golden/list_typed.screen \
    tests/golden/month_10x3.screen \
    tests/golden/month_120x40.screen \
    tests/golden/month_164x24.screen \
    tests/golden/month_165x24.screen \
    tests/golden/month_1712.screen \
    tests/golden/month_1752.screen \
    tests/golden/month_200x60.screen \
    tests/golden/month_16_columns.screen \
    tests/golden/month_20x5.screen \
    tests/golden/month_20x5_focus.screen \
    tests/golden/month_22x9.screen \
    tests/golden/month_24x13.screen \
    tests/golden/month_27x12.screen \
    tests/golden/month_40x12.screen \
    tests/golden/month_80x15.screen \
    tests/golden/month_80x24.screen \
    tests/golden/month_alone_120x24.screen \
    tests/golden/month_alone_140x12.screen \
    tests/golden/month_chinese.screen \
    tests/golden/month_complementary.screen \
    tests/golden/month_days_off.screen \
    tests/golden/month_doubt.screen \
    tests/golden/month_count.screen \
    tests/golden/month_labels.screen \
    tests/golden/month_long_name.screen \
    tests/golden/month_moved.screen \
    tests/golden/month_no_date.screen \
    tests/golden/month_own.screen \
    tests/golden/month_rounds.screen \
    tests/golden/month_scrolled.screen \
    tests/golden/month_sunday.screen \
    tests/golden/month_tithis.screen \
    tests/golden/month_unbound.screen \
    tests/golden/page_40.screen \
    tests/golden/page_80.screen \
    tests/golden/page_day_100.screen \
    tests/golden/page_day_60.screen \
    tests/golden/page_weeks_200.screen \
    tests/golden/page_weeks_80.screen \
    tests/golden/page_year_132.screen \
    tests/golden/page_year_200.screen \
    tests/golden/page_year_40.screen \
    tests/golden/page_year_80.screen \
    tests/golden/pick.screen \
    tests/golden/weeks_10x3.screen \
    tests/golden/weeks_120x40.screen \
    tests/golden/weeks_1752.screen \
    tests/golden/weeks_200x60.screen \
    tests/golden/weeks_20x5.screen \
    tests/golden/weeks_40x12.screen \
    tests/golden/weeks_80x24.screen \
    tests/golden/weeks_by_line.screen \
    tests/golden/weeks_by_line_scrolled.screen \
    tests/golden/weeks_by_month.screen \
    tests/golden/weeks_by_year.screen \
    tests/golden/weeks_epagomenal.screen \
    tests/golden/weeks_names.screen \
    tests/golden/weeks_names_cut.screen \
    tests/golden/weeks_new_year.screen \
    tests/golden/weeks_no_date.screen \
    tests/golden/weeks_no_numbers.screen \
    tests/golden/weeks_own.screen \
    tests/golden/weeks_saturday.screen \
    tests/golden/weeks_short_weeks.screen \
    tests/golden/weeks_span_begin.screen \
    tests/golden/weeks_span_end.screen \
    tests/golden/weeks_sunday.screen \
    tests/golden/year_10x3.screen \
    tests/golden/year_120x40.screen \
    tests/golden/year_1712.screen \
    tests/golden/year_1752.screen \
    tests/golden/year_200x60.screen \
    tests/golden/year_20x5.screen \
    tests/golden/year_40x12.screen \
    tests/golden/year_80x24.screen \
    tests/golden/year_badi.screen \
    tests/golden/year_discordian.screen \
    tests/golden/year_first_rows.screen \
    tests/golden/year_french.screen \
    tests/golden/year_hebrew_leap.screen \
    tests/golden/year_iso_weeks.screen \
    tests/golden/year_lady_day.screen \
    tests/golden/year_last.screen \
    tests/golden/year_last_rows.screen \
    tests/golden/year_moved.screen \
    tests/golden/year_no_date.screen \
    tests/golden/year_no_date_focus.screen \
    tests/golden/year_own.screen \
    tests/golden/year_panel.screen \
    tests/golden/year_pawukon.screen \
    tests/golden/year_pick.screen \
    tests/golden/year_saturday.screen \
    tests/golden/year_span_end.screen \
    tests/golden/year_sunday.screen \
    tests/golden/year_tithis.screen \
    tests/golden/year_tzolkin.screen
tests_view_golden_LDADD = $(PLAIN_LIBS)

# What has been fuzzed: tests/fuzz/fuzz_def is fuzz_def.c, whose inputs are
# corpus/def/*, and the files of each folder that has a row NAME:FOLDER.  Tests
# replay them; "make fuzz" searches for more, FUZZ_SECONDS for each target.
FUZZ = tests/fuzz/fuzz_def
FUZZ_SEEDS = def:data/calendars
tests_fuzz_fuzz_def_SOURCES = \
    tests/fuzz/fuzz.h tests/fuzz/fuzz_def.c tests/fuzz/main.c
tests_fuzz_fuzz_def_LDADD = $(PLAIN_LIBS)
FUZZ_TESTS = tests/fuzz/replay.sh
FUZZ_FILES = tests/fuzz/corpus tests/fuzz/def.dict tests/fuzz/run.sh

# What describes the program: that it is up to date, and works in shells.
DESCRIBED_TESTS = \
    tests/completions.sh \
    tests/described.sh \
    tests/described_self.sh
DESCRIBED_FILES = \
    tests/completions.bash \
    tests/completions.fish \
    tests/completions.zsh

# The house rules.  What a sanitizer adds to a program is not ours to judge.
HOUSE_TESTS = \
    tests/example.sh \
    tests/example_self.sh \
    tests/house_self.sh \
    tests/layers.sh \
    tests/limits.sh \
    tests/listed.sh \
    tests/po.sh \
    tests/transcript_self.sh
UNSANITIZED_TESTS = tests/statics.sh

# Too long for "make check": "make check-long" runs them.  Scripts, mostly a
# test program from the lists above with an argument.
CHECK_LONG = tests/core/walk_long.sh

# Measurements: "make bench" runs them one by one.
BENCH = \
    tests/bench/almanac \
    tests/bench/conversions \
    tests/bench/programs \
    tests/bench/years
tests_bench_almanac_SOURCES = \
    tests/bench/almanac.c \
    tests/bench/bench.h
tests_bench_almanac_CFLAGS = $(AM_CFLAGS) $(ERFA_CFLAGS)
tests_bench_almanac_LDADD = $(PLAIN_LIBS) $(ERFA_LIBS)
tests_bench_conversions_SOURCES = \
    tests/bench/bench.h \
    tests/bench/conversions.c \
    tests/bench/reference.h
tests_bench_conversions_LDADD = $(PLAIN_LIBS)
tests_bench_programs_SOURCES = \
    tests/bench/bench.h \
    tests/bench/programs.c
tests_bench_years_SOURCES = \
    tests/bench/bench.h \
    tests/bench/years.c
tests_bench_years_LDADD = $(PLAIN_LIBS)
if HAVE_VTERM
BENCH += tests/bench/viewer
tests_bench_viewer_SOURCES = \
    tests/bench/bench.h \
    tests/bench/viewer.c
tests_bench_viewer_LDADD = $(TERM_LIBS)
endif

# What conversions are compared with, where there is such.
if HAVE_CHRONO
EXTRA_LIBRARIES = tests/bench/libreference.a
tests_bench_libreference_a_SOURCES = \
    tests/bench/best_of.h \
    tests/bench/chrono.cc
tests_bench_libreference_a_CXXFLAGS = \
    -std=c++20 -fPIC -Wall -Wextra $(QT_CFLAGS)
tests_bench_conversions_LDADD += \
    tests/bench/libreference.a $(QT_LIBS) -lstdc++
if HAVE_QT
tests_bench_libreference_a_SOURCES += tests/bench/qt.cc
endif
endif
if HAVE_ICU
tests_bench_conversions_SOURCES += tests/bench/icu.c
tests_bench_conversions_CFLAGS = $(AM_CFLAGS) $(ICU_CFLAGS)
tests_bench_conversions_LDADD += $(ICU_LIBS)
endif

# What other programs say, and how they were asked.
ORACLE_TABLES = \
    tests/oracles/armenian.draft \
    tests/oracles/assyrian.draft \
    tests/oracles/babylonian-crescent.cc4 \
    tests/oracles/babylonian.cc4 \
    tests/oracles/bahai-arithmetic.draft \
    tests/oracles/bahai-astronomical-cc4.cc4 \
    tests/oracles/bahai.draft \
    tests/oracles/bengali-bd-1987.draft \
    tests/oracles/bengali-bd.draft \
    tests/oracles/bengali-wb.swisseph \
    tests/oracles/berber.draft \
    tests/oracles/bikram-sambat.bikram-sambat \
    tests/oracles/bikram-sambat.nepali-date-converter \
    tests/oracles/buddhist.draft \
    tests/oracles/byzantine.draft \
    tests/oracles/chinese.icu4x \
    tests/oracles/chinese.lunar-javascript \
    tests/oracles/chinese.ytliu \
    tests/oracles/coptic.draft \
    tests/oracles/coptic.emacs28 \
    tests/oracles/coptic.icu78 \
    tests/oracles/cutover-gb-lady-day.java17 \
    tests/oracles/cutover-gb.java17 \
    tests/oracles/cutover-gb.ncal \
    tests/oracles/cutover.java17 \
    tests/oracles/cutover.ncal \
    tests/oracles/dangi.cc4 \
    tests/oracles/dangi.icu4x \
    tests/oracles/dangi.icu78 \
    tests/oracles/dangi.korean-lunar-calendar \
    tests/oracles/dangun.draft \
    tests/oracles/discordian.draft \
    tests/oracles/egyptian.draft \
    tests/oracles/ethioaa.draft \
    tests/oracles/ethiopic.draft \
    tests/oracles/ethiopic.emacs28 \
    tests/oracles/ethiopic.icu78 \
    tests/oracles/florentine.java17 \
    tests/oracles/french-equinox.cc4 \
    tests/oracles/french-equinox.gcal \
    tests/oracles/french-historic.draft \
    tests/oracles/french-historic.emacs28 \
    tests/oracles/french-historic.php82 \
    tests/oracles/french-romme.draft \
    tests/oracles/gregory.draft \
    tests/oracles/gregory.icu78 \
    tests/oracles/gregory.qt64 \
    tests/oracles/hanke-henry.draft \
    tests/oracles/hebrew-observational.cc4 \
    tests/oracles/hebrew.draft \
    tests/oracles/hebrew.emacs28 \
    tests/oracles/hebrew.hebcal \
    tests/oracles/hebrew.icu78 \
    tests/oracles/hebrew.php82 \
    tests/oracles/hindu-lunar-amanta.cc4 \
    tests/oracles/hindu-lunar-astro.cc4 \
    tests/oracles/hindu-old-lunar.cc4 \
    tests/oracles/hindu-old-solar.cc4 \
    tests/oracles/hindu-old-solar.draft \
    tests/oracles/hindu-solar-astro-tamil.cc4 \
    tests/oracles/hindu-solar.cc4 \
    tests/oracles/holocene.draft \
    tests/oracles/icelandic.cc4 \
    tests/oracles/icelandic.draft \
    tests/oracles/indian.convertdate \
    tests/oracles/indian.draft \
    tests/oracles/indian.icu78 \
    tests/oracles/intl-fixed.draft \
    tests/oracles/islamic-civil.draft \
    tests/oracles/islamic-civil.icu78 \
    tests/oracles/islamic-civil.qt64 \
    tests/oracles/islamic-fatimid.draft \
    tests/oracles/islamic-observational-cairo.cc4 \
    tests/oracles/islamic-rgsa.icu4x \
    tests/oracles/islamic-saudi-criterion.cc4 \
    tests/oracles/islamic-saudi-criterion.dralshehri \
    tests/oracles/islamic-tbla.draft \
    tests/oracles/islamic-type1.draft \
    tests/oracles/islamic-type4.draft \
    tests/oracles/islamic-umalqura.icu78 \
    tests/oracles/iso-week.draft \
    tests/oracles/jalali-qt.draft \
    tests/oracles/japanese-lunisolar.cc4 \
    tests/oracles/japanese-lunisolar.date-chinese \
    tests/oracles/javanese.draft \
    tests/oracles/juche.draft \
    tests/oracles/julian.draft \
    tests/oracles/julian.emacs28 \
    tests/oracles/julian.java17 \
    tests/oracles/julian.qt64 \
    tests/oracles/koki.draft \
    tests/oracles/malayalam.swisseph \
    tests/oracles/milankovic.draft \
    tests/oracles/milankovic.qt64 \
    tests/oracles/nanakshahi-sgpc.swisseph \
    tests/oracles/nanakshahi.draft \
    tests/oracles/nanakshahi.nanakshahi \
    tests/oracles/nanakshahi.world-calendars \
    tests/oracles/nrf454.draft \
    tests/oracles/odia.swisseph \
    tests/oracles/pataphysical.draft \
    tests/oracles/persian-2820.draft \
    tests/oracles/persian-astronomical.cc4 \
    tests/oracles/persian.draft \
    tests/oracles/persian.icu78 \
    tests/oracles/persian.jalaali-js \
    tests/oracles/pisan.java17 \
    tests/oracles/positivist.draft \
    tests/oracles/roc.draft \
    tests/oracles/rumi.draft \
    tests/oracles/samaritan.cc4 \
    tests/oracles/shalivahana-shaka.panchangam-js \
    tests/oracles/shalivahana-shaka.swisseph \
    tests/oracles/swedish.draft \
    tests/oracles/symmetry010.draft \
    tests/oracles/symmetry454.draft \
    tests/oracles/tamil-drik.swisseph \
    tests/oracles/tibetan.cc4 \
    tests/oracles/tibetan.date-tibetan \
    tests/oracles/umalqura-printed.dralshehri \
    tests/oracles/umalqura-printed.world-calendars \
    tests/oracles/vietnamese.cc4 \
    tests/oracles/vietnamese.date-chinese \
    tests/oracles/vietnamese.vietnamese-lunar-calendar \
    tests/oracles/world.draft \
    tests/oracles/zoroastrian-fasli.draft \
    tests/oracles/zoroastrian-qadimi.draft \
    tests/oracles/zoroastrian-shahanshahi.draft
ORACLES = \
    $(ORACLE_TABLES) \
    tests/oracles/MakeJava.java \
    tests/oracles/README.md \
    tests/oracles/cycles.draft \
    tests/oracles/exceptions.txt \
    tests/oracles/babylonia.txt \
    tests/oracles/india.txt \
    tests/oracles/make_bikram.js \
    tests/oracles/make_draft.py \
    tests/oracles/make_convertdate.py \
    tests/oracles/make_date_chinese.js \
    tests/oracles/make_date_tibetan.js \
    tests/oracles/make_emacs.el \
    tests/oracles/make_gcal.py \
    tests/oracles/make_hebcal.py \
    tests/oracles/make_icu.js \
    tests/oracles/make_icu4x.mjs \
    tests/oracles/make_jalaali.js \
    tests/oracles/make_korean.js \
    tests/oracles/make_lunar.js \
    tests/oracles/make_mt.py \
    tests/oracles/make_nanakshahi.js \
    tests/oracles/make_ncal.py \
    tests/oracles/make_nepali.js \
    tests/oracles/make_panchangam.js \
    tests/oracles/make_php.php \
    tests/oracles/make_qt.cpp \
    tests/oracles/make_swisseph.js \
    tests/oracles/make_tables.py \
    tests/oracles/make_vectors.py \
    tests/oracles/make_vietnamese.js \
    tests/oracles/make_world.js \
    tests/oracles/node_version.js \
    tests/oracles/vectors.txt

PLAIN_LIBS = $(EPACT_LIBS) $(LIBINTL)
LDADD = $(EPACT_LIBS) $(CMOCKA_LIBS) $(LIBINTL)

# What the tests read, and their helpers.
EXTRA_DIST += \
    $(CHECK_LONG) \
    $(DESCRIBED_FILES) \
    $(DESCRIBED_TESTS) \
    $(FUZZ_FILES) \
    $(FUZZ_TESTS) \
    $(GOLDEN_SCREENS) \
    $(ORACLES) \
    $(TRANSCRIPTS) \
    $(HOUSE_TESTS) \
    $(TMUX_TESTS) \
    $(UNSANITIZED_TESTS) \
    $(WALK_USERS) \
    tests/almanac/lisp.def \
    tests/calendars/defs.h \
    tests/calendars/east_asia.def \
    tests/calendars/exprs.h \
    tests/calendars/lines.h \
    tests/calendars/names.h \
    tests/calendars/names.txt \
    tests/calendars/nengo.def \
    tests/calendars/shown.h \
    tests/calendars/solar_terms.def \
    tests/calendars/years.h \
    tests/clean.sh \
    tests/cmocka_missing.sh \
    tests/ephemeris_missing.sh \
    tests/core/toys.h \
    tests/failing.h \
    tests/known.h \
    tests/remembered.h \
    tests/remembered_all.h \
    tests/model/days.h \
    tests/model/keymaps.h \
    tests/model/played.h \
    tests/test.h \
    tests/transcript.sh \
    tests/view/viewed.h \
    tests/vterm_missing.sh

check_PROGRAMS += $(PLAIN_TESTS) $(GOLDEN) $(FUZZ)
EXTRA_PROGRAMS += $(BENCH)
TESTS += $(PLAIN_TESTS) $(WALK_USERS) $(TRANSCRIPTS) $(GOLDEN_SCREENS) \
    $(TMUX_TESTS) $(FUZZ_TESTS) $(DESCRIBED_TESTS) $(HOUSE_TESTS)
if HAVE_CMOCKA
check_PROGRAMS += $(UNIT_TESTS)
TESTS += $(UNIT_TESTS)
if HAVE_VTERM
check_LIBRARIES = $(TERM_LIBRARY)
check_PROGRAMS += $(TERMINAL_TESTS) $(TERMINAL_DEMO)
TESTS += $(TERMINAL_TESTS)
else
TESTS += tests/vterm_missing.sh
endif
else
TESTS += tests/cmocka_missing.sh
endif
if HAVE_EPHEMERIS
check_PROGRAMS += tests/almanac/ephemeris
TESTS += tests/almanac/ephemeris
tests_almanac_ephemeris_CFLAGS = $(AM_CFLAGS) $(ERFA_CFLAGS)
tests_almanac_ephemeris_LDADD = $(PLAIN_LIBS) $(ERFA_LIBS) -lnova
else
TESTS += tests/ephemeris_missing.sh
endif
if !SANITIZE
TESTS += $(UNSANITIZED_TESTS)
endif

TEST_EXTENSIONS = .sh .test .screen
SH_LOG_COMPILER = $(SHELL)
TEST_LOG_COMPILER = $(SHELL) $(srcdir)/tests/transcript.sh
SCREEN_LOG_COMPILER = $(GOLDEN)
PROGRAM = $(abs_builddir)/src/epact$(EXEEXT)
AM_TESTS_ENVIRONMENT = \
    EPACT='$(PROGRAM)'; export EPACT; \
    DEMO='$(abs_builddir)/tests/tty/demo$(EXEEXT)'; export DEMO; \
    DESCRIBE='$(abs_builddir)/tools/describe$(EXEEXT)'; export DESCRIBE; \
    CC='$(CC)'; export CC; \
    XDG_CONFIG_HOME=/nonexistent; export XDG_CONFIG_HOME; \
    FUZZ='$(FUZZ)'; export FUZZ; \
    FUZZ_SEEDS='$(FUZZ_SEEDS)'; export FUZZ_SEEDS; \
    ORACLE_TABLES='$(ORACLE_TABLES)'; export ORACLE_TABLES;

check-long:
	$(MAKE) $(AM_MAKEFLAGS) check TESTS='$(CHECK_LONG)'

bench: $(BENCH) src/epact$(EXEEXT)
	@EPACT='$(PROGRAM)'; export EPACT; \
	for program in $(BENCH); do \
	    echo "== $$program"; ./$$program || exit 1; \
	done

# make fuzz FUZZ_SECONDS=600
FUZZ_SECONDS = 60
FUZZED = \
    $(src_almanac_libalmanac_a_SOURCES) \
    $(src_base_libbase_a_SOURCES) \
    $(src_core_libcore_a_SOURCES) \
    $(src_calendars_libcalendars_a_SOURCES) \
    $(nodist_src_calendars_libcalendars_a_SOURCES) \
    $(src_text_libtext_a_SOURCES)
fuzz: $(BUILT_SOURCES)
	@srcdir='$(srcdir)' FUZZ='$(FUZZ)' FUZZ_SEEDS='$(FUZZ_SEEDS)' \
	FUZZ_SECONDS='$(FUZZ_SECONDS)' FUZZED='$(FUZZED)' \
	FUZZ_CPPFLAGS='$(DEFS) $(DEFAULT_INCLUDES) $(AM_CPPFLAGS)' \
	FUZZ_LIBS='$(LIBS) $(LIBINTL)' \
	$(SHELL) $(srcdir)/tests/fuzz/run.sh
clean-local:
	rm -rf fuzz

.PHONY: bench check-long fuzz
