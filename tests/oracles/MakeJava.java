// SPDX-License-Identifier: MIT
// What Java's hybrid GregorianCalendar says of each day, with the change of a
// country or, for the Julian calendar, with none: CALENDAR FIRST_JDN END_JDN.
// The years from 25 March are its years, less one before that day, to the last
// that ended so; those of Pisa, one more, end with it.
import java.time.LocalDate;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

class MakeJava {
    static final long DAY_MS = 86400000, UNIX_JDN = 2440588;

    // The first Gregorian day.
    static final Map<String, String> CHANGES = Map.ofEntries(
        Map.entry("it", "1582-10-15"), Map.entry("fr", "1582-12-20"),
        Map.entry("nl", "1582-12-25"), Map.entry("at", "1583-10-16"),
        Map.entry("cz", "1584-01-17"), Map.entry("hu", "1587-11-01"),
        Map.entry("prussia", "1610-09-02"), Map.entry("ch", "1655-03-11"),
        Map.entry("strasbourg", "1682-02-16"), Map.entry("de", "1700-03-01"),
        Map.entry("gelderland", "1700-07-12"), Map.entry("is", "1700-11-28"),
        Map.entry("utrecht", "1700-12-12"), Map.entry("drenthe", "1701-05-12"),
        Map.entry("friesland", "1701-01-12"), Map.entry("gb", "1752-09-14"),
        Map.entry("gb-lady-day", "1752-09-14"),
        Map.entry("florentine", "1582-10-15"),
        Map.entry("pisan", "1582-10-15"),
        Map.entry("lorraine", "1760-02-28"), Map.entry("alaska", "1867-10-18"),
        Map.entry("al", "1912-12-14"), Map.entry("bg", "1916-04-14"),
        Map.entry("ru", "1918-02-14"), Map.entry("lt", "1918-02-15"),
        Map.entry("ua", "1918-03-01"), Map.entry("am", "1918-05-01"),
        Map.entry("rs", "1919-01-28"), Map.entry("ro", "1919-04-14"),
        Map.entry("gr", "1923-03-01"));

    // The last year that began on 25 March.
    static final Map<String, Integer> LADY_DAY = Map.of(
        "cutover-gb-lady-day", 1751, "florentine", 1749, "pisan", 1749);

    static Date change(String calendar) {
        if (calendar.equals("julian"))
            return new Date(Long.MAX_VALUE);
        String first = CHANGES.get(calendar.replace("cutover-", ""));
        return new Date(LocalDate.parse(first).toEpochDay() * DAY_MS);
    }

    public static void main(String[] args) {
        GregorianCalendar calendar =
            new GregorianCalendar(TimeZone.getTimeZone("GMT"), Locale.ROOT);
        calendar.setGregorianChange(change(args[0]));
        System.out.println("program Java " + System.getProperty("java.version"));
        int last = LADY_DAY.getOrDefault(args[0], Integer.MIN_VALUE);
        boolean pisan = args[0].equals("pisan");
        long first = Long.parseLong(args[1]), end = Long.parseLong(args[2]);
        if (pisan)
            end = Math.min(end, UNIX_JDN + LocalDate.of(last + 1, 1, 1).toEpochDay());
        int wasYear = 0, wasMonth = 0, wasDay = 0;
        for (long jdn = first; jdn < end; jdn++) {
            calendar.setTimeInMillis((jdn - UNIX_JDN) * DAY_MS);
            int year = calendar.get(GregorianCalendar.YEAR);
            if (calendar.get(GregorianCalendar.ERA) == GregorianCalendar.BC)
                year = 1 - year;
            int month = calendar.get(GregorianCalendar.MONTH) + 1;
            int day = calendar.get(GregorianCalendar.DATE);
            if (year <= last && (month < 3 || month == 3 && day < 25))
                year--;
            if (pisan)
                year++;
            if (year != wasYear || month != wasMonth || day != wasDay + 1)
                System.out.printf("%d %d-M%02d-%d%n", jdn, year, month, day);
            wasYear = year;
            wasMonth = month;
            wasDay = day;
        }
        System.out.println(end + " end");
    }
}
