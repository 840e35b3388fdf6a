package jianbao.chat;

import java.util.List;
import java.util.Optional;
import jianbao.model.Brief;
import jianbao.view.Lists;
import jianbao.view.Notices;
import jianbao.view.Page;
import jianbao.view.Phrase;

/** {@code /bundle <number> <page>}: another page of articles that were sent as one message. Said by its buttons. */
final class BundleCommand implements Command {
    @Override
    public String name() {
        return "bundle";
    }

    @Override
    public Optional<Phrase> description() {
        return Optional.empty();
    }

    @Override
    public Answer answer(Asked asked) {
        long chat = asked.chat().chat();
        long bundle = asked.whole(0).orElse(0);
        Page page = new Page(
                asked.number(1).orElse(1),
                Lists.BUNDLE_ENTRIES,
                asked.desk().bundles().size(chat, bundle));
        List<Brief> entries = asked.desk().bundles().page(chat, bundle, page.offset(), page.size()).stream()
                .flatMap(id -> asked.desk().articles().find(id).stream())
                .toList();
        return entries.isEmpty()
                ? Answer.aside(Notices.staleButton(asked.language()))
                : Answer.of(Lists.bundle(entries, page, bundle, asked.language()));
    }
}
