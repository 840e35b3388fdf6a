package jianbao.telegram;

import org.jspecify.annotations.Nullable;

/**
 * A person.
 *
 * @param languageCode IETF tag of the person's Telegram, null where the client does not tell
 */
public record User(long id, String name, @Nullable String languageCode) {}
