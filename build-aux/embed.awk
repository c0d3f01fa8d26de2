# SPDX-License-Identifier: MIT
# Makes a C source of text files: for each an array of its characters and a NUL,
# since a C compiler need not take a string literal of more than 4095, and a
# list of all, as base/embedded.h has it.
#
# usage: LC_ALL=C awk -f embed.awk -v name=NAME -v header=HEADER FILE...
# NAME is the list, which HEADER declares.  The files' lines end with LF, the
# last as well, and have no NUL.

BEGIN {
    print "/* SPDX-License-Identifier: MIT */"
    print "/* Made by build-aux/embed.awk.  */"
    print "#include \"config.h\""
    print ""
    print "#include \"" header "\""
    for (i = 1; i < 256; i++) {
        form = i >= 32 && i < 127 ? "'%c'" : "'\\%03o'"
        constant[sprintf("%c", i)] = sprintf(form, i)
    }
    constant["'"] = "'\\''"
    constant["\\"] = "'\\\\'"
}
function end_file() {
    if (files)
        print "    '\\0',\n};"
}
FNR == 1 {
    end_file()
    print ""
    print "static const char text_" files++ "[] = {"
    sub(/.*\//, "", FILENAME)
    file[files - 1] = FILENAME
}
{
    for (i = 1; i <= length($0); i++) {
        # A long line is broken: there are compilers with a limit.
        start = i % 16 == 1 ? "    " : " "
        printf "%s%s,", start, constant[substr($0, i, 1)]
        if (i % 16 == 0)
            print ""
    }
    start = i % 16 == 1 ? "    " : " "
    print start "'\\n',"
}
END {
    end_file()
    print ""
    print "const struct embedded " name "[] = {"
    for (i = 0; i < files; i++)
        printf "    {\"%s\", text_%d, sizeof text_%d - 1},\n", file[i], i, i
    print "    {0},"
    print "};"
}
