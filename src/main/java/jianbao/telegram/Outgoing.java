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
}
