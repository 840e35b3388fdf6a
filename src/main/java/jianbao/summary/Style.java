package jianbao.summary;

/** What the characters of a sentence show of its kind, in one pass over them. */
final class Style {
    private static final int MOST_NUMBERS = 4;
    private static final int MOST_QUOTES = 2;
    private static final int MOST_NAMES = 6;
    private static final String QUOTES = "“”\"「」";

    private int numbers;
    private int quotes;
    private int words;
    private int capitalised;
    private int names;

    private Style() {}

    /** Fills the columns of style. */
    static void of(Candidate sentence, double[] row) {
        Style style = new Style();
        style.read(sentence.text());
        row[Feature.NUMBERS.column()] = Math.min(MOST_NUMBERS, style.numbers);
        row[Feature.QUOTES.column()] = Math.min(MOST_QUOTES, style.quotes);
        row[Feature.CAPITALS.column()] = style.words > 0 ? (double) style.capitalised / style.words : 0;
        row[Feature.NAMES.column()] = Math.min(MOST_NAMES, style.names);
        row[Feature.NEEDS_PREVIOUS.column()] = sentence.needsPrevious() ? 1 : 0;
    }

    private void read(String text) {
        boolean inNumber = false;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ideograph = Measure.isIdeograph(c);
            boolean digit = !ideograph && Character.isDigit(c);
            boolean letter = ideograph || Character.isLetter(c);
            numbers += digit && !inNumber ? 1 : 0;
            quotes += !ideograph && QUOTES.indexOf(c) >= 0 ? 1 : 0;
            if (letter && !inWord) {
                word(c, i > 0);
            }
            inNumber = digit;
            inWord = letter;
        }
    }

    private void word(char first, boolean inside) {
        words++;
        if (Character.isUpperCase(first)) {
            capitalised++;
            names += inside ? 1 : 0;
        }
    }
}
