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

    /** What may stand behind an end mark; white space may too. */
    private static final String CLOSERS = "”’」』）)】》]\"'～~*_";

    private static final String END_MARKS = "。！!.．｡";

    /** What says at its end that something follows. */
    private static final Phrases ANNOUNCING = Phrases.of(
            "如下|为例 + [。.]$",
            "方面 + 来?(?:分析|考虑|考量|探讨|讨论|阐述|解读|剖析)[。.]$",
            "以下 + [^，。]{0,4}(?:点|内容|方面|步骤|方法|原因|问题|建议)(?:入手|展开)?[。.]$",
            "这样一 + [则条段句篇张][^，。]{1,6}[。.]$",
            "以下 + [^，。]{1,6}[。.]$",
            "包括|包含|涵盖|由 + [^，。]{0,4}[两三四五六七八几\\d]个?[^，。]{0,4}(?:组|部分|方面|阶段|模块|层次|类别|步骤|要素|支柱|环节)(?:组成|构成)?[。.]$",
            "分为|分成|归纳为|概括为|总结为 + [^，。]{0,4}[两三四五六七八几\\d][个点项种大类组步][^，。]{0,4}[。.]$",
            "几 + [个点项种大](?:问题|方面|原因|建议|步骤|特点|优势)[。.]$");

    /**
     * What no sentence begins with: the rest of one, a footnote's mark, a time code, a remark whose name is gone or that
     * belongs to the sentence before.
     */
    private static final Beginning TORN = Beginning.of("[的，,、；;：:。.!！?？）)”’」』》]|\\*\\s?\\d?[^*]"
            + "|\\d{1,2}:\\d{2}(?=[一-鿿])|[（(][^（()）]{0,40}[）)][，,]|[（(][^（()）]*[）)][这那该此他她它时]|[（(][^（()）]*[）)][。.]?$"
            + "|(?:今天|今日|日前|近日)[，,]?宣布(?![的之后，,])|0\\d\\s?[.、]|[a-z]{2,}[ ,;](?=[\\p{ASCII}]{20})");

    /** A column's name, or several that were run together. */
    private static final Beginning COLUMN = Beginning.of(
                    "[一-鿿][：:]|[一-鿿]{2,6}\\s?[｜丨|]|[一-鿿]{1,6}：[^；。]{1,24}；[一-鿿]{1,6}：")
            .with(":：｜丨|", 8);

    /** A heading that runs into its paragraph: {@code Authentication Methods for Everyone.} */
    private static final Beginning TITLE_CASED = Beginning.of(
            "(?:(?:[A-Z0-9][\\w'’&.-]*|\\(\\d{4}\\)|&|a|an|the|of|for|and|in|on|to|with|or|by|at|from|vs)(?:[,:]? |\\.$|$)){3,12}");

    /** Below it no Chinese mark or character stands. */
    private static final char CJK = 0x2E80;

    private static final int LONGEST_CAPTION = 60;

    /** A picture's words. */
    private static final Pattern CAPTION = Pattern.compile(
            "[^，。了]{1,24}(?:示例|示意图|截图|对比图|效果图|流程图|架构图)[。.]|[^，。（]{1,10}（[^（）]*）[。.]|[^，。（]{1,30}（\\d{1,2}%）[。.]");

    /** What is worth a remark, and nothing that is said of it. */
    private static final Beginning REMARK =
            Beginning.of("(?:值得一提的是|值得注意的是|此外|另外)，(?![^。]*(?:[是有将能会可被让把为使了已正仍都也不着过说示称]|[一-鿿]{2}到))[^，。]*的[一-鿿]{2}。");

    /** A clause that leads to another, which is not there. */
    private static final Beginning SUBORDINATE = Beginning.of(
                    "[^，。]{2,40}的同时，(?:尽管|虽然)[^，。]*。|(?:尽管|虽然|由于|随着(?![^。]*(?:还有|的是)))[^，。、—,]{6,60}。"
                            + "|即使(?![^。]*(?:也|都|仍|还|依|却|就|但|照样|亦|不))[^。]*。|作为[^，。]{2,40}，与[^，。]{2,60}(?:不同|相同|一致|相似)。")
            .with("尽虽由随同即作", 43)
            .before("，。");

    private static final Beginning ABILITY = Beginning.of("[^，。]{1,12}\\s?在[^，。]{4,80}方面的[一-鿿]{2,8}。");

    /** A list's announcement that runs into what it announces. */
    private static final Beginning ANNOUNCED = Beginning.of("[^。]*(?:如下|以下)[^，。：]{0,8}： .*");

    /** A report and who wrote it when. */
    private static final Beginning CITATION =
            Beginning.of("[^，。]*，(?:[A-Z][a-z]+ [A-Z][a-z]+ ?[，,|] ?){2,}[^。]*\\d{4}年[^。]{0,8}。");

    /** A question that a full stop ends, and nobody who knows, shows or asks it. */
    private static final Pattern ASKED = Pattern.compile(
            "[^。]{0,12}到底[是会能][^。]{2,30}还是[^。]*。|(?:设问|[^，。解知明述究示释绍讨说看道论问索懂于]{1,16}(?:是如何|是怎么|是怎样|为什么会|为何会))[^，。]*的?。");

    /** A heading that asks how and runs into a sentence with the same name: {@code Ferry如何过河Ferry的船……}. */
    private static final Pattern ASKED_BEFORE =
            Pattern.compile("([A-Z][\\w.&]{2,20})\\s?如何[^，。]{3,40}(?<![的由在向对与和把将用])\\1\\s?(?:的|是|与|和|宣布|通过|将|已)");

    /** A heading that says what to do and runs into a sentence that begins with {@code 随着}. */
    private static final Beginning HEADED = Beginning.of(
                    "(?:解决|应对|克服|满足|重塑|引领|迎接|提升|提高|实现|推动|打造|加速|增强|加强|构建|优化|简化|保护|管理|确保|释放|扩展|改善|探索|理解)[^，。；：“”（(—]{2,14}(?<![伴跟还也会将可能是并会])随着[^，。]{4,40}，")
            .with("随", 20)
            .before("，。");

    /** Looked for together, since each sentence is read for it from end to end. */
    private static final Phrases TO_THE_READER = PageTalk.ANYWHERE.and(Call.ANYWHERE);

    private Fitness() {}

    /**
     * Whether the sentence tells something: no question, no announcement of a list, nothing about the page. A short one may
     * need its predecessor for that.
     */
    static boolean isSentence(String sentence) {
        return sentence.length() <= LONGEST
                && !isUnfinished(sentence)
                && !ANNOUNCING.occurIn(sentence, Math.max(0, sentence.length() - TAIL))
                && !TORN.begins(sentence)
                && !COLUMN.begins(sentence)
                && !isTitleCased(sentence)
                && !isAsked(sentence)
                && !isVerbless(sentence)
                && !isCaption(sentence)
                && !isRunOn(sentence)
                && hasPairs(sentence)
                && !hasFootnote(sentence)
                && !isToTheReader(Phrases.lower(sentence));
    }

    /** Which no sentence is that ends in another script. */
    private static boolean isTitleCased(String sentence) {
        return !sentence.isEmpty() && sentence.charAt(sentence.length() - 1) < CJK && TITLE_CASED.is(sentence);
    }

    private static boolean isVerbless(String sentence) {
        return REMARK.is(sentence)
                || SUBORDINATE.is(sentence)
                || (sentence.contains("方面的") && ABILITY.is(sentence))
                || (sentence.contains("： ") && ANNOUNCED.is(sentence))
                || (sentence.endsWith("月。") && CITATION.is(sentence));
    }

    private static boolean isCaption(String sentence) {
        int last = sentence.length() - 2;
        return last >= 0
                && last <= LONGEST_CAPTION
                && "图例）".indexOf(sentence.charAt(last)) >= 0
                && CAPTION.matcher(sentence).matches();
    }

    /** Whether a heading or a caption runs into it, perhaps one that ends in a quotation: {@code 叫“风”但他来了}. */
    private static boolean isRunOn(String sentence) {
        int at = sentence.indexOf("”但");
        return HEADED.begins(sentence)
                || (at > 0
                        && END_MARKS.indexOf(sentence.charAt(at - 1)) < 0
                        && "，,？?".indexOf(sentence.charAt(at - 1)) < 0);
    }

    /** Where a footnote belongs: {@code 两倍的*精度}. Multiplied are numbers, and paired marks are emphasis. */
    private static boolean hasFootnote(String sentence) {
        int at = sentence.indexOf('*');
        return at > 0
                && at == sentence.lastIndexOf('*')
                && Measure.isIdeograph(sentence.charAt(at - 1))
                && at + 1 < sentence.length()
                && Measure.isIdeograph(sentence.charAt(at + 1));
    }

    private static boolean isAsked(String sentence) {
        boolean may = (sentence.indexOf('何') >= 0 && (sentence.contains("是如何") || sentence.contains("为何会")))
                || (sentence.indexOf('怎') >= 0 && sentence.contains("是怎"))
                || (sentence.indexOf('么') >= 0 && sentence.contains("为什么会"))
                || sentence.contains("到底")
                || sentence.startsWith("设问");
        return (may && ASKED.matcher(sentence).matches())
                || (sentence.contains("如何") && ASKED_BEFORE.matcher(sentence).lookingAt());
    }

    /** Whether it has an end mark; headings and truncated sentences have none. */
    static boolean isEnded(String sentence) {
        int end = end(sentence);
        return end > 0 && END_MARKS.indexOf(sentence.charAt(end - 1)) >= 0;
    }

    /** Whether it ends with a question mark. */
    static boolean asks(String sentence) {
        int end = end(sentence);
        return end > 0 && "?？".indexOf(sentence.charAt(end - 1)) >= 0;
    }

    /** A colon announces, a semicolon goes on; a question asks even where it is cried out. */
    private static boolean isUnfinished(String sentence) {
        int last = end(sentence) - 1;
        if (last < 0 || ":：;；…⋯".indexOf(sentence.charAt(last)) >= 0) {
            return last >= 0;
        }
        if (sentence.charAt(last) == '.') {
            return sentence.startsWith("...", last - 2)
                    || sentence.startsWith(":", last - 1)
                    || sentence.startsWith("：", last - 1);
        }
        while (last > 0 && "!！".indexOf(sentence.charAt(last)) >= 0) {
            last--;
        }
        return "?？".indexOf(sentence.charAt(last)) >= 0;
    }

    /** Where it ends but for what closes behind its end mark. */
    private static int end(String sentence) {
        int end = sentence.length();
        while (end > 0 && isCloser(sentence.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isCloser(char c) {
        return CLOSERS.indexOf(c) >= 0 || Character.isWhitespace(c);
    }

    private static boolean isToTheReader(String sentence) {
        return PageTalk.opens(sentence) || Call.opens(sentence) || TO_THE_READER.occurIn(sentence);
    }

    /** Whether it has room to say who did what; a shorter one is understood only among its own. */
    static boolean isLongEnough(String sentence) {
        return Measure.hasIdeographs(sentence)
                ? Measure.hasWords(sentence, SHORTEST_UNSPACED)
                : Measure.characters(sentence) >= SHORTEST;
    }

    /** How many quotations it leaves open; below 0 it ends one. */
    static int opened(String sentence) {
        if (sentence.indexOf('“') < 0 && sentence.indexOf('”') < 0) {
            return 0;
        }
        int opened = 0;
        for (int i = 0; i < sentence.length(); i++) {
            switch (sentence.charAt(i)) {
                case '“' -> opened++;
                case '”' -> opened--;
                default -> {}
            }
        }
        return opened;
    }

    /** A piece of a long quotation lacks one of its marks. */
    private static boolean hasPairs(String sentence) {
        int quotes = 0;
        int corners = 0;
        int titles = 0;
        int brackets = 0;
        int straight = 0;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (Measure.isIdeograph(c)) {
                continue;
            }
            switch (c) {
                case '“' -> quotes++;
                case '”' -> quotes--;
                case '「' -> corners++;
                case '」' -> corners--;
                case '《' -> titles++;
                case '》' -> titles--;
                case '（', '(' -> brackets++;
                case '）', ')' -> brackets--;
                case '"' -> straight ^= 1;
                default -> {}
            }
        }
        return quotes == 0 && corners == 0 && titles == 0 && brackets == 0 && straight == 0;
    }
}
