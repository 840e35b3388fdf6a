package jianbao.chat;

import java.util.List;
import java.util.Optional;
import jianbao.model.Brief;
import jianbao.view.Lists;
import jianbao.view.Notices;
import jianbao.view.Phrase;

/** {@code /search <words>}: the articles in which all the words occur, the five best ones. */
final class SearchCommand implements Command {
    private static final int SHOWN = 5;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public Optional<Phrase> description() {
        return Optional.of(Phrase.DO_SEARCH);
    }

    @Override
    public Answer answer(Asked asked) {
        if (asked.argument().isEmpty()) {
            return Answer.aside(Notices.addWords("/search", asked.language()));
        }
        List<Brief> found = asked.desk().articles().search(asked.argument(), SHOWN + 1);
        return found.isEmpty()
                ? Answer.aside(Notices.notFound(asked.argument(), asked.language()))
                : Answer.of(Lists.found(
                        asked.argument(),
                        found.subList(0, Math.min(SHOWN, found.size())),
                        found.size() > SHOWN,
                        asked.language()));
    }
}
