package jianbao.summary;

import java.util.regex.Pattern;

/** Whether a sentence can stand by itself in a summary, judged by its form alone. */
final class Fitness {
    private static final int TAIL = 20;
    private static final int LONGEST = 1000;

    /** In characters without white space. */
    private static final int SHORTEST = 24;

    /** In characters and words: a Chinese sentence says as much in fewer, but not with a foreign name and its label. */
    private static final int SHORTEST_UNSPACED = 12;

    private static final String CLOSERS = "[”’」』）)】》\\]\"'～~*_\\s]*";
    private static final Pattern ENDED = Pattern.compile("[。！!.．｡]" + CLOSERS + "$");

    /** A colon announces, a semicolon goes on; a question asks even where it is cried out. */
    private static final Pattern UNFINISHED = Pattern.compile("(?:[:：;；…]|[?？][!！]*|\\.\\.\\.|⋯)" + CLOSERS
            + "$|(?:如下|以下(?:几点|内容|方面)|几[个点项种大](?:问题|方面|原因|建议|步骤|特点|优势))[。.]$");

    /** What no sentence begins with: the rest of one, a name's remark whose name is gone, a word in small letters. */
    private static final Pattern TORN = Pattern.compile(
            "[的，,、；;：:。.!！?？）)”’」』》]|\\*\\s?\\d?[^*]|\\d{1,2}:\\d{2}(?=\\p{IsHan})|[（(][^（()）]{0,40}[）)][，,]|[a-z]{2,}[ ,;](?=[\\p{ASCII}]{20})");

    private Fitness() {}

    /** Whether the sentence tells something by itself: no question, no announcement of a list, nothing about the page. */
    static boolean isFit(String sentence) {
        return isLongEnough(sentence) && isSentence(sentence);
    }

    /** The same of a sentence that stands among its own, where a short one is understood too. */
    static boolean isSentence(String sentence) {
        return sentence.length() <= LONGEST
                && !UNFINISHED.matcher(tail(sentence)).find()
                && !TORN.matcher(sentence).lookingAt()
                && hasPairs(sentence)
                && !PageTalk.is(sentence);
    }

    /** Whether it has an end mark; headings and truncated sentences have none. */
    static boolean isEnded(String sentence) {
        return ENDED.matcher(tail(sentence)).find();
    }

    private static String tail(String sentence) {
        return sentence.substring(Math.max(0, sentence.length() - TAIL));
    }

    private static boolean isLongEnough(String sentence) {
        boolean unspaced = sentence.codePoints().anyMatch(Character::isIdeographic);
        return unspaced ? Measure.words(sentence) >= SHORTEST_UNSPACED : Measure.characters(sentence) >= SHORTEST;
    }

    /** A piece of a long quotation lacks one of its marks. */
    private static boolean hasPairs(String sentence) {
        return count(sentence, '“') == count(sentence, '”')
                && count(sentence, '「') == count(sentence, '」')
                && count(sentence, '《') == count(sentence, '》')
                && count(sentence, '（') + count(sentence, '(') == count(sentence, '）') + count(sentence, ')')
                && count(sentence, '"') % 2 == 0;
    }

    private static long count(String sentence, char mark) {
        return sentence.chars().filter(c -> c == mark).count();
    }
}
