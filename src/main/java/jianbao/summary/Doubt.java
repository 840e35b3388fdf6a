package jianbao.summary;

import java.util.BitSet;
import java.util.List;

/**
 * How likely a reader stumbles over a Chinese sentence that stands without its neighbours: a logistic regression over a few
 * {@link Sign signs} of its form, learned from sentences of summaries that readers marked. It knows no words, and so doubts
 * items, labels, headings, asides and examples of kinds that no list foresees. Its weights are a file beside this class,
 * written by {@code jianbao.summary.DoubtTraining} in the tests.
 */
final class Doubt {
    /** What it looks at; names are part of the weights' file. */
    enum Sign {
        /** 10 / characters. */
        BREVITY,
        /** Whether it has a colon that opens no quotation, but for brackets. */
        COLON,
        /** Whether it is an item of a list, as {@link Items} tells. */
        LISTED,
        /** Whether two ideographs have a space between them: something was run into it, or lost. */
        GAP,
        /** Whether it shares no term with the title. */
        STRANGE,
        /** How many terms it shares with the title, in fourths, at most 1. */
        TITLE,
        /** Which part of its terms other sentences have. */
        RECURRENT,
        /** ln(1 + its number in the text). */
        LATE,
        /** Whether the sentence before it asks. */
        ASKED,
        /** Whether it begins with a Latin letter: a name. */
        LATIN,
        /** Whether it is one clause. */
        ONE_CLAUSE,
        /** Which part of its first clause are characters that hold sentences together. */
        SMALL_WORDS,
        /** Whether it speaks to the reader, but for quotations. */
        YOU,
        /** Whether it speaks of its author or authors, but for quotations. */
        WE
    }

    /**
     * What stands around a sentence.
     *
     * @param order its number in the text
     * @param listed whether it is an item of a list
     * @param asked whether the sentence before it asks
     * @param titleTerms how many terms it shares with the title
     * @param recurring which part of its terms other sentences have
     */
    record Setting(int order, boolean listed, boolean asked, int titleTerms, double recurring) {}

    private static final BitSet SMALL =
            "的是了在有和与这那也都就还要会能可以上下中对从到为个我你他们".chars().collect(BitSet::new, BitSet::set, BitSet::or);
    private static final String CLAUSE_ENDS = "，,；;";
    private static final String OPENING = "“「";
    private static final double BREVITY = 10;
    private static final double MOST_OF_TITLE = 4;

    private final double[] weights = new double[Sign.values().length];
    private final double bias;

    /** Reads the weights: {@code bias -3.2}, then {@code COLON 1.4} for each sign. */
    Doubt(List<String> lines) {
        double read = 0;
        for (String line : lines) {
            if (!line.startsWith("#")) {
                String[] parts = Ranker.parts(line, 2);
                double value = Ranker.number(parts[1]);
                if (parts[0].equals("bias")) {
                    read = value;
                } else {
                    weights[column(Sign.valueOf(parts[0]))] = value;
                }
            }
        }
        this.bias = read;
    }

    /** Read when it is first needed. */
    private static final class Learned {
        static final Doubt DOUBT = new Doubt(Ranker.lines("doubt.weights"));
    }

    /** The one that was learned. */
    static Doubt learned() {
        return Learned.DOUBT;
    }

    @SuppressWarnings("EnumOrdinal") // A place in memory only; the file names signs.
    static int column(Sign sign) {
        return sign.ordinal();
    }

    /** From 0 to 1. */
    double of(double[] signs) {
        double odds = bias;
        for (int i = 0; i < signs.length; i++) {
            odds += weights[i] * signs[i];
        }
        return 1 / (1 + Math.exp(-odds));
    }

    /** The signs of a sentence. */
    static double[] signs(String text, Setting setting) {
        double[] signs = new double[Sign.values().length];
        signs[column(Sign.BREVITY)] = BREVITY / Math.max(1, Measure.characters(text));
        raise(Sign.LISTED, setting.listed(), signs);
        raise(Sign.STRANGE, setting.titleTerms() == 0, signs);
        signs[column(Sign.TITLE)] = Math.min(1, setting.titleTerms() / MOST_OF_TITLE);
        signs[column(Sign.RECURRENT)] = setting.recurring();
        signs[column(Sign.LATE)] = Math.log1p(setting.order());
        raise(Sign.ASKED, setting.asked(), signs);
        raise(Sign.LATIN, !text.isEmpty() && isLatin(text.charAt(0)), signs);
        signs[column(Sign.ONE_CLAUSE)] = 1;
        signs[column(Sign.SMALL_WORDS)] = smallWords(text);
        readAll(text, signs);
        if (setting.order() == 0) {
            // News begin with what they tell, whatever was run into it.
            signs[column(Sign.COLON)] = 0;
            signs[column(Sign.GAP)] = 0;
        }
        return signs;
    }

    private static boolean isLatin(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static double smallWords(String text) {
        int small = 0;
        int length = 0;
        while (length < text.length() && CLAUSE_ENDS.indexOf(text.charAt(length)) < 0) {
            small += SMALL.get(text.charAt(length++)) ? 1 : 0;
        }
        return (double) small / Math.max(1, length);
    }

    private static void readAll(String text, double[] signs) {
        int open = 0;
        int brackets = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Most characters are told by this; the switch asks five times for each.
            if (isIdeograph(c) && c != '我' && c != '你' && c != '您') {
                continue;
            }
            switch (c) {
                case '“', '「' -> open++;
                case '”', '」' -> open--;
                case '（', '(' -> brackets++;
                case '）', ')' -> brackets--;
                case '：', ':' -> raise(Sign.COLON, brackets <= 0 && !opensQuotation(text, i), signs);
                case ' ' -> raise(Sign.GAP, isBetweenIdeographs(text, i), signs);
                case '，', ',' -> signs[column(Sign.ONE_CLAUSE)] = 0;
                case '你', '您' -> raise(Sign.YOU, open <= 0, signs);
                case '我' -> raise(Sign.WE, open <= 0, signs);
                default -> {}
            }
        }
    }

    private static boolean opensQuotation(String text, int colon) {
        return colon + 1 < text.length() && OPENING.indexOf(text.charAt(colon + 1)) >= 0;
    }

    private static boolean isBetweenIdeographs(String text, int at) {
        return at > 0 && at + 1 < text.length() && isIdeograph(text.charAt(at - 1)) && isIdeograph(text.charAt(at + 1));
    }

    private static void raise(Sign sign, boolean isThere, double[] signs) {
        if (isThere) {
            signs[column(sign)] = 1;
        }
    }

    private static boolean isIdeograph(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }
}
