package jianbao.summary;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells sentences with somebody whom neither they nor the title introduce: one who says something and has only a family
 * name, {@code 布里奇表示}, one who does something else too, {@code Bridge还}, and one with the family name only who has a full
 * one elsewhere, {@code 安·布里奇}. Who that is stands in a sentence before.
 */
final class Stranger {
    private static final String VERBS = "说|表示|称|补充|指出|认为|解释|强调|写道|坦言|透露|回忆|评论|警告|声称|辩称|主张|发现|认识到|意识到|打了个比方";

    private static final String SAYS = "(?:继续)?(?:" + VERBS + ")";

    /** Without one nobody says anything, which is seen sooner than by the patterns. */
    private static final Phrases SAYING = Phrases.of(VERBS);

    /** Whom everybody knows. */
    private static final String KNOWN =
            "(?!Nvidia|Meta|Google|Microsoft|Apple|Tesla|Amazon|Uber|Intel|Samsung|Anthropic|Twitter|Facebook|Reuters|Gartner|特斯拉|亚马逊|阿里|索尼|诺基亚|沃尔玛|马斯克|特朗普|拜登|扎克伯格|奥特曼|阿尔特曼|贝索斯)";

    /** A single word in Latin letters or in the characters that spell foreign names, at the beginning or after a quotation. */
    private static final Pattern SPEAKER = Pattern.compile("(?:[“「][^“”「」]*+[”」]，?\\s?)?" + KNOWN + "([A-Z][a-z]{2,}|"
            + Pronoun.SYLLABLE + "{2,6})\\s?(?:还|也|博士|先生|女士|教授)?(?:在[^，。：]{1,6}中)?" + SAYS + "(?!，(?:[他她]是|这位|一位))");

    /** The same at the end, behind what was said. */
    private static final Pattern SAID = Pattern.compile(
            ".*[”」，]\\s?" + KNOWN + "([A-Z][a-z]{2,}|" + Pronoun.SYLLABLE + "{2,6})(?:博士|先生|女士|教授)?" + SAYS + "道?[。.]");

    /** Who does not {@code 还在}, still do something, but something else. */
    private static final Pattern ALSO = Pattern.compile(KNOWN
            + "([A-Z][a-z][\\w&.-]*|[^，。；：“”「」（]{2,8}的人)(?: [A-Z][\\w&.-]*){0,2}\\s?(?:先生|女士|博士)?还(?![在没未是有需要不远算只])");

    private static final Pattern SYLLABLE = Pattern.compile(Pronoun.SYLLABLE + "|[伦夫娜丽]");

    /** Who or what the sentence is about, perhaps behind as what, when or where. */
    private static final Pattern FAMILY = Pattern.compile("(?:(?:作为|在|与|自|根据|据|为|从|\\d)[^，。：“”「」]{1,15}，)?" + KNOWN
            + "([A-Z][a-z]{2,}(?=\\s?[一-鿿])|[一-鿿]{2,6}(?!·))");

    /** What only somebody is, and no product of a company's name. */
    private static final Phrases ROLE =
            Phrases.of("首席|总裁|主席|CEO|CTO|创始人|创办人|教授|博士|总监|经理|负责人|研究员|科学家|工程师|作者|律师|议员|合伙人|主任|先生|女士|州长|部长");

    /** In characters; how far from the name. */
    private static final int NEAR = 20;

    /** With more doubt a sentence is no better than one that lacks something. */
    private static final double LITTLE_DOUBT = 0.03;

    /** Which part of the budget others have to fill. */
    private static final double ENOUGH = 0.3;

    private Stranger() {}

    /**
     * The first of these sentences with a stranger in it whom neither the title nor one before introduces, or with something
     * that is {@link Untold}.
     *
     * @param room the budget
     */
    static @Nullable Candidate among(List<Candidate> chosen, Candidates candidates, int room) {
        if (!candidates.isUnspaced()) {
            return null;
        }
        StringBuilder told = new StringBuilder();
        int last = -1;
        for (Candidate candidate : chosen) {
            boolean follows = candidate.order() == last + 1;
            boolean lacks = !candidates.isWhole()
                    && (Untold.isIn(candidate.text(), candidates.heading(), told)
                            || (!follows && Untold.leans(candidate.text(), candidates.heading(), told)));
            if (isStrange(candidate, candidates, told) || (lacks && hasOthers(candidate, candidates, room))) {
                return candidate;
            }
            told.append(candidate.text());
            last = candidate.order();
        }
        return null;
    }

    /** Whether others may be shown instead: the summary is not to be the poorer. */
    private static boolean hasOthers(Candidate candidate, Candidates candidates, int room) {
        int size = candidates.list().stream()
                .filter(other -> !other.equals(candidate) && isSound(other, candidates.heading()))
                .mapToInt(candidates::size)
                .filter(one -> one <= room)
                .sum();
        return size >= ENOUGH * room;
    }

    private static boolean isSound(Candidate candidate, String heading) {
        return !candidate.needsPrevious()
                && candidate.footing().doubt() <= LITTLE_DOUBT
                && !Untold.isIn(candidate.text(), heading, "");
    }

    private static boolean isStrange(Candidate candidate, Candidates candidates, StringBuilder told) {
        if (candidate.order() == 0) {
            return false;
        }
        String name = in(candidate.text());
        String family = name == null ? family(candidate.text(), candidates.texts()) : name;
        return family != null && !candidates.heading().contains(family) && told.indexOf(family) < 0;
    }

    /** The family name at the beginning of what one of the texts has the full name of; null where there is none. */
    static @Nullable String family(String sentence, List<String> texts) {
        Matcher found = FAMILY.matcher(sentence);
        if (!found.lookingAt() || sentence.indexOf(found.group(1)) < found.start(1)) {
            return null;
        }
        String name = found.group(1);
        return texts.stream()
                .map(text -> name.charAt(0) < 0x80 ? latin(name, text) : spelt(name, text))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String latin(String name, String text) {
        for (int at = text.indexOf(name, 2); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            if (text.charAt(at - 1) == ' '
                    && isLatin(text, at - 2)
                    && !isLatin(text, end)
                    && isSomebody(text, at, end)) {
                return name;
            }
        }
        return null;
    }

    private static boolean isSomebody(String text, int start, int end) {
        return ROLE.occurIn(text.substring(Math.max(0, start - NEAR), Math.min(text.length(), end + NEAR)));
    }

    /** The syllables of it that stand behind a point, if no more follow on either side. */
    private static @Nullable String spelt(String name, String text) {
        for (int at = text.indexOf('·') + 1; at > 0; at = text.indexOf('·', at) + 1) {
            int length = text.startsWith(name.substring(0, 1), at) ? 1 : 0;
            while (length > 0 && isSyllable(name, length) && text.startsWith(name.substring(0, length + 1), at)) {
                length++;
            }
            if (length > 1 && !isSyllable(name, length) && !isSyllable(text, at + length)) {
                return name.substring(0, length);
            }
        }
        return null;
    }

    private static boolean isLatin(String text, int at) {
        return at < text.length()
                && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '.')
                && text.charAt(at) < 0x80;
    }

    private static boolean isSyllable(String text, int at) {
        return at < text.length() && SYLLABLE.matcher(text).region(at, at + 1).matches();
    }

    /** The name; null where there is no stranger, or it was named before in the sentence. */
    static @Nullable String in(String sentence) {
        if (!mayBegin(sentence.charAt(0))) {
            return null;
        }
        String speaker = SAYING.occurIn(sentence) ? speaker(sentence) : null;
        return speaker == null && sentence.indexOf('还') >= 0 ? name(ALSO, sentence) : speaker;
    }

    private static @Nullable String speaker(String sentence) {
        String speaker = name(SPEAKER, sentence);
        return speaker == null ? name(SAID, sentence) : speaker;
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
