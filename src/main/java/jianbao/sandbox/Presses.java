package jianbao.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** Pressed buttons and what the bot answered. Guarded by the world's gate. */
final class Presses {
    /** Telegram does not say how long it waits; its clients give up within minutes. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final int MAX_KEPT = 1000;

    private final InstantSource time;
    private final Map<String, Press> presses = new LinkedHashMap<>();

    Presses(InstantSource time) {
        this.time = time;
    }

    void add(String id, long version) {
        presses.put(id, new Press(time.instant(), false, "", false, version));
        if (presses.size() > MAX_KEPT) {
            presses.remove(presses.keySet().iterator().next());
        }
    }

    void answer(String id, String text, boolean alert, long version) {
        Press press = presses.get(id);
        if (press == null || press.answered || press.since.plus(PATIENCE).isBefore(time.instant())) {
            throw ApiRefusal.badRequest("query is too old and response timeout expired or query ID is invalid");
        }
        presses.put(id, new Press(press.since, true, text, alert, version));
    }

    Map<String, Press> all() {
        return presses;
    }

    /** A pressed button; text is what the bot lets the person see, empty for nothing. */
    record Press(Instant since, boolean answered, String text, boolean alert, long version) {}
}
