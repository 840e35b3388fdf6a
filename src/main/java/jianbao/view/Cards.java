package jianbao.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jianbao.model.Brief;
import jianbao.model.Language;
import jianbao.model.Length;
import jianbao.model.Sentence;
import jianbao.telegram.Keyboard.Button;
import jianbao.telegram.RichText;
import jianbao.telegram.RichText.Span;

/** An article as a card: title, facts, sentences. The same in a push, an answer and a search. */
public final class Cards {
    // Leaves most of a message to the sentences, and cuts no title that a person wrote.
    private static final int TITLE_COLUMNS = 1000;
    private static final double HARDLY = 1.2;

    private Cards() {}

    /** The card with the summary of that length, its sentences as the author wrote them. */
    public static Screen card(Brief brief, Length length, Language language) {
        return card(brief, length, language, "");
    }

    /** The card for somebody who asked for a summary: it says so where there is nothing, or little, to leave out. */
    public static Screen asked(Brief brief, Length length, Language language) {
        return card(brief, length, language, remark(brief, length, language));
    }

    /** The card of the best of several matches: the others are a button away, where the words fit into one. */
    public static Screen bestOf(Brief brief, Length length, Language language, String words) {
        Screen card = asked(brief, length, language);
        return Buttons.sayWords(Phrase.OTHER_MATCHES.in(language), "/search", words)
                .map(card::with)
                .orElse(card);
    }

    private static Screen card(Brief brief, Length length, Language language, String remark) {
        RichText.Builder text = RichText.builder().append(title(brief)).line();
        text.text(facts(brief, language)).line().line();
        if (!remark.isEmpty()) {
            text.italic(remark).line().line();
        }
        return Screen.of(addSentences(text, brief, length).build(), buttons(brief, length, language));
    }

    private static RichText title(Brief brief) {
        String title = Facts.title(brief, TITLE_COLUMNS);
        List<Span> spans = new ArrayList<>();
        spans.add(new Span(0, title.length(), Span.Kind.BOLD, null));
        Facts.original(brief).ifPresent(url -> spans.add(new Span(0, title.length(), Span.Kind.LINK, url.toString())));
        return new RichText(title, spans);
    }

    private static String facts(Brief brief, Language language) {
        int minutes = ReadingTime.minutes(brief.article());
        String time = minutes == 0 ? "" : Phrase.MINUTES.in(language, minutes);
        return Facts.line(Facts.day(brief), Facts.author(brief, language), time);
    }

    private static RichText.Builder addSentences(RichText.Builder text, Brief brief, Length length) {
        RichText sentences = RichText.plain(
                brief.summary(length).sentences().stream().map(Sentence::text).collect(Collectors.joining("\n")));
        return length == Length.LONG ? text.expandableQuote(sentences) : text.append(sentences);
    }

    private static String remark(Brief brief, Length length, Language language) {
        if (brief.summary(length).sentences().isEmpty()) {
            return Phrase.NO_PROSE.in(language);
        }
        return units(brief, length) * HARDLY >= units(brief) ? Phrase.HARDLY_LONGER.in(language) : "";
    }

    private static long units(Brief brief, Length length) {
        return brief.summary(length).sentences().stream()
                .mapToLong(sentence -> sentence.text().length())
                .sum();
    }

    private static long units(Brief brief) {
        return brief.article().blocks().stream()
                .filter(block -> block.kind().isProse())
                .mapToLong(block -> block.text().length())
                .sum();
    }

    private static List<Button> buttons(Brief brief, Length length, Language language) {
        List<Button> row = new ArrayList<>();
        longer(brief, length)
                .map(next -> Buttons.show(brief.id()) + " " + next.name().toLowerCase(Locale.ROOT))
                .ifPresent(command -> row.add(Buttons.turn(Phrase.LONGER.in(language), command)));
        Facts.original(brief).ifPresent(url -> row.add(Button.link(Phrase.ORIGINAL.in(language), url)));
        return row;
    }

    /** The next length that says more. */
    private static Optional<Length> longer(Brief brief, Length length) {
        int sentences = brief.summary(length).sentences().size();
        return Stream.of(Length.values())
                .filter(next -> brief.summary(next).sentences().size() > sentences)
                .findFirst();
    }
}
