package jianbao.summary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells Chinese sentences that point at what only the sentence before can have named: {@code 腾讯也看到了这一点。} Whatever
 * follows {@code 这} must stand in the title or before it, or else there must be a clause that it may take up; several
 * things, {@code 这些}, are taken up from where several things are named.
 */
final class Pointer {
    /** In characters; a shorter clause says when or where, a shorter quotation is a name. */
    private static final int CLAUSE = 12;

    private static final Pattern THIS = Pattern.compile(
            "这(?![样里么时是次届边家款]|个(?:世界|时代))(?:[一两三四几](?:[个些种类项位座点家]|大|部)?|[个些种类项位座场份套部件条篇台]|前?\\d+[个名位家项款种])?([一-鿿]{1,2})|这里()|这(?=[也并不就将让使是都会可意])()");
    private static final Pattern THAT =
            Pattern.compile("该([一-鿿]{1,2}|\\s?[A-Za-z]+)|此[举类款项番案]()|[前后](?:一[种个类项]|[两三]者)()");

    /** What a speaker who begins with it has not named. */
    private static final Phrases TREND = Phrases.of("这 + 一?[^，。“”]{0,6}(?:趋势|现象|变化|需求|模式|转变)");

    /** No name but a place's stands for one. */
    private static final Phrases PLACE = Phrases.of("该 + (?:州|市|国|省|县|镇|岛|村)");

    private static final Pattern PLACES = Pattern.compile("日本|印度|新加坡|加拿大|澳大利亚|俄罗斯|巴西|加州|纽约|伦敦|巴黎|北京|上海|香港|东京");

    /** Where something stands, which no clause tells but by such a word. */
    private static final Phrases SITE = Phrases.of("该 + (?:地点|场地|设施|工厂|仓库|园区|场所)");

    private static final Pattern SITES = Pattern.compile("[州市县区镇城岛村港站楼厂库园馆店]|中心|基地|设施|仓");

    /** Of {@code 应该} (should) only the second character points, and so of {@code 因此} (therefore). */
    private static final String SHOULD = "应不本活早都就也又真合只更最谁何";

    private static final String THEREFORE = "因为从在对彼由如与至的";

    private static final String TROUBLE = "挑战|问题|难题|困境|障碍|痛点|漏洞|差距|限制|困难|缺陷|威胁|担忧|摩擦|复杂性|不足";

    /** What somebody solves. The means may stand before it, {@code 通过……来解决这一问题}, and what is wrong has to. */
    private static final Phrases SOLVED =
            Phrases.of("解决|应对|克服|消除|弥合|面对|缓解|攻克|填补 + (?:了|着)?(?:这[些一个种类]|该|此)(?:" + TROUBLE + ")");

    /** What somebody changes that has to be told before. */
    private static final Phrases CHANGED =
            Phrases.of("改变|转变|扭转|打破|颠覆|重塑 + (?:了|着)?(?:这[一种个]|该|此)(?:格局|局面|现状|状况|模式|趋势|情况)");

    /** By what means, or as what, somebody does something. */
    private static final Phrases MEANS = Phrases.of("通过|作为");

    private static final Pattern TROUBLES = Pattern.compile(TROUBLE);

    private static final Pattern WRONG = Pattern.compile(
            "[难困慢贵旧坏差错弱险害病死伤噪堵漏缺短痛毒假骗贪脏]|不[足能便稳清准会得再够善]|无法|没有|复杂|分散|限制|障碍|挑战|问题|压力|危机|下降|担忧|抱怨|批评|泄露|损失|攻击|欺诈|故障|低效|低下|面临|瓶颈|违|滥用|浪费|孤岛|耗时|冲突|争议");

    /** What is like something that stands nowhere before. */
    private static final Beginning ALIKE = Beginning.of("[^与和跟像同如似比]{1,80}?一[部个种项篇份幅段位家款条]类似的");

    /** Where the sentence before told of it. */
    private static final Pattern THERE =
            Pattern.compile("在(?:所有)?(活动|会议|大会|峰会|帖子|声明|采访|访谈|信|演讲|讲话|听证会|播客|节目|仪式|推文)(?:上|中|里|期间|现场)，");

    private static final Pattern THEREOF = Pattern.compile("[^，、；：和与及个种等各多\\d]{1,16}其中");

    /** A clause that only leads to another: how, when, or who says so. */
    private static final Phrases ASIDE = Phrases.of(
            "最重要的是|更重要的是|本质上|值得注意的是|值得一提的是|具体来说|具体而言|总的来看|总体来看|毫无疑问|显然|可见|通过|凭借|随着|在|对|为了|除了|根据|据|基于|作为|与|从|自|经过|借助|利用|使用|面对|围绕|针对|关于|至于|按照|目前|如今|其实|事实上|实际上");

    private static final String[] SAID = "说 表示 称 指出 强调 透露 认为 发现 显示 提到 写道 看来 来说 而言 补充 承认 警告".split(" ");

    private static final Pattern SEVERAL =
            Pattern.compile("[、和与及跟各些\\d两四五六七八九十]|[许众诸很]多|多[个家种名位项样数]|数(?![据字学值码])|三(?!星)|所有|大量|系列");

    /** What a clause tells, and not things that are named. */
    private static final Phrases CHANGES = Phrases.of("变化|发展|趋势|举措|情况|现象|事件|行动|进展");

    private Pointer() {}

    /** Whether it is understood only after the sentence before. */
    static boolean isDangling(String sentence, String title) {
        for (int at = 1; at < sentence.length(); at++) {
            char c = sentence.charAt(at);
            boolean dangles =
                    switch (c) {
                        case '这' -> isUnnamed(sentence, at, title);
                        case '该', '此', '前', '后' -> isUnnamedThat(sentence, at, title);
                        default -> false;
                    };
            if (dangles) {
                return true;
            }
        }
        if (leavesOpen(sentence, title)) {
            return true;
        }
        Matcher there = THERE.matcher(sentence);
        return (sentence.startsWith("在") && there.lookingAt() && !title.contains(there.group(1)))
                || (sentence.contains("类似的") && ALIKE.begins(sentence))
                || (sentence.contains("其中") && THEREOF.matcher(sentence).lookingAt());
    }

    /** Whether it tells that somebody solves or changes what is not named. */
    private static boolean leavesOpen(String sentence, String title) {
        // Most sentences have none of them.
        int last = Math.max(sentence.lastIndexOf('这'), Math.max(sentence.lastIndexOf('该'), sentence.lastIndexOf('此')));
        for (int at = 1; at < last; at++) {
            if (leavesOpenWhatIsWrong(sentence, at, title) || leavesOpenWhatChanges(sentence, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean leavesOpenWhatIsWrong(String sentence, int at, String title) {
        return SOLVED.standAt(sentence, at)
                && !isInSpeech(sentence, at)
                && !WRONG.matcher(sentence).region(0, at).find()
                && !TROUBLES.matcher(title).find();
    }

    private static boolean leavesOpenWhatChanges(String sentence, int at) {
        return CHANGED.standAt(sentence, at) && !isInSpeech(sentence, at) && !isAfterClause(sentence, at, true);
    }

    private static boolean isUnnamed(String sentence, int at, String title) {
        Matcher pointed = THIS.matcher(sentence).region(at, sentence.length());
        if (!pointed.lookingAt() || (pointed.group(1) != null && isNamed(pointed.group(1), sentence, at, title))) {
            return false;
        }
        boolean plural = sentence.startsWith("些", at + 1) && !CHANGES.standAt(sentence, at + 2);
        if (isInSpeech(sentence, at)) {
            return "“「".indexOf(sentence.charAt(at - 1)) >= 0 && TREND.standAt(sentence, at);
        }
        return (plural ? !areSeveral(sentence, at, pointed.group(1)) : !isAfterClause(sentence, at));
    }

    /** Whether several things are named before the clause, or what is wrong was told. */
    private static boolean areSeveral(String sentence, int at, String what) {
        return SEVERAL.matcher(sentence).region(0, clause(sentence, at)).find()
                || (TROUBLES.matcher(what).lookingAt()
                        && WRONG.matcher(sentence).region(0, at).find());
    }

    /** Where the clause begins: what is named in it does not take up itself. */
    private static int clause(String sentence, int at) {
        int start = at;
        while (start > 0 && "，；：—".indexOf(sentence.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static boolean isUnnamedThat(String sentence, int at, String title) {
        String before = sentence.charAt(at) == '该' ? SHOULD : THEREFORE;
        if (before.indexOf(sentence.charAt(at - 1)) >= 0) {
            return false;
        }
        Matcher pointed = THAT.matcher(sentence).region(at, sentence.length());
        return pointed.lookingAt()
                && (pointed.group(1) == null || !isNamed(pointed.group(1), sentence, at, title))
                && !isInSpeech(sentence, at)
                && (isSiteOfNone(sentence, at, title)
                        || (!isAfterClause(sentence, at)
                                && (isLatin(sentence, at)
                                        || !hasName(sentence, at)
                                        || isPlaceOfNone(sentence, at, title))));
    }

    private static boolean isSiteOfNone(String sentence, int at, String title) {
        return SITE.standAt(sentence, at)
                && !SITES.matcher(title).find()
                && !SITES.matcher(sentence).region(0, at).find();
    }

    private static boolean isPlaceOfNone(String sentence, int at, String title) {
        return PLACE.standAt(sentence, at)
                && !PLACES.matcher(title).find()
                && !PLACES.matcher(sentence).region(0, at).find();
    }

    /** Whether a name follows, perhaps behind a space, which another name does not stand for. */
    private static boolean isLatin(String sentence, int at) {
        int next = sentence.startsWith(" ", at + 1) ? at + 2 : at + 1;
        return next < sentence.length() && sentence.charAt(next) < 0x80;
    }

    private static boolean isNamed(String what, String sentence, int at, String title) {
        int before = sentence.indexOf(what);
        return title.contains(what) || (before >= 0 && before < at);
    }

    private static boolean hasName(String sentence, int end) {
        for (int i = 0; i < end; i++) {
            char c = sentence.charAt(i);
            if ((c >= 'A' && c <= 'Z') || c == '《') {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody says it, or said it at length before. */
    private static boolean isInSpeech(String sentence, int end) {
        int start = -1;
        for (int i = 0; i < end; i++) {
            char c = sentence.charAt(i);
            if ("“「".indexOf(c) >= 0) {
                start = i;
            } else if ("”」".indexOf(c) >= 0) {
                if (start >= 0 && i - start > CLAUSE) {
                    return true;
                }
                start = -1;
            }
        }
        return start >= 0;
    }

    private static boolean isAfterClause(String sentence, int at) {
        return isAfterClause(sentence, at, false);
    }

    /** @param more whether one that only tells by what means is none */
    private static boolean isAfterClause(String sentence, int at, boolean more) {
        for (int i = 0, start = 0; i < at; i++) {
            if ("，；：—".indexOf(sentence.charAt(i)) >= 0) {
                boolean full = i - start >= CLAUSE || i == at - 1;
                boolean means = more && MEANS.occurIn(sentence.substring(start, i));
                if (full && !means && !isAside(sentence, start, i)) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static boolean isAside(String sentence, int start, int end) {
        if (ASIDE.standAt(sentence, start)) {
            // What has changed since is told.
            int changed = sentence.indexOf('了', start);
            return sentence.charAt(start) != '从' || changed < 0 || changed > end;
        }
        for (String word : SAID) {
            if (sentence.startsWith(word, end - word.length())) {
                return true;
            }
        }
        return false;
    }
}
