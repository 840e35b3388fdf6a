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

    /** On a page of articles that were sent together. */
    public static final int BUNDLE_ENTRIES = 5;

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
        RichText list = list(Phrase.LATEST.in(language), range(page, entries), entries, language);
        return Screen.of(list, pager(page, "/latest " + page.size()));
    }

    /**
     * A page of articles that were sent together, with buttons to turn it.
     *
     * @param entries those of the page, at most {@link #MAX_ENTRIES}
     * @param bundle by which they are found again
     */
    public static Screen bundle(List<Brief> entries, Page page, long bundle, Language language) {
        String header = Phrase.NEW_ARTICLES.in(language, Math.max(page.total(), entries.size()));
        String count = page.pages() == 1 ? "" : range(page, entries);
        return Screen.of(list(header, count, entries, language), pager(page, "/bundle " + bundle));
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

    private static String range(Page page, List<Brief> entries) {
        int last = page.offset() + entries.size();
        return (page.offset() + 1) + "–" + last + " / " + Math.max(page.total(), last);
    }

    private static RichText list(String header, String count, List<Brief> entries, Language language) {
        RichText.Builder text = RichText.builder().bold(header).text(count.isEmpty() ? "" : " · " + count);
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

    /** Buttons that say the command with the number of a page behind it. */
    private static List<Button> pager(Page page, String command) {
        return page.pages() == 1
                ? List.of()
                : List.of(
                        Buttons.turn("‹", command + " " + page.before()),
                        Buttons.turn(page.number() + " / " + page.pages(), command + " " + page.number()),
                        Buttons.turn("›", command + " " + page.after()));
    }
}
