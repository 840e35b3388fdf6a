package jianbao.summary;

import java.util.regex.Pattern;

/**
 * Tells Chinese sentences that say what is done and not by whom: the items of a list, a subtitle, the second half of a
 * thought. Chinese leaves out what was just named, so a sentence that begins with a verb is understood only behind the
 * one that names it.
 */
final class Predicate {
    /** The same words begin names: {@code 开发者}, {@code 分析师}. */
    private static final String NO_NAME = " + (?![者人商师员层局率器]|团队|机构|工具|平台|认为|公司|部门|功能|能力|主义|系统|工作|成本|市场|环境)";

    /** They also begin what tells when, or of whom: {@code 发布之际}, {@code 获得投资的甲公司}. */
    private static final String NO_NOUN =
            " + (?![者人商师员层局率器方会]|团队|机构|平台|公司|部门|能力|之|后|时|前|以来|数据|结果|集|模型|显示|表明|活动|项目|声明|[^，]*(?:的[^，]{12,}|[后时前中]，|至关))";

    private static final Phrases VERB = Phrases.of(
            "帮|先后|重点关注|选择|导入|打开|输入|提供|提高|提升|增加|增强|加强|加速|加快|减少|降低|改善|改进|简化" + NO_NAME,
            "优化|扩展|扩大|消除|避免|防止|确保|保证|保护|维护|推动|促进|实现" + NO_NAME,
            "支持|帮助|协助|赋予|赋能|允许|揭示|解锁|激活|监控|监测|监督|检查" + NO_NAME,
            "检测|检索|跟踪|追踪|识别|管理|分析|评估|部署|集成|整合|融合|引入" + NO_NAME,
            "采用|内置|配备|建立|构建|搭建|打造|创建|创造|生成|开发|设计|定制" + NO_NAME,
            "删除|收集|连接|执行|处理|负责|自动化|具有|具备|取得|带领|致力于" + NO_NAME,
            "倾听|担任|一起|不出自|拥有|建议|获颁|荣获|获评|训练|提出|入选|尝试|汇集|打破|守护|跟踪|聘请|已聘请|开启|探寻|宣称|展示|涵盖|毕业于|就读|出任|丰富|推出|发布|发起|率先|兼具|兼顾|坚持|鼓励|培养|突破|寻求|推进|加快|形成|保留|保持|完善|掌握|专注于"
                    + NO_NOUN,
            "曾任职|曾担任|曾发表|曾获|现任|历任|本科毕业|硕士毕业|博士毕业|硕士及博士毕业" + NO_NOUN,
            "将 + (?:展示|举行|举办|于|继续|推出)(?!的)",
            "曾任|会成为|将成为|将会|将在|已经在|可用于|可帮助|可以帮助" + NO_NAME);

    /** What goes before a noun, and the verbs that may: with nothing behind, they say how and not what. */
    private static final Phrases ADVERBIAL =
            Phrases.of("从|在|由|为|针对|基于|使用|利用|运用|将|把|通过|借助|凭借|依托|根据|按照|结合|围绕|跨越|免费|轻松|无缝|快速");

    /** A verb with what is over, {@code 加速了}; those who were named with it are in what follows {@code 后}. */
    private static final Beginning DONE = Beginning.of(
                    "(?!我们|他们|她们|你们|人们|大家|其中|最近|终于|除了|为了|有了|别忘|可以|目前|随着|围绕|面对|沿着|针对|伴随|依靠|本着|不过|通过|经过|超过)[一-鿿]{2}[了着过](?![解如不眼程度重手急来去])")
            .with("了着过", 3);

    /** {@code 将甲与乙相结合，以……}. */
    private static final Beginning WITH_AN_END =
            Beginning.of("[将把][^，]{2,60}，以[^，]*|[用以](?![来往上下前后])[^。]{2,60}，来[^，]*");

    private static final Pattern AFTERWARDS = Pattern.compile("[^，]*(?:后|时|之余|之际|以来)[，,]");

    /** What accounts tell of a company that stands in the sentence before. */
    private static final Beginning FIGURE = Beginning.of(
            "(?:(?:\\d{4}年)?(?:第[一二三四]季度|[一二三四]季度|上半年|下半年|全年|本季度|该季度|当季|本财季|本财年)的?)?(?:实现)?(?:总)?(?:营收|营业收入|净利润|净利|净亏损|毛利率?|在[^，。]{1,20}的(?:营收|收入)增长|调整后|每股收益|经营利润|资本支出)"
                    + "(?!模式|来源|压力|能力)");

    /** Signs that there is a clause, of which what stands before is the subject; not the same characters in nouns. */
    private static final Phrases FINITE = Phrases.of(
            "至关重要|不可或缺|必不可少|是|将|已|让|被|没|不|仍|均|都|也|还|可以|成为|需要|达到|占|带来|源自|属于|位于|在于|优于|高于|低于|处于|等于",
            "表示|显示|说|称|纷纷|非常|十分|相对|极其|很|且|标志着|意味着",
            "使 + (?!用|命)",
            "正 + (?!确|常)",
            "了 + (?!解)",
            "能 + (?<![智功性可产动职机效才]能)(?!力|源|耗|量|效|手)",
            "会 + (?<![社机开峰年大议协学]会)(?!议|员|计|话)",
            "可 + (?![靠扩用信持视观见行穿再定操解控读])",
            "有 + (?<!所有)(?![效机限关助])",
            "需 + (?!求)",
            "应 + 该?(?![用对急答])");

    /** A heading that runs into its paragraph: {@code 强大的相关性和因果分析。} */
    private static final Beginning NOMINAL = Beginning.of(
                    "[更最]?[一-鿿]{1,3}的[^，,；：:]{2,24}[。.]|从[^，,]{2,12}到[^，,]{2,12}[。.]")
            .with("的从", 5);

    /** When, with nobody who did it: {@code 2013 年又获聘为}. */
    private static final Beginning WHEN = Beginning.of(
            "(?:\\d{4}\\s?年|同年|去年|今年|近[一两三]年|近期|近日)(?:\\s?\\d{1,2}\\s?月)?(?:\\s?\\d{1,2}\\s?日)?[，,]?(?:[又再还便即并曾][[一-鿿]]|(?:获得|获聘|完成|推出|发布|宣布|成立|加入|担任|出任|入选|毕业|上线|收购|离职|创办|创立|晋升|荣获|赢得|接任|取得|实现)(?!的)|(?!发生|出现|迎来|涌现|诞生|见证|掀起|经历)[一-鿿]{2}了(?!解))");

    /** Whom or what it was done for: {@code 为渡船装了新的灯。} */
    private static final Beginning DONE_FOR =
            Beginning.of("(?:为|对|将|把|向|给|通过)(?!了|此)[^，。]{2,24}?[一-鿿]{2}了(?!解)[^，]*[。.]");

    /** The rest of what began with {@code 除}, with nobody who does it. */
    private static final Beginning LEFT_OUT =
            Beginning.of("[^，。]{2,12}外，(?:经历|还|也)").with("外", 14);

    /** A thing and what it is for, that nobody says anything of. */
    private static final Beginning THING =
            Beginning.of("一(?:[个种款项套家位条类份]|系列)[^，。是有在将能会可被让把为使了]{2,30}[，,](?:用于|旨在|能够|可以?|帮助|提供|支持|具有|拥有|从|适用|专为)");

    /** What goes on with the same subject, and so names none. */
    private static final Phrases CONTINUING = Phrases.of(
            "只在|仅在|通过|利用|借助|凭借|无法|显著|大幅|有效|成功|旨在|从|致力|专注|助力|携手|推动|连续|累计|先后|能够|可以|将|会|已|可|仍|就|便|其中|以|并|从而|包括|同时|使|让|而|且|无需|进而|不|还|也|如|来|用于|适用|涵盖|满足|覆盖|尤其|特别|包含|甚至|例如");

    /** How, when, why, or if. */
    private static final Phrases CONDITION =
            Phrases.of("截至|为|对|如果|若|只要|一旦|通过|基于|根据|按照|凭借|借助|依托|利用|使用|结合|针对|为了|随着|由于|经过|面对|除了|在|从|对于");

    /** Below it no Chinese character stands. */
    private static final char CJK = 0x2E80;

    private Predicate() {}

    /** Whether it needs the sentence before, for what it speaks of. */
    static boolean isBare(String sentence) {
        char first = sentence.isEmpty() ? ' ' : sentence.charAt(0);
        if (first < CJK && !Character.isDigit(first)) {
            return false;
        }
        if (FIGURE.begins(sentence) || WHEN.begins(sentence)) {
            return true;
        }
        int comma = comma(sentence, 0);
        if (comma < 0) {
            return ((VERB.standAt(sentence, 0) || ADVERBIAL.standAt(sentence, 0) || NOMINAL.is(sentence))
                            && !isFinite(sentence, sentence.length()))
                    || isDone(sentence)
                    || DONE_FOR.is(sentence);
        }
        boolean open = VERB.standAt(sentence, 0) || CONDITION.standAt(sentence, 0);
        return (open && !isFinite(sentence, comma) && goesOn(sentence, comma))
                || isDone(sentence)
                || THING.begins(sentence)
                || LEFT_OUT.begins(sentence)
                || WITH_AN_END.is(sentence);
    }

    private static boolean isDone(String sentence) {
        return DONE.begins(sentence) && !AFTERWARDS.matcher(sentence).lookingAt();
    }

    private static boolean isFinite(String sentence, int end) {
        return FINITE.occurIn(sentence.substring(Math.min(2, end), end));
    }

    /** Whether none of the later clauses begins with a subject. */
    private static boolean goesOn(String sentence, int comma) {
        for (int at = comma; at >= 0; at = comma(sentence, at + 1)) {
            boolean bare = VERB.standAt(sentence, at + 1)
                    || CONTINUING.standAt(sentence, at + 1)
                    || DONE.begins(sentence, at + 1);
            if (!bare) {
                return false;
            }
        }
        return true;
    }

    private static int comma(String sentence, int from) {
        for (int at = from; at < sentence.length(); at++) {
            if (sentence.charAt(at) == '，' || sentence.charAt(at) == ',') {
                return at;
            }
        }
        return -1;
    }
}
