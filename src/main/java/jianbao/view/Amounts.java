package jianbao.view;

import java.time.Duration;
import java.util.Locale;
import jianbao.model.Language;

/** Numbers, lengths of time and sizes, as short as they can be read. */
final class Amounts {
    private static final long KILO = 1000;
    private static final long MOST_SECONDS = 120;
    private static final long MOST_MINUTES = 120;
    private static final long MOST_HOURS = 48;

    private Amounts() {}

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** In the largest unit of which there are at least two; a negative one counts as none. */
    static String time(Duration time, Language language) {
        long seconds = Math.max(0, time.toSeconds());
        if (seconds < MOST_SECONDS) {
            return Phrase.SECONDS.in(language, seconds);
        }
        if (time.toMinutes() < MOST_MINUTES) {
            return Phrase.WHOLE_MINUTES.in(language, time.toMinutes());
        }
        return time.toHours() < MOST_HOURS
                ? Phrase.HOURS.in(language, time.toHours())
                : Phrase.DAYS.in(language, time.toDays());
    }

    static String bytes(long bytes) {
        if (bytes < KILO * KILO) {
            return String.format(Locale.ROOT, "%d kB", (bytes + KILO - 1) / KILO);
        }
        double mega = bytes / (double) (KILO * KILO);
        return mega < KILO
                ? String.format(Locale.ROOT, "%.1f MB", mega)
                : String.format(Locale.ROOT, "%.1f GB", mega / KILO);
    }
}
