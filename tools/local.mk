# SPDX-License-Identifier: MIT
# What makes parts of the tree that are kept in it: not built but for tests.

# The man page, completions and desktop entry in data are made of templates by
# tools/describe; tests/described.sh holds them to it, and writes them anew.
DESCRIBE = tools/describe
tools_describe_SOURCES = \
    tools/describe.c tools/describe.h \
    tools/describe_man.c \
    tools/describe_shell.c
tools_describe_LDADD = $(CLI_LIBS)
check_PROGRAMS += $(DESCRIBE)
EXTRA_DIST += \
    tools/epact.1.in \
    tools/epact.bash.in \
    tools/epact.desktop.in \
    tools/epact.fish.in \
    tools/epact.zsh.in
