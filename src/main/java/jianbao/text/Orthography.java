package jianbao.text;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a language writes with a full stop that ends no sentence.
 *
 * @param words without their last full stop; those in lower case stand for every case, the others are always capital; a
 *     hyphen before three letters stands for any start: {@code -str} for {@code Hauptstr}
 * @param ordinals whether a full stop makes a number an ordinal: {@code 3. Oktober}
 */
record Orthography(Map<Kind, Set<String>> words, boolean ordinals) {
    private static final int SUFFIX = 3;

    /** What a word is to the full stop behind it or, the last one, before it. */
    enum Kind {
        /** Abbreviations that stand inside a sentence or before a name: no end before any word. */
        INSIDE,
        /** Abbreviations that may also stand last: an end only before a word that starts sentences. */
        OTHER,
        /** Letters with full stops that mostly stand last: an end before any capital. */
        LAST,
        /** Measures behind a number, where they are words like others; elsewhere they stand before a name. */
        MEASURE,
        /** No end before a number; ordinary words elsewhere. */
        NUMBERED,
        /** Words that mostly start a sentence when written with a capital. */
        STARTER
    }

    /** The customs of that language (BCP 47), of English where none are known: its abbreviations stand in many texts. */
    static Orthography of(@Nullable String language) {
        String primary = language == null ? "en" : Languages.primary(lower(language));
        return Orthographies.BY_LANGUAGE.getOrDefault(primary, Orthographies.ENGLISH);
    }

    /** Reads a table: a kind a paragraph, then its words. */
    static Orthography parse(String table) {
        Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
        for (String paragraph : List.of(table.split("\n\n"))) {
            String[] parts = paragraph.strip().split("\\s+");
            words.put(Kind.valueOf(parts[0]), Set.copyOf(Arrays.asList(parts).subList(1, parts.length)));
        }
        return new Orthography(words, false);
    }

    Orthography withOrdinals() {
        return new Orthography(words, true);
    }

    /** Whether the word is an abbreviation that something must follow; {@code Dipl.-Ing} is what {@code Ing} is. */
    boolean wantsMore(String word) {
        return is(Kind.INSIDE, word) || is(Kind.INSIDE, word.substring(word.lastIndexOf('-') + 1));
    }

    boolean isMeasure(String word) {
        return words.getOrDefault(Kind.MEASURE, Set.of()).contains(word);
    }

    boolean isAbbreviation(String word) {
        return is(Kind.OTHER, word);
    }

    boolean standsLast(String word) {
        return is(Kind.LAST, word);
    }

    boolean wantsNumber(String word) {
        return is(Kind.NUMBERED, word);
    }

    boolean startsSentences(String word) {
        return isCapital(word) && is(Kind.STARTER, word);
    }

    private boolean is(Kind kind, String word) {
        Set<String> all = words.getOrDefault(kind, Set.of());
        String lower = lower(word);
        return all.contains(lower)
                || (isCapital(word) && (all.contains(word) || all.contains(capitalised(word))))
                || (lower.length() > SUFFIX && all.contains("-" + lower.substring(lower.length() - SUFFIX)));
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    private static String capitalised(String word) {
        return word.charAt(0) + lower(word.substring(1));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
