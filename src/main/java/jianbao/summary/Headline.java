package jianbao.summary;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.text.Languages;

/** An article's title, which its reader has read: what only tells it again tells nothing. */
final class Headline {
    /** Which part of its words may be others than the title's. */
    private static final double OTHER = 0.25;

    /** Which part of the title it tells. */
    private static final double TOLD = 0.55;

    private static final String ANNOUNCES = "宣布";

    /** Whoever tells the title again adds when, who he is, and that he announces it. */
    private static final Pattern IDLE = Pattern.compile(
            "今天|今日|昨天|日前|近日|本周|宣布|推出|发布|上线|现在|正式|全面|普遍|可用|已经?|公司|新任|表示|他们|她们|[的了其在]|（[^（）]*）|\\([^()]*\\)");

    private static final Pattern SHORT_FORM = Pattern.compile("[（(][“\"]?((?!C[A-Z]O)[A-Z][A-Za-z]{2,9})[”\"]?[）)]");

    private static final Pattern WORD = Pattern.compile("[\\p{IsHan}]|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");

    private final String title;
    private final String letters;

    Headline(String title) {
        this.title = title;
        this.letters = letters(title);
    }

    /** As it is written. */
    String title() {
        return title;
    }

    /** Its letters and digits. */
    String letters() {
        return letters;
    }

    /** Whether its language writes no spaces between words, as what it heads does even where that quotes much English. */
    boolean isUnspaced() {
        return isUnspaced(title);
    }

    /** Whether a text's language does. */
    static boolean isUnspaced(String text) {
        return Languages.isUnspaced(Languages.detect(text));
    }

    /** Whether the sentence is one of its parts, marks and spaces left aside. */
    boolean contains(String sentence) {
        // What is much longer cannot be, and need not be copied; nor need what begins otherwise.
        return sentence.length() <= 2 * letters.length()
                && mayContain(sentence.codePointAt(0))
                && letters.contains(letters(sentence));
    }

    private boolean mayContain(int first) {
        return !Character.isLetterOrDigit(first) || letters.indexOf(first) >= 0;
    }

    /** Whether somebody announces something in a Chinese sentence. */
    static boolean isAnnounced(String sentence) {
        return sentence.contains(ANNOUNCES);
    }

    /** Whether a Chinese sentence, or what it says that somebody has announced, is the title in nearly the same words. */
    boolean isToldBy(String sentence) {
        String said = sentence.substring(Math.max(0, sentence.indexOf(ANNOUNCES)));
        if (said.length() > 2 * title.length()) {
            // Which need not be parted into words.
            return false;
        }
        Set<String> known = words(title);
        Set<String> words = words(said);
        int size = words.size();
        words.removeAll(known);
        if (words.size() > OTHER * size) {
            return false;
        }
        Set<String> all = words(sentence);
        return known.stream().filter(all::contains).count() >= TOLD * known.size();
    }

    /** Whether it explains an abbreviation that the title lacks and other sentences use: {@code 证券交易所（NYSE）}. */
    boolean isIntroducing(String sentence, List<String> sentences) {
        return SHORT_FORM
                .matcher(sentence)
                .results()
                .map(form -> form.group(1))
                .anyMatch(form -> !title.contains(form)
                        && sentences.stream().anyMatch(other -> !other.equals(sentence) && other.contains(form)));
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher word = WORD.matcher(IDLE.matcher(Phrases.lower(text)).replaceAll(" "));
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (Character.isLetterOrDigit(text.codePointAt(at))) {
                letters.appendCodePoint(text.codePointAt(at));
            }
        }
        return letters.toString();
    }
}
