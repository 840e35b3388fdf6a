package jianbao.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.stream.LongStream;
import jianbao.intake.Intake;
import jianbao.model.Push;
import jianbao.push.FanOut;
import jianbao.source.MarkdownFolder;
import jianbao.store.Database;
import jianbao.store.Outbox;

/** The way from a new article to its pushes, without the bot and without Telegram. Its figures are milliseconds. */
final class FanOutAlone {
    private static final InstantSource TIME = InstantSource.system();
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int MESSAGES = 1_000;
    private static final int CHATS = 10;
    private static final int QUESTIONS = 5;

    private final Path folder;
    private final String url;
    private final Database store;
    private final Outbox outbox;
    private final Intake intake;
    private final FanOut fanOut;
    private final Posts posts = new Posts();

    private FanOutAlone(Path folder, String url, Database store) {
        this.folder = folder;
        this.url = url;
        this.store = store;
        this.outbox = store.outbox();
        this.intake = new Intake(
                new MarkdownFolder("articles", folder, Set.of("md"), TIME),
                Duration.ofSeconds(30),
                store,
                new SecureRandom(),
                TIME);
        this.fanOut = new FanOut(store, TIME);
    }

    /** Of an empty folder and a database with subscriptions; prints what {@link FanOutLoad} reads. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Path folder = Path.of(arguments[0]);
        try (Database store = Database.openAlone(arguments[1])) {
            FanOutAlone way = new FanOutAlone(folder, arguments[1], store);
            // The first reading owes nothing.
            way.intake.turn();
            way.owe();
            way.settle();
            way.withdraw(way.oweBehind());
            Figures.say("resident", Figures.resident());
        }
    }

    private void owe() throws IOException {
        posts.write(folder, 1);
        intake.turn();
        drive("fan-out");
        Figures.say("first-push", push());
        ask("when-queued");
        PrimitiveIterator.OfLong gone = chats();
        Figures.say("park", usually(() -> store.chats().park(gone.nextLong(), "blocked", TIME.instant())));
        PrimitiveIterator.OfLong back = chats();
        Figures.say("unpark", usually(() -> store.chats().unpark(back.nextLong(), TIME.instant())));
    }

    private static PrimitiveIterator.OfLong chats() {
        return LongStream.iterate(Crowd.FIRST + 10 * MESSAGES, chat -> chat + 1).iterator();
    }

    /** All but the last ones. */
    private void settle() throws SQLException {
        change("state = 'sent', settled = 1 where settled is null and number <= "
                + "(select max(number) from outbox) - " + 2 * MESSAGES);
        Figures.say("last-push", push());
        ask("when-sent");
    }

    /** A second article, for chats in which the first one waits for tomorrow. */
    private Path oweBehind() throws IOException, SQLException {
        long tomorrow = TIME.instant().plus(Duration.ofDays(1)).toEpochMilli();
        change("state = 'queued', settled = null, due = " + tomorrow + " where kind = 'ARTICLE'");
        Path added = posts.add(folder);
        intake.turn();
        drive("second-fan-out");
        ask("when-waiting");
        return added;
    }

    private void withdraw(Path added) throws IOException {
        Path aside = Files.move(added, folder.resolveSibling("aside"));
        Figures.say("withdraw", millis(intake::turn));
        drive("withdrawal");
        Files.move(aside, added);
        Figures.say("restore", millis(intake::turn));
        drive("restoring");
    }

    private void change(String change) throws SQLException {
        Crowd.change(url, "update outbox set " + change);
        Crowd.tidy(url);
    }

    /** Turns until nothing is left to do. */
    private void drive(String what) {
        long longest = 0;
        long began = System.nanoTime();
        boolean more = true;
        while (more) {
            long turn = System.nanoTime();
            more = fanOut.turn().isZero();
            longest = Math.max(longest, Figures.millisSince(turn));
        }
        Figures.say(what, Figures.millisSince(began));
        Figures.say(what + "-longest", longest);
    }

    private void ask(String when) {
        Figures.say("claim-" + when, usually(() -> outbox.claim(CHATS, TIME.instant(), LEASE)));
        Figures.say("next-due-" + when, usually(outbox::nextDue));
        Figures.say("unsure-" + when, usually(() -> outbox.unsure(TIME.instant())));
        Figures.say("release-" + when, usually(() -> outbox.release(TIME.instant())));
    }

    /** The median of a few: the first has to find its way. */
    private static long usually(Runnable question) {
        long[] millis = LongStream.generate(() -> millis(question))
                .limit(QUESTIONS)
                .sorted()
                .toArray();
        return millis[QUESTIONS / 2];
    }

    /** Claims, begins and settles; how long a thousand take. */
    private long push() {
        long began = System.nanoTime();
        int sent = 0;
        while (sent < MESSAGES) {
            List<Push> claimed = outbox.claim(CHATS, TIME.instant(), LEASE);
            if (claimed.isEmpty()) {
                throw new IllegalStateException("only " + sent + " can be claimed");
            }
            claimed.forEach(this::send);
            sent += claimed.size();
        }
        return Figures.millisSince(began);
    }

    private void send(Push push) {
        Instant now = TIME.instant();
        outbox.begin(List.of(push.id()), now, LEASE);
        outbox.sent(List.of(push.id()), push.id(), now);
    }

    private static long millis(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return Figures.millisSince(began);
    }
}
