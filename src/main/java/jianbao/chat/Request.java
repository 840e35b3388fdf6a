package jianbao.chat;

import java.util.Optional;
import java.util.regex.Pattern;
import jianbao.model.ChatRef;
import jianbao.telegram.BotApi.Bot;
import jianbao.telegram.Update;
import jianbao.telegram.User;
import jianbao.view.Buttons;

/**
 * An update as something that a person asks.
 *
 * @param replaces the message whose button asks to be answered in its place, 0 for none
 */
record Request(ChatRef chat, User from, CommandLine line, Manner manner, long replaces) {
    /** How it reached us. */
    enum Manner {
        /** By a button under one of our messages. The data may be forged, and is worth no more than if it were typed. */
        PRESSED,
        /** In a private chat, as a reply to us or by our name: it waits for an answer. */
        ADDRESSED,
        /** In a group, perhaps to others. */
        OVERHEARD
    }

    /** Empty for what nobody asked of us: other kinds of updates, and commands for another bot. */
    static Optional<Request> of(Update update, Bot self) {
        if (update instanceof Update.Press press) {
            return Optional.of(pressed(press));
        }
        return update instanceof Update.Message message ? written(message, self) : Optional.empty();
    }

    private static Request pressed(Update.Press press) {
        boolean inPlace = press.data().startsWith(Buttons.IN_PLACE);
        CommandLine line = CommandLine.of(inPlace ? press.data().substring(Buttons.IN_PLACE.length()) : press.data());
        return new Request(press.chat(), press.from(), line, Manner.PRESSED, inPlace ? press.messageId() : 0);
    }

    private static Optional<Request> written(Update.Message message, Bot self) {
        String text = mention(self).matcher(message.text()).replaceAll(" ");
        boolean named = text.length() < message.text().length();
        boolean waiting = named || message.toBot() || !message.chat().isGroup();
        CommandLine line = CommandLine.of(text);
        Request request =
                new Request(message.chat(), message.from(), line, waiting ? Manner.ADDRESSED : Manner.OVERHEARD, 0);
        return request.isForAnother() ? Optional.empty() : Optional.of(request);
    }

    /** In a private chat there is no other bot that could be meant. */
    private boolean isForAnother() {
        return chat.isGroup() && !line.addressee().isEmpty();
    }

    // Telegram: names of bots are of A-Za-z0-9_, and their case does not matter.
    private static Pattern mention(Bot self) {
        return Pattern.compile("@" + Pattern.quote(self.username()) + "(?![A-Za-z0-9_])", Pattern.CASE_INSENSITIVE);
    }
}
