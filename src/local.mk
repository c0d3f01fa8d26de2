# SPDX-License-Identifier: MIT
# One static library a folder, the lowest first.  tests/layers.sh has the table
# of who may use whom.

noinst_LIBRARIES += src/base/libbase.a
src_base_libbase_a_SOURCES = \
    src/base/arena.c src/base/arena.h \
    src/base/ascii.h \
    src/base/buffer.c src/base/buffer.h \
    src/base/ckd.h \
    src/base/embedded.h \
    src/base/floor.h \
    src/base/i18n.h \
    src/base/status.c src/base/status.h \
    src/base/utf8.c src/base/utf8.h

noinst_LIBRARIES += src/almanac/libalmanac.a
src_almanac_libalmanac_a_SOURCES = \
    src/almanac/angle.h \
    src/almanac/crescent.c src/almanac/crescent.h \
    src/almanac/earth.c src/almanac/earth.h \
    src/almanac/horizon.c src/almanac/horizon.h \
    src/almanac/moment.c src/almanac/moment.h \
    src/almanac/moon.c src/almanac/moon.h \
    src/almanac/moon_latitude.def src/almanac/moon_term.def \
    src/almanac/new_moon_term.def \
    src/almanac/phase.c src/almanac/phase.h \
    src/almanac/place.c src/almanac/place.h \
    src/almanac/root.c src/almanac/root.h \
    src/almanac/siddhanta.c src/almanac/siddhanta.h \
    src/almanac/sun.c src/almanac/sun.h src/almanac/sun_term.def

noinst_LIBRARIES += src/core/libcore.a
src_core_libcore_a_SOURCES = \
    src/core/cal.c src/core/cal.h \
    src/core/cal_check.c src/core/cal_check.h \
    src/core/cal_convert.c src/core/cal_convert.h \
    src/core/cal_cycle.c src/core/cal_cycle.h \
    src/core/cal_cursor.c src/core/cal_cursor.h \
    src/core/cal_doubt.c src/core/cal_doubt.h \
    src/core/cal_era.c src/core/cal_era.h \
    src/core/cal_fast.h \
    src/core/cal_prove.c src/core/cal_prove.h \
    src/core/cal_query.c src/core/cal_query.h \
    src/core/cal_week.c src/core/cal_week.h \
    src/core/cal_year.c src/core/cal_year.h \
    src/core/day.c src/core/day.h \
    src/core/day_count.c src/core/day_count.h \
    src/core/registry.c src/core/registry.h

noinst_LIBRARIES += src/calendars/libcalendars.a
src_calendars_libcalendars_a_SOURCES = \
    src/calendars/babylonian.c src/calendars/babylonian_year.def \
    src/calendars/bahai.c \
    src/calendars/builtin.c src/calendars/builtin.h \
    src/calendars/cal_set.c src/calendars/cal_set.h \
    src/calendars/chinese.c src/calendars/chinese.h \
    src/calendars/chinese_year.def \
    src/calendars/coptic.c \
    src/calendars/cutover.c src/calendars/cutover.def \
    src/calendars/crescents.c src/calendars/crescents.h \
    src/calendars/dangi.c src/calendars/dangi_year.def \
    src/calendars/def.h \
    src/calendars/def_cal.c src/calendars/def_cal.h \
    src/calendars/def_fault.c src/calendars/def_fault.h \
    src/calendars/def_form.c src/calendars/def_form.h \
    src/calendars/def_like.c src/calendars/def_like.h \
    src/calendars/def_line.c src/calendars/def_line.h \
    src/calendars/def_part.h \
    src/calendars/def_prove.c \
    src/calendars/def_read.c src/calendars/def_read.h \
    src/calendars/def_read_month.c \
    src/calendars/def_read_rule.c \
    src/calendars/def_reader.c src/calendars/def_reader.h \
    src/calendars/def_rule.c src/calendars/def_rule.h \
    src/calendars/definitions.h \
    src/calendars/east_asia.c src/calendars/east_asia.h \
    src/calendars/east_asia_label.c \
    src/calendars/equinox.c src/calendars/equinox.h \
    src/calendars/expr.c src/calendars/expr.h \
    src/calendars/expr_op.h \
    src/calendars/expr_read.c src/calendars/expr_read.h \
    src/calendars/expr_word.c src/calendars/expr_word.h \
    src/calendars/fast.def src/calendars/fast.h \
    src/calendars/french.c \
    src/calendars/gregory.c src/calendars/gregory.h \
    src/calendars/hebrew.c \
    src/calendars/hebrew_observational.c \
    src/calendars/hebrew_week.c src/calendars/hebrew_week.h \
    src/calendars/hindu.c \
    src/calendars/hindu_lunar.c src/calendars/hindu_lunar.h \
    src/calendars/hindu_names.c src/calendars/hindu_names.h \
    src/calendars/hindu_old.c \
    src/calendars/hindu_regions.c \
    src/calendars/hindu_sky.c src/calendars/hindu_sky.h \
    src/calendars/hindu_solar.c src/calendars/hindu_solar.h \
    src/calendars/hijri.c src/calendars/hijri.h \
    src/calendars/indian.c \
    src/calendars/islamic.c \
    src/calendars/japanese_era.def \
    src/calendars/japanese_lunisolar.c \
    src/calendars/japanese_lunisolar_year.def \
    src/calendars/julian.c src/calendars/julian.h \
    src/calendars/list.def \
    src/calendars/milankovic.c \
    src/calendars/persian.c \
    src/calendars/persian_astronomical.c \
    src/calendars/observational.c \
    src/calendars/published.c src/calendars/published.h \
    src/calendars/roman.c src/calendars/roman.h src/calendars/roman_days.c \
    src/calendars/samaritan.c \
    src/calendars/tibetan.c \
    src/calendars/twelve.h \
    src/calendars/umalqura.c \
    src/calendars/umalqura_year.def \
    src/calendars/umalqura_printed_year.def \
    src/calendars/vietnamese.c \
    src/calendars/vikram.c
nodist_src_calendars_libcalendars_a_SOURCES = data/definitions.c

noinst_LIBRARIES += src/text/libtext.a
src_text_libtext_a_SOURCES = \
    src/text/cluster.c src/text/cluster.h \
    src/text/fault.c src/text/fault.h \
    src/text/format.c src/text/format.h \
    src/text/format_title.c \
    src/text/notation.c src/text/notation.h \
    src/text/notice.c src/text/notice.h \
    src/text/shorten.c src/text/shorten.h \
    src/text/weekday.c src/text/weekday.h

noinst_LIBRARIES += src/screen/libscreen.a
src_screen_libscreen_a_SOURCES = \
    src/screen/area.c src/screen/area.h \
    src/screen/role.h \
    src/screen/screen.c src/screen/screen.h \
    src/screen/text_sink.c src/screen/text_sink.h \
    src/screen/theme.c src/screen/theme.h

noinst_LIBRARIES += src/model/libmodel.a
src_model_libmodel_a_SOURCES = \
    src/model/app.c src/model/app.h \
    src/model/app_ask.c \
    src/model/app_line.c \
    src/model/app_run.c src/model/app_run.h \
    src/model/columns.c src/model/columns.h \
    src/model/command.c src/model/command.def src/model/command.h \
    src/model/complete.c src/model/complete.h \
    src/model/day_list.c src/model/day_list.h \
    src/model/entry.c src/model/entry.h \
    src/model/help.c src/model/help.h \
    src/model/key.c src/model/key.h \
    src/model/keymap.c src/model/keymap.h \
    src/model/keymap_line.c src/model/keymap_line.h \
    src/model/keys_conf.h \
    src/model/month_grid.c src/model/month_grid.h \
    src/model/move.c src/model/move.h \
    src/model/target.c src/model/target.h \
    src/model/view_name.c src/model/view_name.h \
    src/model/week.c src/model/week.h \
    src/model/weeks.c src/model/weeks.h
nodist_src_model_libmodel_a_SOURCES = data/keys_conf.c

noinst_LIBRARIES += src/view/libview.a
src_view_libview_a_SOURCES = \
    src/view/bar.c src/view/bar.h \
    src/view/column_view.h \
    src/view/day_view.c src/view/day_view.h \
    src/view/list_view.c src/view/list_view.h \
    src/view/month_layout.c src/view/month_layout.h \
    src/view/month_view.c \
    src/view/page.c src/view/page.h \
    src/view/pane.c src/view/pane.h \
    src/view/panel.c src/view/panel.h \
    src/view/placing.c src/view/placing.h \
    src/view/view.c src/view/view.h \
    src/view/weeks_view.c src/view/weeks_view.h \
    src/view/year_layout.c src/view/year_layout.h \
    src/view/year_view.c

noinst_LIBRARIES += src/tty/libtty.a
src_tty_libtty_a_SOURCES = \
    src/tty/tty.c src/tty/tty.h \
    src/tty/tty_curses.h \
    src/tty/tty_key.c src/tty/tty_key.h \
    src/tty/tty_signal.c src/tty/tty_signal.h \
    src/tty/tty_term.c src/tty/tty_term.h
src_tty_libtty_a_CFLAGS = $(AM_CFLAGS) $(CURSES_CFLAGS)

# In the order of linking: who uses before who is used.
EPACT_LIBS = \
    src/view/libview.a \
    src/screen/libscreen.a \
    src/model/libmodel.a \
    src/text/libtext.a \
    src/calendars/libcalendars.a \
    src/almanac/libalmanac.a \
    src/core/libcore.a \
    src/base/libbase.a

# All of the program but main(), for what tells of its options.
noinst_LIBRARIES += src/cli/libcli.a
src_cli_libcli_a_SOURCES = \
    src/cli/calendars.c src/cli/calendars.h \
    src/cli/check.c \
    src/cli/clock.c src/cli/clock.h \
    src/cli/convert.c \
    src/cli/file.c src/cli/file.h \
    src/cli/lines.c src/cli/lines.h \
    src/cli/list.c \
    src/cli/months.c \
    src/cli/options.c src/cli/options.h \
    src/cli/pick.c \
    src/cli/report.c src/cli/report.h \
    src/cli/setup.c src/cli/setup.h \
    src/cli/show.c src/cli/show.h \
    src/cli/signals.c src/cli/signals.h \
    src/cli/subcommand.c src/cli/subcommand.h \
    src/cli/table.c src/cli/table.h \
    src/cli/viewer.c src/cli/viewer.h
CLI_LIBS = \
    src/cli/libcli.a src/tty/libtty.a $(EPACT_LIBS) $(CURSES_LIBS) $(LIBINTL)

bin_PROGRAMS += src/epact
src_epact_SOURCES = src/cli/main.c
src_epact_LDADD = $(CLI_LIBS)
