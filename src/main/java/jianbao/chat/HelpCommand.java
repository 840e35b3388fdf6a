package jianbao.chat;

import java.util.Optional;
import jianbao.view.Phrase;
import jianbao.view.Welcome;

/** {@code /help}: the commands, and the asker's own id. */
final class HelpCommand implements Command {
    @Override
    public String name() {
        return "help";
    }

    @Override
    public Optional<Phrase> description() {
        return Optional.of(Phrase.DO_HELP);
    }

    @Override
    public Answer answer(Asked asked) {
        return Answer.of(Welcome.help(Commands.standard().menu(asked.language()), asked.user(), asked.language()));
    }
}
