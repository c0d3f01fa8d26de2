# SPDX-License-Identifier: MIT
# Makes a C source of a text file: an array of its characters and a NUL, since
# a C compiler need not take a string literal of more than 4095.
#
# usage: LC_ALL=C awk -f embed.awk -v name=NAME -v header=HEADER FILE
# NAME is the array, which HEADER declares.  The file's lines end with LF, the
# last as well, and have no NUL.

BEGIN {
    print "/* SPDX-License-Identifier: MIT */"
    print "/* Made by build-aux/embed.awk.  */"
    print "#include \"config.h\""
    print ""
    print "#include \"" header "\""
    print ""
    print "const char " name "[] = {"
    for (i = 1; i < 256; i++) {
        form = i >= 32 && i < 127 ? "'%c'" : "'\\%03o'"
        constant[sprintf("%c", i)] = sprintf(form, i)
    }
    constant["'"] = "'\\''"
    constant["\\"] = "'\\\\'"
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
    print "    '\\0',"
    print "};"
}
