package jianbao.sandbox;

/**
 * A call that the bot made.
 *
 * @param method as Telegram spells it, such as {@code sendMessage}
 * @param chat its {@code chat_id}, 0 where it has none
 * @param json its parameters as one JSON object
 * @param code the HTTP status of the answer, 0 when the connection was cut instead
 * @param effective whether it did what it asked for, known to the bot or not
 */
public record SentCall(String method, long chat, String json, int code, boolean effective) {}
