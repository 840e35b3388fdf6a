package jianbao.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jianbao.model.Block;
import jianbao.model.Brief;
import jianbao.model.Language;
import jianbao.model.Length;
import jianbao.model.Sentence;
import jianbao.telegram.Keyboard.Button;
import jianbao.telegram.RichText;
import jianbao.telegram.RichText.Span;

/** An article as a card: title, facts, sentences. The same in a push, an answer and a search. */
public final class Cards {
    // Twice what a list shows: hardly a title that a person wrote is cut.
    private static final int TITLE_COLUMNS = 280;
    private static final double HARDLY = 1.35;
    // Eight lines of a phone: so much can be taken in at a glance.
    private static final int GLANCE_COLUMNS = 320;

    /** Nobody misses these in a summary. */
    private static final Set<Block.Kind> UNSAID =
            EnumSet.of(Block.Kind.HEADING, Block.Kind.IMAGE, Block.Kind.BOILERPLATE);

    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}]+");

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
        text.append(Verbatim.of(facts(brief, language))).line().line();
        if (!remark.isEmpty()) {
            text.italic(remark).line().line();
        }
        return Screen.of(addSentences(text, brief, length).build(), buttons(brief, length, language));
    }

    private static RichText title(Brief brief) {
        String title = Facts.title(brief, TITLE_COLUMNS);
        return Facts.original(brief)
                .map(url -> new RichText(
                        title,
                        List.of(
                                new Span(0, title.length(), Span.Kind.BOLD, null),
                                new Span(0, title.length(), Span.Kind.LINK, url.toString()))))
                .orElseGet(() -> Verbatim.bold(title));
    }

    private static String facts(Brief brief, Language language) {
        int minutes = ReadingTime.minutes(brief.article());
        String time = minutes == 0 ? "" : Phrase.MINUTES.in(language, minutes);
        return Facts.line(Facts.day(brief), Facts.author(brief, language), time, Facts.otherSources(brief, language));
    }

    /** As many sentences as the short summary has stand open; what a longer one adds is folded. */
    private static RichText.Builder addSentences(RichText.Builder text, Brief brief, Length length) {
        List<Sentence> sentences = brief.summary(length).sentences();
        if (length != Length.LONG || Line.columns(joined(sentences)) <= GLANCE_COLUMNS) {
            return text.append(Verbatim.of(joined(sentences)));
        }
        int open = Math.min(brief.summary(Length.SHORT).sentences().size(), sentences.size());
        text.append(Verbatim.of(joined(sentences.subList(0, open))));
        return text.line().expandableQuote(Verbatim.of(joined(sentences.subList(open, sentences.size()))));
    }

    private static String joined(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::text).collect(Collectors.joining("\n"));
    }

    private static String remark(Brief brief, Length length, Language language) {
        if (brief.summary(length).sentences().isEmpty()) {
            return Phrase.NO_PROSE.in(language);
        }
        boolean longer = saysMore(brief, length, Length.SHORT);
        return !longer && opensAndNearlyEnds(brief, length) ? Phrase.HARDLY_LONGER.in(language) : "";
    }

    /** Whether the summary is the beginning of all that the article says, and nearly all of it. */
    private static boolean opensAndNearlyEnds(Brief brief, Length length) {
        String summary = withoutGaps(joined(brief.summary(length).sentences()));
        // Many leads are the first words of the text once more.
        return Stream.of(brief.article().blocks(), brief.article().body())
                .map(Cards::said)
                .anyMatch(text -> text.startsWith(summary) && summary.length() * HARDLY >= text.length());
    }

    private static String said(List<Block> blocks) {
        return withoutGaps(blocks.stream()
                .filter(block -> !UNSAID.contains(block.kind()))
                .map(Block::text)
                .collect(Collectors.joining()));
    }

    // Whether a line was broken or joined does not matter.
    private static String withoutGaps(String text) {
        return GAPS.matcher(text).replaceAll("");
    }

    private static List<Button> buttons(Brief brief, Length length, Language language) {
        List<Button> row = new ArrayList<>();
        longer(brief, length).ifPresent(next -> row.add(turnTo(brief, next, Phrase.LONGER.in(language))));
        if (length == Length.LONG && saysMore(brief, length, Length.SHORT)) {
            row.add(turnTo(brief, Length.SHORT, Phrase.SHORTER.in(language)));
        }
        Facts.original(brief).ifPresent(url -> row.add(Button.link(Phrase.ORIGINAL.in(language), url)));
        return row;
    }

    private static Button turnTo(Brief brief, Length length, String label) {
        return Buttons.turn(
                label, Buttons.show(brief.id()) + " " + length.name().toLowerCase(Locale.ROOT));
    }

    /** The next length that says more. */
    private static Optional<Length> longer(Brief brief, Length length) {
        return Stream.of(Length.values())
                .filter(next -> saysMore(brief, next, length))
                .findFirst();
    }

    private static boolean saysMore(Brief brief, Length length, Length other) {
        return joined(brief.summary(length).sentences()).length()
                > joined(brief.summary(other).sentences()).length();
    }
}
