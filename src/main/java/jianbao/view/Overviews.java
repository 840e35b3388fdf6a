package jianbao.view;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jianbao.model.Figures;
import jianbao.model.Language;
import jianbao.model.SourceStatus;
import jianbao.telegram.RichText;

/** What those who run the bot see of it, at one glance on a phone. */
public final class Overviews {
    /** More would not fit into a message; the ones with faults come first. */
    private static final int MOST_SOURCES = 20;

    private static final int NAME_COLUMNS = 60;
    private static final int FAULT_COLUMNS = 100;

    private Overviews() {}

    /** What is owed; lately says how much was sent in the last hour. */
    public static Screen queue(Figures figures, long lately, Instant now, Language language) {
        Figures.Queue queue = figures.queue();
        RichText.Builder text = header(Phrase.QUEUE, Amounts.count(queue.depth()), language);
        text.line().text(due(queue, now, language));
        text.line()
                .text(Phrase.QUEUE_WAITING.in(
                        language,
                        Amounts.count(queue.later()),
                        Amounts.count(queue.held()),
                        Amounts.count(queue.sending())));
        text.line().line().text(sent(Phrase.SENT_HOUR, queue, lately, language));
        text.line()
                .text(Phrase.QUEUE_TROUBLE.in(
                        language, tally(queue, "retried"), tally(queue, "unsure"), tally(queue, "given up")));
        text.line()
                .text(Phrase.PARKED_CHATS.in(
                        language, Amounts.count(figures.readers().parked())));
        return Screen.of(text.build(), List.of());
    }

    private static String due(Figures.Queue queue, Instant now, Language language) {
        String due = Amounts.count(queue.due());
        return queue.oldestDue()
                .map(oldest ->
                        Phrase.QUEUE_DUE_FOR.in(language, due, Amounts.time(Duration.between(oldest, now), language)))
                .orElseGet(() -> Phrase.QUEUE_DUE.in(language, due));
    }

    private static String sent(Phrase phrase, Figures.Queue queue, long lately, Language language) {
        return phrase.in(language, tally(queue, "sent"), Amounts.count(lately));
    }

    private static String tally(Figures.Queue queue, String name) {
        return Amounts.count(queue.tally(name));
    }

    /**
     * What there is, and how it runs.
     *
     * @param sent in the last day
     * @param hits how often an article that was wanted was in memory
     * @param looks how often one was wanted
     * @param up since the bot was started
     */
    public record Running(long sent, long hits, long looks, Duration up) {}

    /** Articles, readers, what was sent, and the process. */
    public static Screen stats(Figures figures, Running running, Language language) {
        RichText.Builder text = RichText.builder().bold(Phrase.STATS.in(language));
        text.line()
                .text(Phrase.STATS_READERS.in(
                        language,
                        Amounts.count(figures.articles()),
                        Amounts.count(figures.readers().subscriptions()),
                        Amounts.count(figures.readers().chats())));
        text.line().text(sent(Phrase.SENT_DAY, figures.queue(), running.sent(), language));
        text.line()
                .text(Phrase.STATS_CACHE.in(
                        language, running.hits() * 100 / Math.max(1, running.looks()), Amounts.count(running.looks())));
        text.line()
                .text(Phrase.STATS_UP.in(
                        language, Amounts.time(running.up(), language), Amounts.bytes(figures.bytes())));
        return Screen.of(text.build(), List.of());
    }

    /** Each source with its last look and its next; those that fail come first. */
    public static Screen sources(List<SourceStatus> sources, Instant now, Language language) {
        if (sources.isEmpty()) {
            return Screen.line(Phrase.NO_SOURCES.in(language));
        }
        RichText.Builder text = header(Phrase.SOURCES, Amounts.count(sources.size()), language);
        sources.stream()
                .sorted(Comparator.comparing(source -> source.fault().isEmpty()))
                .limit(MOST_SOURCES)
                .forEach(source -> text.line().line().append(source(source, now, language)));
        if (sources.size() > MOST_SOURCES) {
            text.line().line().text(Phrase.MORE_SOURCES.in(language, Amounts.count(sources.size() - MOST_SOURCES)));
        }
        return Screen.of(text.build(), List.of());
    }

    private static RichText source(SourceStatus source, Instant now, Language language) {
        RichText.Builder text = RichText.builder().append(Verbatim.bold(Line.cut(source.source(), NAME_COLUMNS)));
        text.line().text(looks(source, now, language));
        Optional<String> fault = source.fault();
        fault.ifPresent(why ->
                text.line().append(Verbatim.of(Phrase.SOURCE_FAULT.in(language, Line.cut(why, FAULT_COLUMNS)))));
        return text.build();
    }

    private static String looks(SourceStatus source, Instant now, Language language) {
        String next = Amounts.time(Duration.between(now, source.next()), language);
        return source.read()
                .map(read -> Phrase.SOURCE_READ.in(
                        language,
                        Amounts.time(Duration.between(read, now), language),
                        Amounts.count(source.articles()),
                        next))
                .orElseGet(() -> Phrase.SOURCE_UNREAD.in(language, next));
    }

    private static RichText.Builder header(Phrase name, String count, Language language) {
        return RichText.builder().bold(name.in(language)).text(" · " + count);
    }
}
