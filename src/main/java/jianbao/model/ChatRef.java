package jianbao.model;

/**
 * Where a message goes.
 *
 * @param chat Telegram's chat id; negative for groups and channels
 * @param topic the forum topic in a supergroup, 0 for none
 */
public record ChatRef(long chat, int topic) {
    public static ChatRef of(long chat) {
        return new ChatRef(chat, 0);
    }

    public boolean isGroup() {
        return chat < 0;
    }
}
