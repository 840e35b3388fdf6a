package jianbao.web;

import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;

/** The robots.txt of the hosts that were asked last. Safe for use by several threads. */
final class RulesCache {
    private static final int MAX_HOSTS = 1000;
    // A robots.txt may have tens of thousands of rules: they are what takes the room.
    private static final int MAX_RULES = 100_000;

    private final Map<HttpUrl, Rules> byPlace = new LinkedHashMap<>(16, 0.75f, true);
    private int rules;

    synchronized Optional<Rules> get(HttpUrl place, Instant now) {
        return Optional.ofNullable(byPlace.get(place)).filter(kept -> now.isBefore(kept.until()));
    }

    synchronized void put(HttpUrl place, Rules read) {
        rules += read.count();
        Rules old = byPlace.put(place, read);
        if (old != null) {
            rules -= old.count();
        }
        forgetOldest();
    }

    private void forgetOldest() {
        Iterator<Rules> oldest = byPlace.values().iterator();
        while (byPlace.size() > MAX_HOSTS || rules > MAX_RULES) {
            rules -= oldest.next().count();
            oldest.remove();
        }
    }
}
