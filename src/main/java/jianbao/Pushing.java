package jianbao;

import java.time.Duration;
import java.time.Instant;
import jianbao.Duties.Duty;
import jianbao.config.Settings;
import jianbao.push.FanOut;
import jianbao.push.OutboxSender;
import jianbao.store.Database;

/** How messages go out: every process sends to its share of the chats, and one keeps the books. */
final class Pushing {
    private static final Duration DAY = Duration.ofDays(1);
    /** Enough for 30 messages a second where Telegram takes a fifth of a second for each. */
    static final int SENDERS = 6;

    private final Ground ground;
    private final Loops loops;
    private final Duties duties;

    Pushing(Ground ground, Loops loops, Duties duties) {
        this.ground = ground;
        this.loops = loops;
        this.duties = duties;
    }

    void start() {
        Settings settings = ground.settings();
        OutboxSender sender = new OutboxSender(
                ground.store(),
                ground.api(),
                ground.pace(),
                ground.time(),
                new OutboxSender.Options(
                        ground.usual(),
                        settings.push().burst(),
                        settings.push().whenUnsure() == Settings.WhenUnsure.REPEAT));
        // By one process: two that settle what a third left behind could each send it again.
        start("recover", () -> {
            sender.recover();
            return Duration.ofMinutes(1);
        });
        start("fan-out", new FanOut(ground.store(), ground.time())::turn);
        start("prune", this::prune);
        for (int i = 1; i <= SENDERS; i++) {
            loops.start("push-" + i, duties.whileHeld(Duty.SENDING, sender::turn));
        }
    }

    private void start(String name, Loop.Turn turn) {
        loops.start(name, duties.whileHeld(Duty.SOURCES, turn));
    }

    private Duration prune() {
        Instant now = ground.time().instant();
        Database store = ground.store();
        // Telegram keeps updates for a day; after two, none of these can come again.
        store.inbox().prune(now.minus(DAY.multipliedBy(2)));
        store.outbox().prune(now.minus(DAY.multipliedBy(30)));
        return Duration.ofHours(1);
    }
}
