package jianbao.chat;

import java.util.Optional;
import jianbao.model.Subscription;
import jianbao.view.Following;
import jianbao.view.Phrase;

/** {@code /subscribe}: new articles come to this chat. */
final class SubscribeCommand implements Command {
    @Override
    public String name() {
        return "subscribe";
    }

    @Override
    public Optional<Phrase> description() {
        return Optional.of(Phrase.DO_SUBSCRIBE);
    }

    @Override
    public boolean forAdministrators() {
        return true;
    }

    @Override
    public Answer answer(Asked asked) {
        if (!asked.argument().isEmpty()) {
            // Who wants only some articles is not sent all of them.
            return Answer.of(Following.noFilters(asked.language()));
        }
        // Whoever writes can be written to, whatever was thought of the chat before.
        asked.desk().chats().unpark(asked.chat().chat(), asked.desk().clock().instant());
        boolean fresh = asked.desk()
                .subscriptions()
                .add(new Subscription(asked.chat(), asked.desk().clock().instant()));
        return Answer.of(Following.subscribed(fresh, asked.preference().timing(), asked.language()));
    }
}
