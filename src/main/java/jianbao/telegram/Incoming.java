package jianbao.telegram;

import java.util.Set;
import jianbao.model.ChatRef;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberRestricted;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Telegram's updates in our words. What a channel posts into its discussion group is nobody's message. */
final class Incoming {
    private static final Set<String> PRESENT = Set.of("creator", "administrator", "member");

    private final long bot;

    /** Updates for the bot with that user id. */
    Incoming(long bot) {
        this.bot = bot;
    }

    Update of(org.telegram.telegrambots.meta.api.objects.Update update) {
        long id = update.getUpdateId();
        if (update.getMessage() != null) {
            return message(id, update.getMessage());
        }
        if (update.getCallbackQuery() != null) {
            return press(id, update.getCallbackQuery());
        }
        ChatMemberUpdated change = update.getMyChatMember();
        // A status that TelegramBots does not know comes as null.
        return change == null || change.getNewChatMember() == null ? new Update.Other(id) : membership(id, change);
    }

    private Update message(long id, Message message) {
        if (message.getMigrateToChatId() != null) {
            return new Update.Migration(id, ChatRef.of(message.getChatId()), message.getMigrateToChatId());
        }
        if (!message.hasText() || message.getFrom() == null || isTrue(message.getIsAutomaticForward())) {
            return new Update.Other(id);
        }
        return new Update.Message(id, chat(message), user(message.getFrom()), message.getText(), answersBot(message));
    }

    private static Update press(long id, CallbackQuery press) {
        MaybeInaccessibleMessage message = press.getMessage();
        if (message == null || press.getData() == null) {
            return new Update.Other(id);
        }
        return new Update.Press(
                id, chat(message), user(press.getFrom()), press.getId(), press.getData(), message.getMessageId());
    }

    private static Update membership(long id, ChatMemberUpdated change) {
        ChatRef chat = ChatRef.of(change.getChat().getId());
        return new Update.Membership(id, chat, user(change.getFrom()), isPresent(change.getNewChatMember()));
    }

    private static boolean isPresent(ChatMember member) {
        return member instanceof ChatMemberRestricted restricted
                ? isTrue(restricted.getIsMember())
                : PRESENT.contains(member.getStatus());
    }

    // Telegram gives answers in ordinary groups a message_thread_id too; only a forum has topics.
    private static ChatRef chat(MaybeInaccessibleMessage where) {
        boolean inTopic = where instanceof Message message && message.isTopicMessage();
        return new ChatRef(where.getChatId(), inTopic ? ((Message) where).getMessageThreadId() : 0);
    }

    private boolean answersBot(Message message) {
        Message answered = message.getReplyToMessage();
        return answered != null
                && answered.getFrom() != null
                && answered.getFrom().getId() == bot;
    }

    private static User user(org.telegram.telegrambots.meta.api.objects.User user) {
        String last = user.getLastName();
        String name = last == null ? user.getFirstName() : user.getFirstName() + " " + last;
        return new User(user.getId(), name.strip(), user.getLanguageCode());
    }

    private static boolean isTrue(@Nullable Boolean flag) {
        return Boolean.TRUE.equals(flag);
    }
}
