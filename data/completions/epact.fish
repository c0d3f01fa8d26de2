# SPDX-License-Identifier: MIT
# fish completion for epact; made of tools/epact.fish.in.

# The options behind which a word stands that belongs to them.
set -g __epact_waiting -f --from -t --to -c --columns -v --view -T --today -w --first-weekday -W --width

# Whether no word stands before the one that is typed.
function __epact_is_first
    test (count (commandline -opc)) -eq 1
end

# Whether the subcommand is $argv[1], or there is none where that is empty; and
# where $argv[2] is given, whether so many operands stand before what is typed,
# or with "more" that or more.
function __epact_is
    set -l words (commandline -opc)
    set -e words[1]
    set -l command ''
    if contains -- "$words[1]" convert show pick check list months
        set command $words[1]
        set -e words[1]
    end
    test "$command" = "$argv[1]"; or return
    test (count $argv) -gt 1; or return 0
    set -l count 0
    set -l waiting no
    for word in $words
        if test $waiting = yes
            set waiting no
        else if contains -- $word $__epact_waiting
            set waiting yes
        else if not string match -qr -- '^-[^0-9]' $word
            set count (math $count + 1)
        end
    end
    test $count -eq $argv[2]; or test "$argv[3]" = more -a $count -gt $argv[2]
end

# The names of calendars, with those of families that do not match $argv[1], and
# what they are called.  Where no name begins with what is typed, the aliases,
# in which a blank and a hyphen are the same to epact.  Where $argv[2] is given,
# they are for a list, and what is typed before a comma stays.
function __epact_list
    command -q epact; or return
    set -l typed (commandline -ct | string replace -r -- '^(--[^=]*=|-[^-])' '')
    set -l before
    if set -q argv[2]
        set before (string match -r -- '^.*,' $typed)
        set typed (string replace -r -- '^.*,' '' $typed)
    end
    set -l names
    set -l aliases
    for line in (epact list 2>/dev/null)
        set -l row (string split \t -- $line)
        test "$row[3]" = "$argv[1]"; and continue
        set -a names "$before"$row[1]\t$row[2]
        for alias in (string split -n ', ' -- $row[4])
            set -a aliases "$before"(string replace -a ' ' - -- $alias)\t$row[2]
        end
    end
    if string match -q -- "$before$typed*" $names
        printf '%s\n' $names
    else
        printf '%s\n' $aliases
    end
end

function __epact_calendars
    __epact_list count $argv
end

# Calendars and day counts.
function __epact_notations
    __epact_list '' $argv
end

# Folders and files of definitions.
function __epact_files
    __fish_complete_suffix .cal |
        string match -r -- '^[^\t]*(?:/|\.cal)(?:\t.*)?$'
end

complete -c epact -f
complete -c epact -n '__epact_is_first' -a convert \
    -d 'write dates in other calendars'
complete -c epact -n '__epact_is_first' -a show \
    -d 'print a view'
complete -c epact -n '__epact_is_first' -a pick \
    -d 'take a day in the viewer and print it'
complete -c epact -n '__epact_is_first' -a check \
    -d 'say what is wrong with definitions'
complete -c epact -n '__epact_is_first' -a list \
    -d 'list the calendars and day counts'
complete -c epact -n '__epact_is_first' -a months \
    -d 'list the months of a range of days'
complete -c epact -n '__epact_is ""' -s c -l columns -x -a '(__epact_calendars list)' \
    -d 'the calendars to show'
complete -c epact -n '__epact_is ""' -s v -l view -x -a 'month year weeks day' \
    -d 'month, year, weeks, or day'
complete -c epact -n '__epact_is ""' -s T -l today -x \
    -d 'take DATE for today'
complete -c epact -n '__epact_is ""' -s w -l first-weekday -x -a 'monday tuesday wednesday thursday friday saturday sunday own' \
    -d 'monday ... sunday, or own: each calendar\'s'
complete -c epact -n '__epact_is ""' -s h -l help \
    -d 'show this help'
complete -c epact -n '__epact_is ""' -s V -l version \
    -d 'show the version'
complete -c epact -n '__epact_is "convert"' -s f -l from -x -a '(__epact_notations)' \
    -d 'what dates are in, if they do not say'
complete -c epact -n '__epact_is "convert"' -s t -l to -x -a '(__epact_notations list)' \
    -d 'what to write them in; else all'
complete -c epact -n '__epact_is "convert"' -s h -l help \
    -d 'show this help'
complete -c epact -n '__epact_is "show"' -s c -l columns -x -a '(__epact_calendars list)' \
    -d 'the calendars to show'
complete -c epact -n '__epact_is "show"' -s v -l view -x -a 'month year weeks day' \
    -d 'month, year, weeks, or day'
complete -c epact -n '__epact_is "show"' -s T -l today -x \
    -d 'take DATE for today'
complete -c epact -n '__epact_is "show"' -s w -l first-weekday -x -a 'monday tuesday wednesday thursday friday saturday sunday own' \
    -d 'monday ... sunday, or own: each calendar\'s'
complete -c epact -n '__epact_is "show"' -s W -l width -x \
    -d 'as wide as this; else as the terminal is'
complete -c epact -n '__epact_is "show"' -s h -l help \
    -d 'show this help'
complete -c epact -n '__epact_is "show" 0' -k -a 'month year weeks day'
complete -c epact -n '__epact_is "pick"' -s c -l columns -x -a '(__epact_calendars list)' \
    -d 'the calendars to show'
complete -c epact -n '__epact_is "pick"' -s v -l view -x -a 'month year weeks day' \
    -d 'month, year, weeks, or day'
complete -c epact -n '__epact_is "pick"' -s T -l today -x \
    -d 'take DATE for today'
complete -c epact -n '__epact_is "pick"' -s w -l first-weekday -x -a 'monday tuesday wednesday thursday friday saturday sunday own' \
    -d 'monday ... sunday, or own: each calendar\'s'
complete -c epact -n '__epact_is "pick"' -s t -l to -x -a '(__epact_notations)' \
    -d 'what to write the day in; else Gregorian'
complete -c epact -n '__epact_is "pick"' -s h -l help \
    -d 'show this help'
complete -c epact -n '__epact_is "check"' -s h -l help \
    -d 'show this help'
complete -c epact -n '__epact_is "check" 0 more' -k -a '(__epact_files)'
complete -c epact -n '__epact_is "list"' -s h -l help \
    -d 'show this help'
complete -c epact -n '__epact_is "months"' -s h -l help \
    -d 'show this help'
complete -c epact -n '__epact_is "months" 0' -k -a '(__epact_calendars)'
