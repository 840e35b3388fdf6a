package jianbao.sandbox;

import java.util.Locale;
import jianbao.sandbox.Chat.Presence;
import jianbao.sandbox.Shown.Entity;

/**
 * Telegram's privacy mode: in a group a bot that is no administrator hears only what is meant for it.
 *
 * <p>A command without a name is let through, though Telegram does so only when the bot was the last bot to write.
 */
final class Privacy {
    private Privacy() {}

    static boolean hears(Chat chat, Post post) {
        if (chat.bot == Presence.KICKED) {
            return false;
        }
        return chat.isPrivate()
                || chat.bot == Presence.ADMINISTRATOR
                || answersBot(chat, post)
                || post.body().entities().stream()
                        .anyMatch(entity -> isForBot(post.body().text(), entity));
    }

    private static boolean answersBot(Chat chat, Post post) {
        Post answered = chat.posts.get(post.answers());
        return answered != null && answered.isBots();
    }

    private static boolean isForBot(String text, Entity entity) {
        if (!entity.type().equals("bot_command")) {
            return false;
        }
        String command = text.substring(entity.offset(), entity.end()).toLowerCase(Locale.ROOT);
        return entity.offset() == 0 && (command.indexOf('@') < 0 || command.endsWith("@" + Bot.USERNAME));
    }
}
