package jianbao.chat;

import jianbao.telegram.BotApi;
import jianbao.telegram.TelegramException;

/** Who may change what a chat gets: everybody in a private chat, in a group its administrators. */
record Administrators(BotApi api) {
    // Telegram's @GroupAnonymousBot: it writes for administrators who hide their name, and for nobody else.
    private static final long ANONYMOUS = 1_087_968_824L;

    boolean allow(Request request) throws TelegramException {
        long user = request.from().id();
        return !request.chat().isGroup()
                || user == ANONYMOUS
                || api.isAdministrator(request.chat().chat(), user);
    }
}
