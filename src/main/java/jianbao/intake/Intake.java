package jianbao.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import jianbao.model.Article;
import jianbao.model.ArticleId;
import jianbao.model.Bookmark;
import jianbao.model.Brief;
import jianbao.model.Length;
import jianbao.model.Notice;
import jianbao.model.Summary;
import jianbao.source.Harvest;
import jianbao.source.Reading;
import jianbao.source.Source;
import jianbao.source.SourceException;
import jianbao.store.Articles;
import jianbao.store.Articles.Stamp;
import jianbao.store.Bookmarks;
import jianbao.store.Database;
import jianbao.store.StoreException;
import jianbao.summary.Summariser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes articles from one source into the store. A crash at any moment costs nothing: what was not kept is read again,
 * what was kept is recognised.
 *
 * <p>The first complete reading of a source owes nothing to anybody, even when it was interrupted; after it everything
 * new is owed to the subscribers, also what came while the bot was down.
 */
public final class Intake {
    private static final Logger log = LoggerFactory.getLogger(Intake.class);

    private static final Duration SOON = Duration.ofSeconds(1);

    /** In one transaction, while which all others wait to write: some tens of milliseconds. */
    private static final int MOST_TOGETHER = 50;
    /** Articles that take longer to summarise take longer to keep too. */
    private static final Duration TOGETHER = Duration.ofMillis(100);

    private final Source source;
    private final Duration rest;
    private final Database store;
    private final Articles articles;
    private final Bookmarks bookmarks;
    private final RandomGenerator random;
    private final InstantSource time;
    private final Tally tally;
    private Progress progress = Progress.READING;
    private String complaint = "";

    /** Reads that source, resting so long between two looks. */
    public Intake(Source source, Duration rest, Database store, RandomGenerator random, InstantSource time) {
        this.source = source;
        this.rest = rest;
        this.store = store;
        this.articles = store.articles();
        this.bookmarks = store.bookmarks();
        this.random = random;
        this.time = time;
        this.tally = new Tally(source.name(), articles::count, time);
    }

    /** A reading with the summaries of its article; none without one. */
    private record Ready(Reading reading, Map<Length, Summary> summaries) {}

    /** How far the last turn came. */
    public enum Progress {
        /** There is more to read. */
        READING,
        /** The source was read to its end. */
        WHOLE,
        /** The source cannot be read now. */
        FAILED
    }

    /** Looks at the source once and says how long to rest; zero when there is more to read at once. */
    public Duration turn() {
        try {
            Bookmark bookmark = bookmarks.of(source.name());
            Harvest harvest = source.readFrom(bookmark);
            take(harvest);
            tally.add(harvest, bookmark.stamps().size()).ifPresent(log::info);
            if (harvest.retired()) {
                // Before its state is kept: from then on it says no more, also where this ends here.
                store.owners().tell(new Notice(Notice.Kind.SOURCE_GONE, source.name()), time.instant());
            }
            if (!harvest.state().equals(bookmark.state())) {
                // Only now: "nothing changed since" must not be the answer before what changed is kept.
                bookmarks.setState(source.name(), harvest.state());
            }
            complaint = "";
            progress = harvest.complete() ? Progress.WHOLE : Progress.READING;
            return read(rest(harvest));
        } catch (SourceException e) {
            complain(e.getMessage());
            progress = Progress.FAILED;
            return failed(e.getMessage(), longer(rest, e.retryAfter()));
        }
    }

    /** How far the last turn came. */
    public Progress progress() {
        return progress;
    }

    /** The name of its source. */
    public String name() {
        return source.name();
    }

    private Duration read(Duration after) {
        if (progress == Progress.WHOLE) {
            Instant now = time.instant();
            store.sources().wasRead(source.name(), now, now.plus(after));
        }
        return after;
    }

    private Duration failed(String why, Duration after) {
        Instant now = time.instant();
        store.sources().failed(source.name(), why, now, now.plus(after));
        return after;
    }

    private Duration rest(Harvest harvest) {
        if (harvest.complete()) {
            return longer(rest, harvest.rest());
        }
        // Nothing to take yet, but soon: a file that is still being written.
        return harvest.readings().isEmpty() ? SOON : Duration.ZERO;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private void take(Harvest harvest) {
        boolean owed = bookmarks.isReadWhole(source.name());
        Recognition recognition = new Recognition(store, source.name(), harvest.readings(), time.instant());
        List<Reading> readings = recognition.knownTextsFirst();
        readings.forEach(this::report);
        while (!readings.isEmpty()) {
            int taken = takeSome(readings, recognition, owed);
            readings = readings.subList(taken, readings.size());
        }
        for (String place : harvest.gone()) {
            articles.withdraw(source.name(), place);
        }
        if (harvest.complete() && !owed) {
            // Only now: a crash before this line makes the next reading the first one again, which owes nothing.
            bookmarks.setReadWhole(source.name(), time.instant());
        }
    }

    /**
     * Takes the first of them in one transaction, since a commit costs more than an article, and says how many. When one
     * cannot be kept, all are taken again each by itself, so that it costs only this one.
     */
    private int takeSome(List<Reading> readings, Recognition recognition, boolean owed) {
        List<Reading> taken = new ArrayList<>();
        try {
            List<Ready> ready = new ArrayList<>();
            Instant end = time.instant().plus(TOGETHER);
            for (int i = 0;
                    i < readings.size()
                            && i < MOST_TOGETHER
                            && (i == 0 || time.instant().isBefore(end));
                    i++) {
                taken.add(readings.get(i));
                // Before the transaction: others wait to write.
                ready.add(ready(readings.get(i)));
            }
            store.together(() -> ready.forEach(each -> take(each, recognition, owed)));
        } catch (RuntimeException e) {
            log.debug("{}: {} are taken one by one", source.name(), taken.size(), e);
            recognition.untell(taken);
            taken.forEach(reading -> takeAlone(reading, recognition, owed));
        }
        return taken.size();
    }

    private void takeAlone(Reading reading, Recognition recognition, boolean owed) {
        try {
            take(ready(reading), recognition, owed);
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException e) {
            // A bug that one article brings out costs this article, not the source.
            log.error("{}/{} cannot be taken", source.name(), reading.place(), e);
            bookmarks.move(stamp(reading));
        }
    }

    private static Ready ready(Reading reading) {
        return new Ready(reading, reading.article().map(Summaries::of).orElse(Map.of()));
    }

    private void take(Ready ready, Recognition recognition, boolean owed) {
        Reading reading = ready.reading();
        reading.article()
                .ifPresentOrElse(
                        article -> keep(article, ready, recognition.of(reading, article), owed),
                        // What stood here before stays: a file that is being mended is not a deleted one.
                        () -> bookmarks.move(stamp(reading)));
    }

    private Stamp stamp(Reading reading) {
        return new Stamp(source.name(), reading.place(), reading.stamp());
    }

    /** As {@code jianbao articles} has it: the place, with the line of the fault where there is one. */
    private void report(Reading reading) {
        if (reading.status() == Reading.Status.SERVED) {
            return;
        }
        String line = reading.faultLine().isPresent() ? ":" + reading.line() : "";
        String status = reading.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
        log.warn("{}/{}{}  {}  {}", source.name(), reading.place(), line, status, reading.reason());
    }

    private void keep(Article article, Ready ready, Recognition.Result result, boolean owed) {
        ArticleId id = result.known().orElseGet(this::drawId);
        Stamp stamp = stamp(ready.reading());
        if (result.copy()) {
            store.stories().fold(id, result.identities(), stamp);
            return;
        }
        Brief brief = new Brief(id, article, ready.summaries(), Summariser.VERSION, time.instant(), List.of());
        articles.keep(brief, result.identities(), stamp, owed && result.known().isEmpty());
    }

    private ArticleId drawId() {
        return Stream.generate(() -> ArticleId.draw(random))
                .filter(id -> !articles.isTaken(id))
                .findFirst()
                .orElseThrow();
    }

    private void complain(String message) {
        // Once, not every turn: a folder that is missing for a week is one fact.
        if (!message.equals(complaint)) {
            // What goes by its address has that in the message already.
            log.warn("{}", message.startsWith(source.name()) ? message : source.name() + ": " + message);
            complaint = message;
        }
    }
}
