package jianbao.text;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells in which language a text is written: by its script where that decides, by its most common small words in the
 * scripts that many languages share.
 */
public final class Languages {
    /** In characters; more would not change the answer. */
    private static final int LOOKED_AT = 4000;

    /** Foreign names fill a text with Latin letters; one Han character says as much as a few of them. */
    private static final int LETTERS_A_HAN = 4;

    /** Japanese cannot be written with fewer kana; Chinese quotes a few. */
    private static final double KANA_SHARE = 0.1;

    /** One small word may be a name. */
    private static final int FEWEST_WORDS = 2;

    private static final Pattern NOT_TEXT = Pattern.compile("https?://\\S+|(?<![\\w.])[\\w.]++@\\S+");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{M}]+");

    private static final Map<UnicodeScript, String> ONE_LANGUAGE = Map.of(
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.GREEK, "el",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.THAI, "th",
            UnicodeScript.DEVANAGARI, "hi",
            UnicodeScript.BENGALI, "bn",
            UnicodeScript.TAMIL, "ta",
            UnicodeScript.GEORGIAN, "ka",
            UnicodeScript.ARMENIAN, "hy");

    private static final Map<String, Set<String>> SMALL_WORDS = Map.of(
            "en",
                    words(
                            "the of and to in is that for it with as was on are be this by from at have not but they an or"),
            "de", words("der die und das ist nicht ein eine mit von den dem zu im auf für sich des auch es werden wir"),
            "fr", words("le la les de des et est un une du que qui dans pour pas sur avec au par ce il sont plus nous"),
            "es", words("el la los las de y en que un una es por con para del se no su al como más pero lo está"),
            "it", words("il la di che e un una per non con del della sono è in gli dei da si più anche nel alla"),
            "pt", words("o a os as de e que um uma não em para com do da dos das no na se por mais é são ao"),
            "nl", words("de het een en van is niet in op te dat die met voor zijn aan er ook als maar bij om"));

    private static final Map<String, List<String>> LANGUAGES_WITH = SMALL_WORDS.entrySet().stream()
            .flatMap(language -> language.getValue().stream().map(word -> Map.entry(word, language.getKey())))
            .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));

    private Languages() {}

    /** The language as BCP 47, such as {@code zh} or {@code en}; null when it cannot be told. */
    public static @Nullable String detect(String text) {
        String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
        boolean onlyText = !start.contains("://") && start.indexOf('@') < 0;
        String words = onlyText ? start : NOT_TEXT.matcher(start).replaceAll(" ");
        UnicodeScript main = main(words);
        return main == null ? null : language(main, words);
    }

    /** The most common small words of a language, lower-cased; none where they are not known. */
    public static Set<String> smallWords(@Nullable String language) {
        return SMALL_WORDS.getOrDefault(primary(language), Set.of());
    }

    /** Whether a language writes no spaces between words. */
    public static boolean isUnspaced(@Nullable String language) {
        return Set.of("zh", "ja").contains(primary(language));
    }

    /** The subtag before region and script; empty where none is known. */
    static String primary(@Nullable String language) {
        if (language == null) {
            return "";
        }
        int end = 0;
        while (end < language.length() && language.charAt(end) != '-' && language.charAt(end) != '_') {
            end++;
        }
        return language.substring(0, end);
    }

    /** The script of most letters, null where there are none. */
    @SuppressWarnings("EnumOrdinal") // A place in memory only.
    private static @Nullable UnicodeScript main(String text) {
        UnicodeScript[] scripts = UnicodeScript.values();
        int[] letters = new int[scripts.length];
        for (int at = 0, c; at < text.length(); at += Character.charCount(c)) {
            c = text.codePointAt(at);
            if (Character.isLetter(c)) {
                letters[script(c).ordinal()] += weight(c);
            }
        }
        int most = 0;
        for (int i = 0; i < letters.length; i++) {
            most = letters[i] > letters[most] ? i : most;
        }
        return letters[most] == 0 ? null : scripts[most];
    }

    /** Kana count as Han. The usual letters need no look into the table behind UnicodeScript, which is searched by halves. */
    private static UnicodeScript script(int c) {
        if (c < 0x80) {
            return UnicodeScript.LATIN;
        }
        return Chars.isUnspaced(c) ? UnicodeScript.HAN : UnicodeScript.of(c);
    }

    private static int weight(int c) {
        return Chars.isUnspaced(c) ? LETTERS_A_HAN : 1;
    }

    private static @Nullable String language(UnicodeScript script, String text) {
        return switch (script) {
            case HAN -> share(text, Languages::isKana, Chars::isUnspaced) > KANA_SHARE ? "ja" : "zh";
            case CYRILLIC -> has(text, "іїєґ") ? "uk" : "ru";
            case ARABIC -> has(text, "پچژگ") ? "fa" : "ar";
            case LATIN -> bySmallWords(text);
            default -> ONE_LANGUAGE.get(script);
        };
    }

    /** The language with the most small words, where it has clearly more than the next. */
    private static @Nullable String bySmallWords(String text) {
        List<String> words = List.of(NOT_A_LETTER.split(text.toLowerCase(Locale.ROOT)));
        Map<String, Long> hits = new HashMap<>();
        SMALL_WORDS.keySet().forEach(language -> hits.put(language, 0L));
        for (String word : words) {
            LANGUAGES_WITH.getOrDefault(word, List.of()).forEach(language -> hits.merge(language, 1L, Long::sum));
        }
        List<Map.Entry<String, Long>> ranked = hits.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        long most = ranked.get(0).getValue();
        boolean isClear = most >= FEWEST_WORDS && most * 4 >= ranked.get(1).getValue() * 5;
        return isClear && most * 25 >= words.size() ? ranked.get(0).getKey() : null;
    }

    private static double share(String text, IntPredicate part, IntPredicate whole) {
        long all = text.codePoints().filter(whole).count();
        return all == 0 ? 0 : (double) text.codePoints().filter(part).count() / all;
    }

    private static boolean isKana(int c) {
        return c >= 0x3041 && c <= 0x30FA;
    }

    private static boolean has(String text, String letters) {
        return text.toLowerCase(Locale.ROOT).chars().anyMatch(c -> letters.indexOf(c) >= 0);
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
