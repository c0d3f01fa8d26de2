# SPDX-License-Identifier: MIT
# What is data: calendars, locales, observances, themes, keys, the man page.
# A row of EXTRA_DIST (or dist_..._DATA where it is installed) for each file.

EXTRA_DIST += build-aux/embed.awk data/keys.conf

# The keys that epact comes with are a part of the program.
BUILT_SOURCES = data/keys_conf.c
CLEANFILES += data/keys_conf.c
data/keys_conf.c: $(srcdir)/data/keys.conf $(srcdir)/build-aux/embed.awk
	$(AM_V_GEN)$(MKDIR_P) data && LC_ALL=C $(AWK) \
	    -v name=keys_conf -v header=model/keys_conf.h \
	    -f $(srcdir)/build-aux/embed.awk $(srcdir)/data/keys.conf >$@.tmp && \
	    mv $@.tmp $@
