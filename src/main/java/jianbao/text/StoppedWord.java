package jianbao.text;

/**
 * The word before a full stop. Single letters with full stops are one word, also where spaces stand between them:
 * {@code z. B.} is {@code z.B}.
 *
 * @param word without its last full stop
 * @param start where it starts in the text
 * @param before the word before it in its sentence, with its full stop; empty where there is none
 */
record StoppedWord(String word, int start, String before) {
    private static final int LONGEST = 24;

    static StoppedWord of(CharSequence text, int sentence, int dot) {
        int start = startOf(text, sentence, dot);
        String word = text.subSequence(start, dot).toString();
        while (dot - start < LONGEST && isLetter(word) && isLetterWithStop(text, sentence, start - 3)) {
            start -= 3;
            word = text.charAt(start) + "." + word;
        }
        int end = start > sentence && Chars.isSpace(text.charAt(start - 1)) ? start - 1 : start;
        return new StoppedWord(
                word, start, text.subSequence(startOf(text, sentence, end), end).toString());
    }

    private static int startOf(CharSequence text, int sentence, int end) {
        int start = end;
        while (start > sentence && end - start < LONGEST && isInWord(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isInWord(char c) {
        return (Character.isLetterOrDigit(c) && !Chars.isUnspaced(c)) || ".°,/-№".indexOf(c) >= 0;
    }

    /** A letter alone, or several that were put together. */
    private static boolean isLetter(String word) {
        return !word.isEmpty() && (word.length() == 1 || word.charAt(1) == '.') && Character.isLetter(word.charAt(0));
    }

    /** Whether a letter, a full stop and a space stand there, and no other letter before. */
    private static boolean isLetterWithStop(CharSequence text, int sentence, int at) {
        return at >= sentence
                && Character.isLetter(text.charAt(at))
                && text.charAt(at + 1) == '.'
                && Chars.isSpace(text.charAt(at + 2))
                && (at == sentence || !isInWord(text.charAt(at - 1)));
    }
}
