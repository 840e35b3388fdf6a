package jianbao.chat;

import java.util.Optional;
import jianbao.view.Phrase;
import jianbao.view.Welcome;

/**
 * {@code /start [payload]}: what Telegram says for a person who opens the bot. A link that carries {@code s_<id>} is taken
 * for that article by {@link CommandLine}; of other payloads nothing is known.
 */
final class StartCommand implements Command {
    @Override
    public String name() {
        return "start";
    }

    @Override
    public Optional<Phrase> description() {
        return Optional.empty();
    }

    @Override
    public Answer answer(Asked asked) {
        asked.desk().chats().unpark(asked.chat().chat(), asked.desk().clock().instant());
        return Answer.of(Welcome.start(asked.language()));
    }
}
