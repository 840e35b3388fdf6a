package jianbao.summary;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells Chinese sentences that speak of something as known, {@code 该报告}, or go on from something, {@code 甲还}, which
 * neither the title nor what stands in the summary before has told. Only who has chosen the sentences can ask: whether the
 * article told it somewhere does not matter to the reader of a summary.
 */
final class Untold {
    /** How somebody points at what was named. */
    private static final String THAT = "(?:该|此次|上述|这[一项份类])";

    private static final String SAYS = "(?:还|也)?(?:显示|表示|指出|称|认为|发现|警告|强调|补充|说)";

    /**
     * What is meant, and by which words the reader may know of it.
     *
     * @param sign what each mention has in it, which is seen sooner than by the patterns
     */
    private record Thing(String sign, Pattern meant, Pattern known) {
        static Thing of(String sign, String meant, String known) {
            return new Thing(sign, Pattern.compile(meant), Pattern.compile(known));
        }

        boolean isUntoldIn(String sentence, String heading, CharSequence told) {
            if (!sentence.contains(sign)) {
                return false;
            }
            Matcher found = meant.matcher(sentence);
            return found.find()
                    && !known.matcher(heading).find()
                    && !known.matcher(told).find()
                    && !known.matcher(sentence).region(0, found.start()).find();
        }
    }

    private static final String MEETINGS = "(?:[议大年展峰讨证布赛]|学术)会|展览|[比决]赛|论坛|活动|Summit|Conference|Expo|Forum";

    private static final List<Thing> THINGS = List.of(
            Thing.of(
                    "报告",
                    THAT + "报告|(?:^|，)(?:根据|据|按照)报告|^报告中?" + SAYS,
                    "报告|研究|调[查研]|白皮书|指数|论文|榜|评估|分析|象限|评测|审查|[Rr]eport|[Ss]urvey|[Ss]tudy|Index|Quadrant|Wave"),
            Thing.of(
                    "法",
                    THAT + "(?:数据)?(?:立法|法案|法律|法规|法令)",
                    "(?<![算方办做想看说书无语句魔])法(?![院官国])|条例|规定|规则|条约|禁令|政策|Act|Bill"),
            Thing.of("合同", THAT + "合同", "合[同约]|协议|签|交易|授予|授权|订单|采购"),
            Thing.of("协议", THAT + "协议", "合[同约作]|协议|签|交易|授予|授权|收购|并购|携手|联手"),
            Thing.of("该行业", "该行业", "(?<![企专商创毕就作职])业(?![务绩余])|领域|市场|公司|厂商|银行"),
            Thing.of("监管机构", "该[一-鿿]{0,2}监管机构", "监管|[局署]|委员会|[A-Z]{2,}|Ofcom"),
            Thing.of("委员会", "^委员会" + SAYS, "委员会"),
            Thing.of("理事会", "(?:^|执行|由|向)理事会", "理事会"),
            Thing.of("总统", "^总统" + SAYS, "总统|白宫|特朗普|川普|拜登"),
            Thing.of("与会者", "^与会者", MEETINGS),
            Thing.of("参会者", "^参会者", MEETINGS),
            Thing.of("参与者", "^(?:会议|大会|峰会|活动)参与者", MEETINGS),
            Thing.of("期间", "(?:^|[在，个])(?:会议|大会|峰会)期间", MEETINGS),
            Thing.of("活动期间", "(?:在|正在)活动期间", "[会展赛节日]|论坛|活动|Summit|Conference|Expo|Forum"),
            Thing.of("在调查的", "在调查的", "调查|调研|研究|报告|问卷|受访|民调|Survey"),
            Thing.of("第三", "第三[种款位个](?!方)", "第[一二]|首[个种款位]|另一|两[个种款位]"),
            Thing.of("模型", "这[一种][一-鿿]{2,3}模型", "模型|Model"),
            Thing.of("该版本", "该版本", "版|发布|推出|更新|升级|\\d\\.\\d|Release"),
            Thing.of("附加组件", "该附加组件", "组件|插件|附加|扩展|[Aa]dd-?[Oo]n|[Pp]lug-?in"),
            Thing.of("此次扩", "此次扩[展大张]", "扩|拓|新增|增[加至]"),
            Thing.of("新方法", "^根据新方法", "方法|方式|方案|举措|措施|做法"),
            Thing.of("两家", "^两家(?:公司|企业)", "[与和、&]|收购|合并|携手|合作|联手|伙伴|协议"),
            Thing.of("标准", "这[些一个]标准|该标准", "标准(?!委)|规范|准则|认证|[A-Z]{3,}"),
            Thing.of("最初的", "最初的(?:问题|提问)", "问题|提问|采访"),
            Thing.of("主持人", "(?:^|，)主持人", "主持|节目|采访|访谈|播客|新闻|电视|电台|直播|峰会|大会"),
            Thing.of("通知", "这[些一个]通知|该通知", "通知|命令|要求"));

    private static final Phrases SIGNS = Phrases.of("上述|那场|那些最初|另一|类似");

    /** What the reader has to have heard of, or of another like it; some group is what it is. */
    private static final Pattern ONE_OF_THOSE = Pattern.compile(
            "上述(?:新的?|[两三四五\\d]+[个家项种名])([一-鿿]{2})|那场(?![在发于持席由让])(?:《[^》]*》的)?([一-鿿]{2})|那些最初的([一-鿿]{2})"
                    + "|^另一[种个项](选择|方法|办法|途径|方案|原因|问题|挑战|因素|例子)|另一位(作者|创始人)|在[^，。]{1,14}的类似([一-鿿]{2})");

    /** Both of two that nothing before may have named, but what joins two. */
    private static final Pattern BOTH = Pattern.compile("这两[个项份种家款]");

    private static final Pattern JOINED = Pattern.compile("[和与、及跟两]|以及|分别");

    /** Who or what does something else too. */
    private static final Pattern ALSO = Pattern.compile("([^，。；：“”「」（）、]{2,24}?)(?:还(?![没未是不原本会算在款])|确实)");

    /** Who needs not have been named, or whom others look at. */
    private static final Pattern ANYBODY =
            Pattern.compile("[该这那其他她它我您你谁]|公司|企业|团队|双方|两家|用户|另外|此外|与会|调查|研究|报告|数据|结果|不仅|不但|除|同时|如果|虽然|只要|即使|目前|现在|归|交");

    /** What goes on from something, where nothing stands before: {@code 甲还将……}. */
    private static final Pattern GOING_ON = Pattern.compile(
            "(?!除|不[仅但光]|虽|即使|即便|尽管|无论|不管|如果|只要)(?:(?:在|预计|最近|近日|今[天年]|由|作为|据|根据|为了?|随着|\\d{1,4}[年月])[^，：；、。“”]{0,40}，){0,3}"
                    + "(?:[^，：；、。（）“”—]{0,40}?(?<![交归偿退])还(?![没未是不原本会算在款清])|[^，：；、。（）“”—]{0,40}?(?<![再连么谁])也(?![许门就不没无可能会]))");

    /** The same words, where they go on from nothing. */
    private static final Pattern NOT_ON = Pattern.compile("不[仅但光]|除|同时|既|无论|不管|即使|哪怕|再|什么|谁|连|一样|随着.*也|继.*也");

    private static final Phrases ASIDE = Phrases.of("确实|的确|诚然|事实上|实际上|其实");

    /** What another has to have said something before. */
    private static final Pattern ADDED = Pattern.compile("[^“”「」：]{1,60}补充(?:道|说|称|表示)?[：，]");

    /** What somebody says, who is not named with it. */
    private static final Beginning QUOTATION = Beginning.of("(?:“[^“”]*+”|「[^「」]*+」)[。.]?");

    private static final Pattern SPEECH = Pattern.compile("[”」说称：]|表示|指出|补充");

    private static final String FIRM = "(?:[A-Z][\\w.]*|谷歌|微软|苹果|亚马逊|特斯拉|百度|腾讯|阿里巴巴|字节|华为|英伟达|软银|三星|脸书|推特)";

    private static final Pattern FIRMS = Pattern.compile(FIRM + "|公司|集团|企业|实验室|平台|初创");

    private static final Pattern TWO_FIRMS = Pattern.compile(FIRM + "\\s?[和与、及,，&]\\s?" + FIRM);

    /** What is told of another as well. */
    private static final Pattern AS_WELL = Pattern.compile("([^，、；：。“”「」]{2,24})(?<![再连么谁])也(?![许门就不没无越可能会])");

    private Untold() {}

    /**
     * Whether a reader of the title and of what was told lacks what it speaks of.
     *
     * @param heading the title
     * @param told the sentences shown before; empty for the first
     */
    static boolean isIn(String sentence, String heading, CharSequence told) {
        return (told.isEmpty() && goesOn(sentence, heading))
                || lacksSpeech(sentence, told)
                || lacksFirm(sentence, heading, told)
                || lacksUs(sentence, heading, told)
                || THINGS.stream().anyMatch(thing -> thing.isUntoldIn(sentence, heading, told))
                || areBoth(sentence, told)
                || isOneOfThose(sentence, heading, told)
                || hasNew(sentence, heading, told);
    }

    /** Whether it goes on from a sentence before. */
    private static boolean goesOn(String sentence, String heading) {
        return ASIDE.standAt(sentence, Phrases.start(sentence))
                || ((isNew('还', sentence, heading) || isNew('也', sentence, heading)) && goesOnByAdverb(sentence));
    }

    private static boolean isNew(char adverb, String sentence, String heading) {
        return sentence.indexOf(adverb) >= 0 && heading.indexOf(adverb) < 0;
    }

    private static boolean goesOnByAdverb(String sentence) {
        Matcher goingOn = GOING_ON.matcher(sentence).region(Phrases.start(sentence), sentence.length());
        return goingOn.lookingAt() && !NOT_ON.matcher(goingOn.group()).find();
    }

    /**
     * Whether only the sentence before it tells who {@code 我} is, or what is as with another, {@code 乙也}, or what else
     * there is in fact, {@code 其实……还}.
     */
    static boolean leans(String sentence, String heading, CharSequence told) {
        return ((sentence.indexOf('还') >= 0 || sentence.contains("以上")) && ASIDE.standAt(sentence, 0))
                || isAsWell(sentence, heading, told)
                || (Pronoun.isFirstPerson(sentence) && !Pronoun.isFirstPerson(heading));
    }

    private static boolean isAsWell(String sentence, String heading, CharSequence told) {
        if (sentence.indexOf('也') < 0) {
            return false;
        }
        Matcher other = AS_WELL.matcher(sentence);
        return other.lookingAt() && !isKnown(other.group(1), heading + told);
    }

    /** Whether somebody adds to what nobody has said, or speaks whom nothing names. */
    private static boolean lacksSpeech(String sentence, CharSequence told) {
        return ((sentence.contains("补充") && ADDED.matcher(sentence).lookingAt())
                        || (!told.isEmpty() && QUOTATION.is(sentence)))
                && !SPEECH.matcher(told).find();
    }

    /** Whether a company speaks of itself where nobody did before. */
    private static boolean lacksUs(String sentence, String heading, CharSequence told) {
        return Pronoun.isCompany(sentence) && !(heading + told).contains("我们");
    }

    /** Whether it speaks of a firm where none was named, or two were. */
    private static boolean lacksFirm(String sentence, String heading, CharSequence told) {
        int at = sentence.indexOf("该公司");
        return at >= 0
                && !FIRMS.matcher(told).find()
                && !FIRMS.matcher(sentence).region(0, at).find()
                && (!FIRMS.matcher(heading).find() || TWO_FIRMS.matcher(heading).find());
    }

    /** Whether both of two are meant, and nothing before joins two. */
    private static boolean areBoth(String sentence, CharSequence told) {
        if (!sentence.contains("这两")) {
            return false;
        }
        Matcher both = BOTH.matcher(sentence);
        return both.find()
                && !JOINED.matcher(told).find()
                && !JOINED.matcher(sentence).region(0, both.start()).find();
    }

    private static boolean isOneOfThose(String sentence, String heading, CharSequence told) {
        if (!SIGNS.occurIn(sentence)) {
            return false;
        }
        Matcher meant = ONE_OF_THOSE.matcher(sentence);
        return meant.find() && isNew(what(meant), sentence, meant.start(), heading + told);
    }

    private static boolean isNew(String what, String sentence, int from, String read) {
        return !read.contains(what) && sentence.indexOf(what) >= from;
    }

    private static String what(Matcher meant) {
        int group = 1;
        while (meant.group(group) == null) {
            group++;
        }
        return meant.group(group);
    }

    /** Whether somebody whom nothing named before does something else too. */
    private static boolean hasNew(String sentence, String heading, CharSequence told) {
        if (told.isEmpty() || (sentence.indexOf('还') < 0 && !sentence.contains("确实"))) {
            return false;
        }
        Matcher also = ALSO.matcher(sentence);
        return also.lookingAt() && !ANYBODY.matcher(also.group()).find() && !isKnown(also.group(1), heading + told);
    }

    /** Whether any two characters of it, or a word in Latin letters, were read before. */
    private static boolean isKnown(String somebody, String read) {
        for (int at = 0; at + 1 < somebody.length(); at++) {
            if (Character.isLetterOrDigit(somebody.charAt(at)) && read.contains(somebody.substring(at, at + 2))) {
                return true;
            }
        }
        return false;
    }
}
