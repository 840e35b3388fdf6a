package jianbao.sandbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as it stands in a chat now.
 *
 * @param id unique in the chat, ascending
 * @param from who wrote it, null for the bot
 * @param topic the forum topic, 0 for none
 * @param text as Telegram shows it: without white space around it
 * @param entities as Telegram keeps them: sorted, at most 100, with the commands that it found
 * @param buttons row by row
 * @param edited whether it was edited
 * @param time when it was sent
 */
public record Shown(
        long id,
        @Nullable Person from,
        int topic,
        String text,
        List<Entity> entities,
        List<List<Button>> buttons,
        boolean edited,
        Instant time) {
    public Shown {
        entities = List.copyOf(entities);
        buttons = buttons.stream().map(List::copyOf).toList();
    }

    /**
     * A stretch of formatting.
     *
     * @param type as Telegram spells it, such as {@code bold}
     * @param offset in UTF-16 units, like the length
     * @param url only for a {@code text_link}
     */
    public record Entity(
            String type, int offset, int length, @Nullable String url) {
        int end() {
            return offset + length;
        }
    }

    /** A button: one of data and url is there. */
    public record Button(
            String text, @Nullable String data, @Nullable String url) {}
}
