// SPDX-License-Identifier: MIT
// What Java's hybrid GregorianCalendar says of each day, with Great Britain's
// change on 14 September 1752 or, for the Julian calendar, with none:
// CALENDAR FIRST_JDN END_JDN.
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;

class MakeJava {
    static final long DAY_MS = 86400000, UNIX_JDN = 2440588;

    static Date change(String calendar) {
        switch (calendar) {
        case "cutover-gb":
            return new Date((2361222 - UNIX_JDN) * DAY_MS);
        case "julian":
            return new Date(Long.MAX_VALUE);
        default:
            throw new IllegalArgumentException(calendar);
        }
    }

    public static void main(String[] args) {
        GregorianCalendar calendar =
            new GregorianCalendar(TimeZone.getTimeZone("GMT"), Locale.ROOT);
        calendar.setGregorianChange(change(args[0]));
        System.out.println("program Java " + System.getProperty("java.version"));
        long first = Long.parseLong(args[1]), end = Long.parseLong(args[2]);
        int wasYear = 0, wasMonth = 0, wasDay = 0;
        for (long jdn = first; jdn < end; jdn++) {
            calendar.setTimeInMillis((jdn - UNIX_JDN) * DAY_MS);
            int year = calendar.get(GregorianCalendar.YEAR);
            if (calendar.get(GregorianCalendar.ERA) == GregorianCalendar.BC)
                year = 1 - year;
            int month = calendar.get(GregorianCalendar.MONTH) + 1;
            int day = calendar.get(GregorianCalendar.DATE);
            if (year != wasYear || month != wasMonth || day != wasDay + 1)
                System.out.printf("%d %d-M%02d-%d%n", jdn, year, month, day);
            wasYear = year;
            wasMonth = month;
            wasDay = day;
        }
        System.out.println(end + " end");
    }
}
