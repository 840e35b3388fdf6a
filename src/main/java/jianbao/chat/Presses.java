package jianbao.chat;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import jianbao.telegram.BotApi;

/**
 * Ends the progress bars of pressed buttons, apart from the lanes: Telegram wants that first of all, and a chat that has
 * to wait for its answers must not wait for this. Not kept over a restart, since Telegram forgets a press within minutes.
 */
public final class Presses {
    private static final Duration UNTIL_WOKEN = Duration.ofHours(1);
    /** More than a client waits for; whoever presses faster than this is answered by the bar's own end. */
    private static final int MOST = 1_000;

    private final BotApi api;
    private final Queue<String> pressed = new ConcurrentLinkedQueue<>();

    /** Answers through that client. */
    public Presses(BotApi api) {
        this.api = api;
    }

    void add(String pressId) {
        if (pressed.size() < MOST) {
            pressed.add(pressId);
        }
    }

    /** Ends one progress bar; zero when there may be more. */
    public Duration turn() {
        String pressId = pressed.poll();
        if (pressId == null) {
            return UNTIL_WOKEN;
        }
        api.answerPress(pressId);
        return Duration.ZERO;
    }
}
