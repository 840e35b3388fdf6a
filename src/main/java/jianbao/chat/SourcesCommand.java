package jianbao.chat;

import java.util.Optional;
import jianbao.view.Overviews;
import jianbao.view.Phrase;

/** {@code /sources}: where articles come from, and what is wrong there. */
final class SourcesCommand implements Command {

    @Override
    public String name() {
        return "sources";
    }

    @Override
    public Optional<Phrase> description() {
        return Optional.empty();
    }

    @Override
    public boolean forOwners() {
        return true;
    }

    @Override
    public Answer answer(Asked asked) {
        Desk desk = asked.desk();
        return Answer.of(
                Overviews.sources(desk.store().sources().all(), desk.clock().instant(), asked.language()));
    }
}
