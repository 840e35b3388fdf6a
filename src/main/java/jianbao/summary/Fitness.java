package jianbao.summary;

import java.util.regex.Pattern;

/** Whether a sentence can stand by itself in a summary, judged by its words alone. */
final class Fitness {
    private static final int TAIL = 20;
    private static final int LONGEST = 1000;

    /** In characters without white space. */
    private static final int SHORTEST = 24;

    /** A Chinese sentence says in as many characters what others need three times as many for. */
    private static final int SHORTEST_UNSPACED = 12;

    private static final String CLOSERS = "[”’」』）)】》\\]\"'～~*_\\s]*";
    private static final Pattern ENDED = Pattern.compile("[。！!.；;．]" + CLOSERS + "$");
    private static final Pattern UNFINISHED = Pattern.compile("(?:[:：?？…]|\\.\\.\\.|⋯)" + CLOSERS + "$");

    private static final Pattern NEEDS_PREVIOUS = Pattern.compile(
            "[“\"‘「]?(?:他|她|它|这(?!里|次)|该|其(?!实)|此(?!前)"
                    + "|另外|然而|但|不过|因此|所以|同时|与此同时|而(?!今|立)|并且|例如|比如|换句话说|也就是说|总之|相比之下|相反"
                    + "|同样[，,]|接着|随后|其次|最后|那么|即|如果说"
                    + "|(?:He|She|It|They|This|That|These|Those|His|Her|Its|Their|However|But|And|Or|So|Yet|Also"
                    + "|Moreover|Furthermore|Additionally|Therefore|Thus|Meanwhile|Instead|Then|For example|For instance"
                    + "|In addition|From then on|As a result|In contrast|By contrast|Finally|Secondly|Similarly|Nevertheless)\\b|[^,;]{1,40} therefore\\b)");

    /** Lines about the page and not about its matter: sources, credits, calls to click, left-overs of a template. */
    private static final Pattern FURNITURE = Pattern.compile("https?://|www\\.|Title、Date|\\{Body\\}"
            + "|^\\W{0,3}(?:Tags?|标签|来源|文章来源|图片来源|图源|作者|编辑|责编|责任编辑|参考|原文|本文|译者"
            + "|Source|By|Photo|Image|Credit)s?\\s?[:：]"
            + "|^(?:请|查看|立即|下载|注册|阅读|欲了解|了解更多|想要?了解更多|更多信息|更多详情|有关更多|通过以下链接"
            + "|点击|扫码|扫描|关注我们|订阅|感谢(?:您的)?阅读|如果您喜欢)"
            + "|(?i:^(?:click|read more|sign up|subscribe|follow us|for more|to learn more|copyright"
            + "|all rights reserved|thanks for reading|watch the video|see also))");

    private Fitness() {}

    /** Whether the sentence tells something by itself: no question, no announcement of a list, no furniture. */
    static boolean isFit(String sentence) {
        return isLongEnough(sentence) && isSentence(sentence);
    }

    /** The same of a sentence that stands among its own, where a short one is understood too. */
    static boolean isSentence(String sentence) {
        return sentence.length() <= LONGEST
                && !UNFINISHED.matcher(tail(sentence)).find()
                && !FURNITURE.matcher(sentence).find()
                && hasPairs(sentence);
    }

    /** Whether it has an end mark; headings and truncated sentences have none. */
    static boolean isEnded(String sentence) {
        return ENDED.matcher(tail(sentence)).find();
    }

    private static String tail(String sentence) {
        return sentence.substring(Math.max(0, sentence.length() - TAIL));
    }

    static boolean needsPrevious(String sentence) {
        return NEEDS_PREVIOUS.matcher(sentence).lookingAt();
    }

    private static boolean isLongEnough(String sentence) {
        boolean unspaced = sentence.codePoints().anyMatch(Character::isIdeographic);
        return Measure.characters(sentence) >= (unspaced ? SHORTEST_UNSPACED : SHORTEST);
    }

    /** A piece of a long quotation lacks one of its marks. */
    private static boolean hasPairs(String sentence) {
        return count(sentence, '“') == count(sentence, '”')
                && count(sentence, '「') == count(sentence, '」')
                && count(sentence, '（') == count(sentence, '）')
                && count(sentence, '"') % 2 == 0;
    }

    private static long count(String sentence, char mark) {
        return sentence.chars().filter(c -> c == mark).count();
    }
}
