package jianbao.sandbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call that the bot made.
 *
 * @param at when it came
 * @param method as Telegram spells it, such as {@code sendMessage}
 * @param chat its {@code chat_id}, 0 where it has none
 * @param json its parameters as one JSON object
 * @param outcome what became of it
 * @param fault what went wrong with it, null for nothing; what Telegram itself refuses is no fault
 */
public record SentCall(
        Instant at,
        String method,
        long chat,
        String json,
        Fault.Outcome outcome,
        @Nullable Fault fault) {
    /** The HTTP status of the answer, 0 when the connection was cut instead. */
    public int code() {
        return outcome.status();
    }

    /** Whether it did what it asked for, known to the bot or not. */
    public boolean effective() {
        return outcome.done();
    }
}
