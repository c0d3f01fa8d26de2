# SPDX-License-Identifier: MIT
# What is data: calendars, locales, observances, themes, keys, man pages, what
# desktops and shells know of epact.
# A row of EXTRA_DIST (or dist_..._DATA where it is installed) for each file.

# The calendars that are definitions, in the order in which they are listed.
DEFINITIONS = \
    data/calendars/gregory.cal \
    data/calendars/julian.cal \
    data/calendars/milankovic.cal \
    data/calendars/hebrew.cal \
    data/calendars/islamic-civil.cal \
    data/calendars/islamic-tbla.cal \
    data/calendars/islamic-type1.cal \
    data/calendars/islamic-fatimid.cal \
    data/calendars/islamic-type4.cal \
    data/calendars/persian.cal \
    data/calendars/persian-2820.cal \
    data/calendars/jalali-qt.cal \
    data/calendars/coptic.cal \
    data/calendars/ethiopic.cal \
    data/calendars/ethioaa.cal \
    data/calendars/indian.cal \
    data/calendars/buddhist.cal \
    data/calendars/thai-solar.cal \
    data/calendars/roc.cal \
    data/calendars/japanese.cal \
    data/calendars/juche.cal \
    data/calendars/holocene.cal \
    data/calendars/dangun.cal \
    data/calendars/koki.cal \
    data/calendars/anno-lucis.cal \
    data/calendars/iranian-imperial.cal \
    data/calendars/bahai-arithmetic.cal \
    data/calendars/french-historic.cal \
    data/calendars/french-romme.cal \
    data/calendars/egyptian.cal \
    data/calendars/armenian.cal \
    data/calendars/zoroastrian-qadimi.cal \
    data/calendars/zoroastrian-shahanshahi.cal \
    data/calendars/zoroastrian-fasli.cal \
    data/calendars/iso-week.cal \
    data/calendars/icelandic.cal \
    data/calendars/symmetry454.cal \
    data/calendars/symmetry010.cal \
    data/calendars/hanke-henry.cal \
    data/calendars/nrf454.cal \
    data/calendars/intl-fixed.cal \
    data/calendars/world.cal \
    data/calendars/positivist.cal \
    data/calendars/discordian.cal \
    data/calendars/pataphysical.cal \
    data/calendars/bengali-bd.cal \
    data/calendars/bengali-bd-1987.cal \
    data/calendars/nanakshahi.cal \
    data/calendars/bikram-sambat.cal \
    data/calendars/javanese.cal \
    data/calendars/byzantine.cal \
    data/calendars/rumi.cal \
    data/calendars/berber.cal \
    data/calendars/assyrian.cal \
    data/calendars/era-fascista.cal \
    data/calendars/olympiad.cal \
    data/calendars/mayan-longcount.cal \
    data/calendars/mayan-tzolkin.cal \
    data/calendars/mayan-haab.cal \
    data/calendars/aztec-xihuitl.cal \
    data/calendars/aztec-tonalpohualli.cal \
    data/calendars/akan.cal \
    data/calendars/sexagenary-day.cal \
    data/calendars/pawukon.cal \
    data/calendars/pasaran.cal

EXTRA_DIST += build-aux/embed.awk data/keys.conf $(DEFINITIONS)

# All but the first are made by tools/describe.
dist_man_MANS = data/epact-calendar.5 data/epact.1
applicationsdir = $(datadir)/applications
dist_applications_DATA = data/epact.desktop
bash_completiondir = $(datadir)/bash-completion/completions
dist_bash_completion_DATA = data/completions/epact
zsh_completiondir = $(datadir)/zsh/site-functions
dist_zsh_completion_DATA = data/completions/_epact
fish_completiondir = $(datadir)/fish/vendor_completions.d
dist_fish_completion_DATA = data/completions/epact.fish

# The keys and calendars that epact comes with are a part of the program.
EMBEDDED = data/definitions.c data/keys_conf.c
BUILT_SOURCES = $(EMBEDDED)
CLEANFILES += $(EMBEDDED)
EMBED = $(MKDIR_P) data && LC_ALL=C $(AWK) -f $(srcdir)/build-aux/embed.awk
data/keys_conf.c: data/keys.conf build-aux/embed.awk
	$(AM_V_GEN)$(EMBED) -v name=keys_conf -v header=model/keys_conf.h \
	    $(srcdir)/data/keys.conf >$@.tmp && mv $@.tmp $@
data/definitions.c: $(DEFINITIONS) data/local.mk build-aux/embed.awk
	$(AM_V_GEN)$(EMBED) -v name=definitions \
	    -v header=calendars/definitions.h \
	    $(DEFINITIONS:%=$(srcdir)/%) >$@.tmp && mv $@.tmp $@
