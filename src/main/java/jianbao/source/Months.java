package jianbao.source;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of months in the languages that programs write dates in, by their first letters, without accents: English,
 * German, Dutch, French, Spanish, Portuguese, Italian, Swedish, Polish, Czech, Hungarian, Turkish, Indonesian, Romanian, Russian,
 * Ukrainian, Greek, and Chinese.
 */
final class Months {
    private static final List<String> NUMERALS = words("一 二 三 四 五 六 七 八 九 十 十一 十二");
    private static final Pattern CHINESE = Pattern.compile("(\\d{1,2}|" + String.join("|", NUMERALS) + ")月");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");

    /** Where one beginning is part of another, the longer one decides. */
    private static final List<List<String>> BEGINNINGS = List.of(
            words("jan ian ene gen sty led oca янв січ ιαν"),
            words("feb fev lut uno sub фев лют φεβ"),
            words("mar maer maa mrt бер bre мар μαρ"),
            words("apr abr avr avril kwi dub nis апр кві απρ"),
            words("may mai maj mag mei kvet maio маи мая тра μαι"),
            words("jun iun juin giu czerwca cze cerven haz июн чер ιουν"),
            words("jul iul juil lug lip cervenec tem июл лип ιουλ"),
            words("aug aou ago sie srp agu авг сер αυγ"),
            words("sep set sze wrz zar eyl сен вер σεπ"),
            words("oct okt out ott oto paz rij eki окт жов οκτ"),
            words("nov noi lis kas ноя лис νοε"),
            words("dec dez dic des gru pro ara дек гру δεκ"));

    private Months() {}

    /** From 1; empty where it is no month. */
    static OptionalInt number(String name) {
        Matcher chinese = CHINESE.matcher(name);
        return chinese.matches() ? chinese(chinese.group(1)) : spelt(name);
    }

    private static OptionalInt chinese(String number) {
        int at = NUMERALS.indexOf(number);
        return OptionalInt.of(at < 0 ? Integer.parseInt(number) : at + 1);
    }

    private static OptionalInt spelt(String name) {
        String plain = MARK.matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        int best = 0;
        int length = 0;
        for (int i = 0; i < BEGINNINGS.size(); i++) {
            Optional<String> found = longest(BEGINNINGS.get(i), plain);
            if (found.isPresent() && found.get().length() > length) {
                best = i + 1;
                length = found.get().length();
            }
        }
        return best == 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private static Optional<String> longest(List<String> beginnings, String name) {
        return beginnings.stream().filter(name::startsWith).reduce((a, b) -> a.length() >= b.length() ? a : b);
    }

    private static List<String> words(String list) {
        return List.of(list.split(" "));
    }
}
