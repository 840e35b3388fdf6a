package jianbao.load;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import jianbao.intake.Intake;
import jianbao.model.Push;
import jianbao.push.FanOut;
import jianbao.source.MarkdownFolder;
import jianbao.store.Database;
import jianbao.store.Outbox;

/** The way from a new article to its pushes, without the bot and without Telegram. */
final class FanOutAlone {
    private static final InstantSource TIME = InstantSource.system();
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int MEASURED = 1_000;
    private static final int CHATS = 10;

    private FanOutAlone() {}

    /** Of a folder and a database with subscriptions; prints what {@link FanOutLoad} reads. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        String url = arguments[1];
        Posts posts = new Posts();
        try (Database store = Database.openAlone(url)) {
            Intake intake = new Intake(
                    new MarkdownFolder("articles", folder, Set.of("md"), TIME),
                    Duration.ofSeconds(30),
                    store,
                    new SecureRandom(),
                    TIME);
            // The first reading owes nothing.
            intake.turn();
            posts.write(folder, 1);
            intake.turn();
            FanOut fanOut = new FanOut(store, TIME);
            drive("fanout", fanOut);
            Figures.say("resident", Figures.resident());
            Figures.say("first", push(store.outbox()));
            questions(store.outbox());
            long chat = Crowd.FIRST + 500_000;
            Figures.say("park", micros(() -> store.chats().park(chat, "blocked", TIME.instant())));
            Figures.say("unpark", micros(() -> store.chats().unpark(chat, TIME.instant())));
            Crowd.change(
                    url,
                    "update outbox set state = 'sent', settled = 1 where settled is null and number <= (select max(number) from outbox) - 1000");
            Crowd.tidy(url);
            Figures.say("last", push(store.outbox()));
            questions(store.outbox());
            Crowd.change(
                    url,
                    "update outbox set state = 'queued', settled = null, due = "
                            + TIME.instant().plusSeconds(86400).toEpochMilli());
            Crowd.tidy(url);
            posts.add(folder);
            intake.turn();
            drive("second", fanOut);
            Figures.say("emptyclaim", micros(() -> store.outbox().claim(10, TIME.instant(), LEASE)));
            questions(store.outbox());
            String place = "2015/01/2015-01-01-post-0.md";
            Figures.say("withdraw", micros(() -> store.articles().withdraw("articles", place)));
            drive("withdrawal", fanOut);
            Figures.say("restore", micros(intake::turn));
            drive("restoral", fanOut);
            questions(store.outbox());
            Crowd.change(url, "update outbox set state = 'sent', settled = 1");
            Figures.say("prune", micros(() -> store.outbox().prune(TIME.instant())));
            Figures.say("residentEnd", Figures.resident());
        }
    }

    private static void drive(String what, FanOut fanOut) {
        long began = System.nanoTime();
        long longest = 0;
        int turns = 0;
        boolean more = true;
        while (more) {
            long turn = System.nanoTime();
            more = fanOut.turn().isZero();
            longest = Math.max(longest, Figures.millisSince(turn));
            turns++;
        }
        Figures.say(what, Figures.millisSince(began));
        Figures.say("  longest", longest);
        Figures.say("  turns", turns);
    }

    private static void questions(Outbox outbox) {
        Figures.say("nextDue", micros(outbox::nextDue));
        Figures.say("unsure", micros(() -> outbox.unsure(TIME.instant())));
        Figures.say("release", micros(() -> outbox.release(TIME.instant())));
    }

    /** Microseconds a message. */
    private static long push(Outbox outbox) {
        long began = System.nanoTime();
        int sent = 0;
        while (sent < MEASURED) {
            List<Push> claimed = outbox.claim(CHATS, TIME.instant(), LEASE);
            if (claimed.isEmpty()) {
                throw new IllegalStateException("only " + sent);
            }
            for (Push push : claimed) {
                Instant now = TIME.instant();
                outbox.begin(List.of(push.id()), now, LEASE);
                outbox.sent(List.of(push.id()), push.id(), now);
                sent++;
            }
        }
        return (System.nanoTime() - began) / 1000 / sent;
    }

    private static long micros(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1000;
    }
}
