package jianbao.chat;

import java.util.Optional;
import jianbao.view.Lists;
import jianbao.view.Page;
import jianbao.view.Phrase;

/**
 * {@code /latest [n] [page]}: the latest n articles, 5 where n is not said and never more than fit into a message, with
 * buttons to the older ones. The page is what those buttons say.
 */
final class LatestCommand implements Command {
    private static final int USUAL = 5;

    @Override
    public String name() {
        return "latest";
    }

    @Override
    public Optional<Phrase> description() {
        return Optional.of(Phrase.DO_LATEST);
    }

    @Override
    public Answer answer(Asked asked) {
        int size = Math.max(1, Math.min(asked.number(0).orElse(USUAL), Lists.MAX_ENTRIES));
        Page page = new Page(
                asked.number(1).orElse(1), size, asked.desk().articles().count());
        return Answer.of(
                Lists.latest(asked.desk().articles().latest(page.offset(), page.size()), page, asked.language()));
    }
}
