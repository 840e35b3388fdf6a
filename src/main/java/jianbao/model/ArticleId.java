package jianbao.model;

import java.util.random.RandomGenerator;

/**
 * The name of an article in links, buttons and {@code /s_<id>}: eight letters of base32. Drawn once when the article is
 * first kept, never recomputed and never reused, so that a link in an old message leads to the same article for ever.
 *
 * @param value eight characters of {@code a-z2-7}
 */
public record ArticleId(String value) {
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LETTERS = 8;

    /** Checks the form; throws IllegalArgumentException when it is another. */
    public ArticleId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an article id: " + value);
        }
    }

    /** Draws a new id; 40 random bits, so the store still has to refuse one that is taken. */
    public static ArticleId draw(RandomGenerator random) {
        StringBuilder letters = new StringBuilder(LETTERS);
        for (int i = 0; i < LETTERS; i++) {
            letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new ArticleId(letters.toString());
    }

    /** Whether the text has the form of an id; an article of that id need not exist. */
    public static boolean isValid(String text) {
        return text.length() == LETTERS && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    }

    @Override
    public String toString() {
        return value;
    }
}
