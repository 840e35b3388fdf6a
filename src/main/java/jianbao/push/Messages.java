package jianbao.push;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import jianbao.model.ArticleId;
import jianbao.model.Brief;
import jianbao.model.ChatRef;
import jianbao.model.Language;
import jianbao.model.Length;
import jianbao.model.Notice;
import jianbao.model.Preference;
import jianbao.model.Push;
import jianbao.store.Database;
import jianbao.telegram.Outgoing;
import jianbao.view.Cards;
import jianbao.view.Following;
import jianbao.view.Lists;
import jianbao.view.Notices;
import jianbao.view.Page;
import jianbao.view.Screen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How rows of the outbox look: an article as a card, several as a list with pages, a notice as a line, an answer as it was
 * made when it had to wait.
 */
final class Messages {
    private static final Logger log = LoggerFactory.getLogger(Messages.class);

    private final Database store;
    private final Preference usual;

    /** With what is usual for chats that chose nothing else. */
    Messages(Database store, Preference usual) {
        this.store = store;
        this.usual = usual;
    }

    /** The message of these rows, which share it; empty where there is nothing to tell any more. */
    Optional<Outgoing> message(List<Push> rows) {
        Push first = rows.get(0);
        Language language = store.chats().language(first.to().chat()).orElse(Language.ENGLISH);
        if (rows.size() > 1) {
            return message(first, bundle(rows, language));
        }
        return switch (first.kind()) {
            case ARTICLE -> message(first, card(first, language));
            case NOTICE -> message(first, notice(Notice.of(first.subject()), first.to(), language));
            case ANSWER -> answer(first);
        };
    }

    private static Optional<Outgoing> message(Push row, Optional<Screen> shown) {
        return shown.map(screen -> Outgoing.message(row.to(), screen.text(), screen.keyboard()));
    }

    private Optional<Outgoing> answer(Push row) {
        try {
            return store.lateAnswers().body(row.id()).map(Outgoing::fromJson).map(answer -> answer.sentTo(row.to()));
        } catch (IllegalArgumentException e) {
            log.error("the answer in row {} cannot be read", row.id(), e);
            return Optional.empty();
        }
    }

    private Optional<Screen> card(Push row, Language language) {
        Length length = store.preferences().of(row.to().chat(), usual).length();
        return store.articles().find(new ArticleId(row.subject())).map(brief -> Cards.card(brief, length, language));
    }

    private Optional<Screen> bundle(List<Push> rows, Language language) {
        long chat = rows.get(0).to().chat();
        long bundle = rows.stream().mapToLong(Push::id).min().orElseThrow();
        Page page = new Page(1, Lists.BUNDLE_ENTRIES, store.bundles().size(chat, bundle));
        List<Brief> entries = store.bundles().page(chat, bundle, 0, page.size()).stream()
                .flatMap(id -> store.articles().find(id).stream())
                .toList();
        return entries.isEmpty() ? Optional.empty() : Optional.of(Lists.bundle(entries, page, bundle, language));
    }

    private Optional<Screen> notice(Notice notice, ChatRef to, Language language) {
        return switch (notice.kind()) {
            case SOURCE_GONE -> Optional.of(Notices.sourceGone(notice.about(), language));
            case TOPIC_GONE -> Optional.of(Notices.topicGone(language));
            case MISSED -> missed(Instant.ofEpochMilli(Long.parseLong(notice.about())), to, language);
        };
    }

    private Optional<Screen> missed(Instant since, ChatRef to, Language language) {
        int count = store.arrears().count(to, since);
        ZoneId zone = store.preferences().of(to.chat(), usual).zone();
        return count == 0 ? Optional.empty() : Optional.of(Following.missed(count, since, zone, language));
    }
}
