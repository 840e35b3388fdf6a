package jianbao.sandbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message in a chat.
 *
 * @param from null for the bot
 * @param answers the id of the message that it replies to, 0 for none
 * @param version of the world when it last changed
 */
record Post(
        long id,
        @Nullable Person from,
        int topic,
        long answers,
        Body body,
        Instant time,
        @Nullable Instant edited,
        long version) {
    Post edit(Body changed, Instant now, long at) {
        return new Post(id, from, topic, answers, changed, time, now, at);
    }

    boolean isBots() {
        return from == null;
    }

    Shown shown() {
        return new Shown(id, from, topic, body.text(), body.entities(), body.buttons(), edited != null, time);
    }
}
