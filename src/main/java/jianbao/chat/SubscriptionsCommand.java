package jianbao.chat;

import java.util.Optional;
import jianbao.view.Following;
import jianbao.view.Phrase;

/** {@code /subscriptions}: what comes to this chat. */
final class SubscriptionsCommand implements Command {
    @Override
    public String name() {
        return "subscriptions";
    }

    @Override
    public Optional<Phrase> description() {
        return Optional.of(Phrase.DO_SUBSCRIPTIONS);
    }

    @Override
    public boolean forAdministrators() {
        return true;
    }

    @Override
    public Answer answer(Asked asked) {
        return Answer.of(
                asked.isSubscribed()
                        ? Following.everything(asked.preference().timing(), asked.language())
                        : Following.nothing(asked.language()));
    }
}
