package jianbao.chat;

import java.util.Optional;
import jianbao.model.Digest;
import jianbao.view.Digests;
import jianbao.view.Phrase;

/** {@code /digest [off|daily HH:MM|weekly DAY HH:MM]}: whether articles come together, and when. */
final class DigestCommand implements Command {
    @Override
    public String name() {
        return "digest";
    }

    @Override
    public Optional<Phrase> description() {
        return Optional.of(Phrase.DO_DIGEST);
    }

    @Override
    public boolean forAdministrators() {
        return true;
    }

    @Override
    public Answer answer(Asked asked) {
        Typed typed = Typed.of(asked.argument());
        if (typed.isNothing()) {
            return Answer.of(
                    Digests.choose(asked.preference().timing(), asked.now(), asked.isSubscribed(), asked.language()));
        }
        Optional<Digest> digest = DigestWords.read(typed.text());
        return typed.isOff() || digest.isPresent()
                ? set(digest, asked)
                : Answer.aside(Digests.unclear(asked.argument(), asked.language()));
    }

    private static Answer set(Optional<Digest> digest, Asked asked) {
        asked.desk().preferences().setDigest(asked.chat().chat(), digest, asked.now());
        return Answer.of(
                Digests.chosen(asked.preference().timing(), asked.now(), asked.isSubscribed(), asked.language()));
    }
}
