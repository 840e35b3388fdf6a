package jianbao.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an article tells, by which the same story is known again in other words: a press release that two people
 * translated, a text that another paper shortened, a copy under a new headline.
 *
 * <p>Titles are compared by their {@link Terms}, texts by pairs of neighbouring terms, which two texts of one subject
 * hardly share unless one comes from the other (three Chinese characters, two English words). Both are measured by Dice's
 * coefficient, 0 to 1. The more alike the titles, the less the texts need to share, and the less it counts against them
 * that one is longer, as a page is longer than its excerpt in a feed:
 *
 * <pre>likeness = text + title * (containment - text) + 0.3 * title</pre>
 *
 * <p>Two articles tell one story from 0.6 on: unlike titles need six tenths of the text, equal ones three tenths of the
 * shorter text. Numbers can forbid it, see {@link #isAnotherIssue}. The figures, which {@code SameStoryTest} prints: of
 * 240 labelled pairs of a Chinese technology site those told again have 0.65 and more, different ones of one day with
 * alike titles 0.31 and less, so that any limit between keeps them apart. 0.6 is the cautious end, since English reports
 * of one affair on two days share up to half of their text. Measured once: of the 18.8 million pairs of 6,136 articles of
 * every kind it folds 2,008, rightly as far as they were read, but for a few such reports weeks apart.
 */
public final class Story {
    /**
     * Whoever shares so many keys is worth comparing. Any of 6,136 articles shares as many with 1.4 others of its days,
     * of which 1.25 tell its story.
     */
    public static final int FEWEST_KEYS = 4;

    /**
     * So many days before and after it is told again: 19 of 20 copies come in this time, while later reports of one affair
     * are rather news that repeat what happened before.
     */
    public static final int DAYS = 7;

    private static final double SAME = 0.6;
    private static final double TITLE = 0.3;

    /** Texts of fewer pairs, such as a standing notice where the text is missing, prove less. */
    private static final int SHORT = 100;

    /** In characters. What comes later tells the story no better, and comparing stays quick. */
    private static final int LONGEST = 20_000;

    private static final int TEXT_KEYS = 16;
    private static final int TITLE_KEYS = 8;

    /** Bounded, since Java's groups repeat by recursion. */
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+){0,9}");

    private static final int FEW_NUMBERS = 5;
    private static final double SHARED_NUMBERS = 0.4;

    private final Hashes title;
    private final Hashes text;
    private final Hashes titleNumbers;
    private final Hashes numbers;

    private Story(String title, String text) {
        this.title = Hashes.of(Terms.of(title).stream());
        this.text = Hashes.of(pairs(Terms.of(text)));
        this.titleNumbers = numbers(title);
        this.numbers = numbers(text);
    }

    /** The story of an article; of a very long text only the beginning counts. */
    public static Story of(String title, String text) {
        return new Story(start(title), start(text));
    }

    private static String start(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private static Stream<String> pairs(List<String> terms) {
        return IntStream.range(1, terms.size()).mapToObj(i -> terms.get(i - 1) + " " + terms.get(i));
    }

    private static Hashes numbers(String text) {
        return Hashes.of(NUMBER.matcher(Folding.letters(text))
                .results()
                .map(number -> number.group().replace(",", "")));
    }

    /** Whether both tell one story. Whoever asks sees to it that they were told within a few days. */
    public boolean isSameAs(Story other) {
        return likeness(other) >= SAME && !isAnotherIssue(other);
    }

    /** Whether both have a title of the same words. */
    public boolean hasTitleOf(Story other) {
        return title.likeness(other.title) == 1;
    }

    /** How alike they are, numbers left aside: 0 for nothing in common, 1.3 for the same words. */
    double likeness(Story other) {
        double titles = title.likeness(other.title);
        double texts = text.likeness(other.text);
        double enough = Math.min(1, Math.min(text.size(), other.text.size()) / (double) SHORT);
        return enough * (texts + titles * (text.containment(other.text) - texts)) + TITLE * titles;
    }

    /**
     * Tomorrow's gold price has the words of today's: what differs are the numbers. Each title names one that the other
     * does not, or there are several and the texts share few of them.
     */
    private boolean isAnotherIssue(Story other) {
        int shared = titleNumbers.shared(other.titleNumbers);
        if (shared < titleNumbers.size() && shared < other.titleNumbers.size()) {
            return true;
        }
        return Math.min(numbers.size(), other.numbers.size()) >= FEW_NUMBERS
                && numbers.containment(other.numbers) < SHARED_NUMBERS;
    }

    /**
     * Keys under which the story is looked up, at most 24: the lowest hashes of its text and of its title. Whoever tells
     * the same story has some of them, the more the more alike: the 120 labelled pairs at least 8, two others out of a
     * thousand 4 or more.
     */
    public List<Integer> keys() {
        // The title's are turned over, since the same words in a text are another matter.
        return IntStream.concat(text.lowest(TEXT_KEYS), title.lowest(TITLE_KEYS).map(hash -> ~hash))
                .distinct()
                .boxed()
                .toList();
    }
}
