package jianbao.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntSupplier;
import jianbao.source.Harvest;

/** Tells the operator how far the reading of a source has come: when it is whole, and now and then until then. */
final class Tally {
    private static final Duration EVERY = Duration.ofSeconds(10);

    private final String source;
    private final IntSupplier listed;
    private final InstantSource time;
    private Instant told;
    private int read;

    /** Of that source, into a store where so many articles are listed. */
    Tally(String source, IntSupplier listed, InstantSource time) {
        this.source = source;
        this.listed = listed;
        this.time = time;
        this.told = time.instant();
    }

    /**
     * Counts what was taken, and says what there is to tell.
     *
     * @param seen places of the source that were known before
     */
    Optional<String> add(Harvest harvest, int seen) {
        Instant now = time.instant();
        if (read == 0 && !harvest.complete()) {
            told = now;
        }
        int taken = harvest.readings().size();
        read += taken;
        if (harvest.complete()) {
            return end();
        }
        if (taken == 0 || now.isBefore(told.plus(EVERY))) {
            return Optional.empty();
        }
        told = now;
        return Optional.of(halfway(seen + taken, harvest.places()));
    }

    private Optional<String> end() {
        int whole = read;
        read = 0;
        return whole == 0
                ? Optional.empty()
                : Optional.of(
                        "%s: %s read, %s listed in all".formatted(source, number(whole), number(listed.getAsInt())));
    }

    private String halfway(int seen, int places) {
        String all = places == 0 ? "" : " of about " + number(places);
        return "%s: %s%s read".formatted(source, number(places == 0 ? read : Math.min(seen, places)), all);
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
