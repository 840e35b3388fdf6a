package jianbao.telegram;

import jianbao.model.ChatRef;

/**
 * A message to a chat.
 *
 * @param replaces the id of the message to edit, 0 to send a new one. A message that cannot be edited is sent anew
 */
public record Outgoing(ChatRef to, RichText text, Keyboard keyboard, long replaces) {
    /** Limits of one message: characters after entities parsing, in UTF-16 units, and formatting entities. */
    public static final int MAX_UNITS = 4096;

    public static final int MAX_SPANS = 100;

    public static Outgoing message(ChatRef to, RichText text, Keyboard keyboard) {
        return new Outgoing(to, text, keyboard, 0);
    }

    /** One line of JSON, for a durable outbox. */
    public String toJson() {
        return Json.write(this);
    }

    /**
     * The message that was written.
     *
     * @throws IllegalArgumentException when the text is no message
     */
    public static Outgoing fromJson(String json) {
        return Json.read(json, Outgoing.class);
    }

    /** The same to another chat or topic, where there is no message of ours to edit. */
    public Outgoing sentTo(ChatRef other) {
        return other.equals(to) ? this : message(other, text, keyboard);
    }
}
