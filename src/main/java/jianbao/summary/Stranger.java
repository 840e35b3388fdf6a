package jianbao.summary;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells sentences with somebody whom neither they nor the title introduce: one who says something and has only a family
 * name, {@code 布里奇表示}, one who does something else too, {@code Bridge还}. Who that is stands in a sentence before.
 */
final class Stranger {
    private static final String SAYS = "(?:继续)?(?:说|表示|称|补充|指出|认为|解释|强调|写道|坦言|透露|回忆|评论|警告|声称|辩称|主张|发现|认识到|意识到|打了个比方)";

    /** Whom everybody knows. */
    private static final String KNOWN =
            "(?!Nvidia|Meta|Google|Microsoft|Apple|Tesla|Amazon|Uber|Intel|Samsung|Anthropic|Twitter|Facebook|Reuters|Gartner|特斯拉|亚马逊|阿里|索尼|诺基亚|沃尔玛|马斯克|特朗普|拜登|扎克伯格|奥特曼|阿尔特曼|贝索斯)";

    /** A single word in Latin letters or in the characters that spell foreign names, at the beginning or after a quotation. */
    private static final Pattern SPEAKER = Pattern.compile("(?:[“「][^“”「」]*+[”」]，?)?" + KNOWN + "([A-Z][a-z]{2,}|"
            + Pronoun.SYLLABLE + "{2,6})\\s?(?:还|也|博士|先生|女士|教授)?(?:在[^，。：]{1,6}中)?" + SAYS + "(?!，(?:[他她]是|这位|一位))");

    /** Who does not {@code 还在}, still do something, but something else. */
    private static final Pattern ALSO = Pattern.compile(KNOWN
            + "([A-Z][a-z][\\w&.-]*|[^，。；：“”「」（]{2,8}的人)(?: [A-Z][\\w&.-]*){0,2}\\s?(?:先生|女士|博士)?还(?![在没未是有需要不远算只])");

    private Stranger() {}

    /** The first of these sentences with a stranger in it whom neither the title nor one before introduces. */
    static @Nullable Candidate among(List<Candidate> chosen, Candidates candidates) {
        StringBuilder told = new StringBuilder();
        for (Candidate candidate : chosen) {
            String name = candidate.order() > 0 && candidates.isUnspaced() ? in(candidate.text()) : null;
            if (name != null && !candidates.isInTitle(name) && told.indexOf(name) < 0) {
                return candidate;
            }
            told.append(candidate.text());
        }
        return null;
    }

    /** The name; null where there is no stranger, or it was named before in the sentence. */
    static @Nullable String in(String sentence) {
        if (!mayBegin(sentence.charAt(0))) {
            return null;
        }
        String speaker = name(SPEAKER, sentence);
        return speaker != null || sentence.indexOf('还') < 0 ? speaker : name(ALSO, sentence);
    }

    /** Quotations, Latin letters and Chinese characters do. */
    private static boolean mayBegin(char first) {
        return first == '“' || first == '「' || (first >= 'A' && first <= 'Z') || Measure.isIdeograph(first);
    }

    private static @Nullable String name(Pattern pattern, String sentence) {
        Matcher found = pattern.matcher(sentence);
        boolean first = found.lookingAt() && sentence.indexOf(found.group(1)) == found.start(1);
        return first ? found.group(1) : null;
    }
}
