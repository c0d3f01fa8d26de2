<?php
// SPDX-License-Identifier: MIT
// What PHP's calendar extension says of each day: CALENDAR FIRST_JDN END_JDN.
// It answers 0/0/0 outside its range; those days are left out.

const JEWISH = ['', 'M01', 'M02', 'M03', 'M04', 'M05', 'M05L', 'M06', 'M07',
                'M08', 'M09', 'M10', 'M11', 'M12'];

function label(string $calendar, int $jdn): array
{
    if ($calendar === 'hebrew') {
        [$m, $d, $y] = array_map('intval', explode('/', jdtojewish($jdn)));
        return [$y, JEWISH[$m], $d];
    }
    [$m, $d, $y] = array_map('intval', explode('/', jdtofrench($jdn)));
    return [$y, sprintf('M%02d', $m), $d];
}

[, $calendar, $first, $end] = $argv;
printf("program PHP %s\n", explode('-', PHP_VERSION)[0]);
$was = [0, '', 0];
for ($jdn = (int)$first; $jdn < (int)$end; $jdn++) {
    $now = label($calendar, $jdn);
    if ($now[0] === 0) {
        if ($was[0] === 0)
            continue;
        break;
    }
    if ($now !== [$was[0], $was[1], $was[2] + 1])
        printf("%d %d-%s-%d\n", $jdn, ...$now);
    $was = $now;
}
printf("%d end\n", $jdn);
