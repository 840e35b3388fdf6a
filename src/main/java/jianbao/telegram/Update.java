package jianbao.telegram;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jianbao.model.ChatRef;

/** Something that happened in a chat with the bot. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface Update {
    /** Telegram's number; not an order over long gaps, since it restarts at random after an idle week. */
    long id();

    ChatRef chat();

    /**
     * A person wrote.
     *
     * @param toBot whether it answers a message of the bot
     */
    record Message(long id, ChatRef chat, User from, String text, boolean toBot) implements Update {}

    /**
     * A person pressed a button.
     *
     * @param pressId what {@link BotApi#answerPress} wants
     * @param data the button's data; may be forged
     * @param messageId the message that holds the button
     */
    record Press(long id, ChatRef chat, User from, String pressId, String data, long messageId) implements Update {}

    /** The bot was let in or out of a chat; in a private chat: unblocked or blocked. */
    record Membership(long id, ChatRef chat, User from, boolean present) implements Update {}

    /** The group became a supergroup. */
    record Migration(long id, ChatRef chat, long newChat) implements Update {}

    /** Nothing for us, but to be confirmed. Its chat is 0. */
    record Other(long id) implements Update {
        @Override
        public ChatRef chat() {
            return ChatRef.of(0);
        }
    }
}
