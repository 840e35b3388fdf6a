package jianbao.view;

import java.util.List;
import jianbao.model.Brief;
import jianbao.model.Language;
import jianbao.model.Length;
import jianbao.model.Sentence;
import jianbao.telegram.Keyboard.Button;
import jianbao.telegram.RichText;

/** Articles one under the other, three short lines each. */
public final class Lists {
    /** So many fit into one message, however long their titles are. */
    public static final int MAX_ENTRIES = 10;

    private static final int TITLE_COLUMNS = 120;
    // One line of a desktop's bubble, two of a phone's: half of that tells too little to choose by.
    private static final int SENTENCE_COLUMNS = 60;

    private Lists() {}

    /**
     * A page of the latest articles, with buttons to turn it.
     *
     * @param entries those of the page, at most {@link #MAX_ENTRIES}
     */
    public static Screen latest(List<Brief> entries, Page page, Language language) {
        if (entries.isEmpty()) {
            return Screen.line(
                    Phrase.NO_ARTICLES.in(language), Buttons.say(Phrase.SUBSCRIBE.in(language), "/subscribe"));
        }
        int last = page.offset() + entries.size();
        String range = (page.offset() + 1) + "–" + last + " / " + Math.max(page.total(), last);
        return Screen.of(list(Phrase.LATEST.in(language), range, entries, language), pager(page));
    }

    /**
     * The best matches of a search.
     *
     * @param more whether there are others
     */
    public static Screen found(String words, List<Brief> entries, boolean more, Language language) {
        String header = Phrase.QUOTED.in(language, Notices.quotable(words));
        String count = entries.size() + (more ? "+" : "");
        return Screen.of(list(header, count, entries, language), List.of());
    }

    private static RichText list(String header, String count, List<Brief> entries, Language language) {
        RichText.Builder text = RichText.builder().bold(header).text(" · " + count);
        entries.forEach(brief -> text.line().line().append(entry(brief, language)));
        return text.build();
    }

    private static RichText entry(Brief brief, Language language) {
        RichText.Builder text = RichText.builder().append(Verbatim.bold(Facts.title(brief, TITLE_COLUMNS)));
        text.line().append(Verbatim.of(Facts.line(Facts.day(brief), Facts.author(brief, language))));
        text.text(" · " + Buttons.show(brief.id()));
        brief.summary(Length.SHORT).sentences().stream()
                .findFirst()
                .map(Sentence::text)
                .map(sentence -> Line.cut(sentence, SENTENCE_COLUMNS))
                .ifPresent(sentence -> text.line().append(Verbatim.of(sentence)));
        return text.build();
    }

    private static List<Button> pager(Page page) {
        return page.pages() == 1
                ? List.of()
                : List.of(
                        turnTo("‹", page, page.before()),
                        turnTo(page.number() + " / " + page.pages(), page, page.number()),
                        turnTo("›", page, page.after()));
    }

    private static Button turnTo(String label, Page page, int number) {
        return Buttons.turn(label, "/latest " + page.size() + " " + number);
    }
}
