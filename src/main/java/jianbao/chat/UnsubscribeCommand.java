package jianbao.chat;

import java.util.Optional;
import jianbao.view.Following;
import jianbao.view.Phrase;

/** {@code /unsubscribe}: no more articles come to this chat. */
final class UnsubscribeCommand implements Command {
    @Override
    public String name() {
        return "unsubscribe";
    }

    @Override
    public Optional<Phrase> description() {
        return Optional.of(Phrase.DO_UNSUBSCRIBE);
    }

    @Override
    public boolean forAdministrators() {
        return true;
    }

    @Override
    public Answer answer(Asked asked) {
        return Answer.of(
                asked.desk().subscriptions().remove(asked.chat())
                        ? Following.unsubscribed(asked.language())
                        : Following.nothing(asked.language()));
    }
}
