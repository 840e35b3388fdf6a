package jianbao.summary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells sentences with a pronoun for somebody whom they have not named: {@code 当天稍晚，他……}, {@code Earlier, he ...}. Names
 * cannot be told without a dictionary, signs of one can: a foreign name's dot, capitals or syllables, a family name where
 * a clause begins, what somebody is.
 */
final class Pronoun {
    /** He or she, and not {@code 其他} (other) or {@code 他人} (others). */
    private static final Pattern HE = Pattern.compile("(?<![其吉排利])他(?![人乡国日])|她");

    /** Behind so many characters somebody was probably named, in a way that nobody can list. */
    private static final int NEAR = 45;

    private static final String SURNAME =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏方邹熊白孟秦邱江尹薛闫雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔汤";
    /** A character of those that spell foreign names. */
    static final String SYLLABLE =
            "[斯克尔特德森拉布兰马卡伯格莫尼罗亚伊阿奥巴贝柏查丹迪多厄法菲弗甘戈古哈汉霍基加杰凯科肯库劳雷里利莉林隆卢鲁洛玛麦曼梅米默穆内纳诺欧帕佩皮普奇乔瑞萨塞沙舍圣史索塔泰坦托瓦威维韦沃乌西希夏肖谢辛休雅耶尤约泽扎詹珍朱朗姆恩安艾埃逊顿登温契瑟桑根波勒赫丁]";

    private static final Beginning SOMEBODY = Beginning.of(
            "·|[A-Z]|" + SYLLABLE + "{2}|(?:^|[，、：“「])(?:[" + SURNAME
                    + "]|小)[一-鿿]|[者民警]|(?<![让令机])人(?![工类形机])|[专学作画]家|[部市院校]长|教授|博士|医生|学生|[老教律]师|工程师|设计师|分析师|总[裁理监]|总统(?![权府选大竞任办行令])|主席|首相|首席|男[子孩性]|女[子孩性儿]|孩子|父亲|母亲|妈妈|爸爸|儿子|妻子|丈夫|朋友|用户|先生|女士|网友|[人队会官议委成演店球学职]员|员工|同事|法官|经理|导演|歌手|司机|嘉宾|教皇|国王|谁|玩家|客|兄|姐|妹|弟|夫妇|哥|公司|团队|机构|说|表示|称");

    /** What he is or where he went names nobody. */
    private static final Beginning ROLE = Beginning.of(
            "(?:作为|身为|在(?:加入|离开|担任|成为|创立|进入|被问|一次|一份|接受|会上|会议|采访|访谈|声明|演讲|法庭|文章|博客|推文|帖子|视频|书中|文中|信中|那之|这之))[^，,。]{0,40}[，,](?:[他她]|他们|她们)");

    /** A thing that only a sentence before can have named. */
    private static final Beginning IT =
            Beginning.of("(?:以|对|通过|凭借|借助|利用|作为|除了|与|和|在|自|从|根据|按照|目前|如今|现在|今天|近日|最近)[^。，]{0,60}，(?:它|其(?![他它实中余次]))");

    /** Whom one who is named tells something. */
    private static final Beginning TOLD = Beginning.of("[^，,。“”「」、和与及他她]{1,10}(?:告诉|通知|提醒)[他她]们?(?![的自])");

    /** Whom one who is named does something to. */
    private static final Beginning OBJECT = Beginning.of("[^，。：“「·A-Za-z他她]{2,14}[将把]\\s?[他她](?![们人的自])");

    /** Whom what was said belongs to. */
    private static final Beginning AFTER_QUOTATION = Beginning.of("[“「][^”」]*[”」]，?(?:[^，。“]{0,8}岁的)?[他她](?:们)?[^的]");

    private static final Beginning ENGLISH = Beginning.of(
            "(?:In|On|At|Earlier|Later|Last|Since|Before|After|During|By|For|Until|Then|Now|Today|Yesterday|As)(?: (?:[a-z0-9]|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[\\w'’-]*){0,6},? (?:he|she) ");

    /** When, where or how it is seen; and then what the sentence before has named. */
    private static final Beginning ADVERBIAL = Beginning.of(
            "(?:在|从|对|当|到|自|随着|截至|关于|目前|如今|现在|最近|近日|今年|去年|同时|另外|当时|最终|之后|随后|值得|有趣|可以看|可见|事实上|实际上|其实|显然|当然|幸运|遗憾|据悉|据了解|一方面|总的来说|简单来说)[^，。：“]{0,14}，"
                    + "(?:这(?!次|届|样|里是)|它|该(?!公司|机构)|此(?![外前次时]))");

    /** One who tells. */
    private static final Pattern I = Pattern.compile("(?<!自)我(?!们|国|行|印象|感|惊)|我们的(?:父|母)");

    /** What a company says of itself; not we all. */
    private static final Pattern WE =
            Pattern.compile("我们(?:将(?!会)|之所以|能够|的(?:产品|平台|团队|客户|努力|解决|技术|企业))|使我们能|作为我们|像我们这样");

    private static final Pattern QUOTED = Pattern.compile("“[^”]*+”?|「[^」]*+」?|\"[^\"]*+\"?");

    private Pronoun() {}

    /** Whether it needs the sentence before, to know who he or she is. */
    static boolean isDangling(String sentence) {
        if (ENGLISH.begins(sentence)) {
            return true;
        }
        boolean somebody = sentence.indexOf('他') >= 0 || sentence.indexOf('她') >= 0;
        boolean something = sentence.contains("，它") || sentence.contains("，其");
        return ADVERBIAL.begins(sentence)
                || (somebody && isWithoutSomebody(sentence))
                || (something && IT.begins(sentence))
                || isLatter(sentence);
    }

    private static boolean isWithoutSomebody(String sentence) {
        return ROLE.begins(sentence)
                || TOLD.begins(sentence)
                || AFTER_QUOTATION.begins(sentence)
                || OBJECT.begins(sentence)
                || isUnnamed(sentence);
    }

    private static boolean isUnnamed(String sentence) {
        int first = firstOf('他', '她', sentence);
        Matcher he = HE.matcher(sentence);
        return first <= NEAR && he.find(first) && he.start() <= NEAR && !SOMEBODY.occursIn(sentence, he.start());
    }

    private static int firstOf(char one, char other, String sentence) {
        int at = sentence.indexOf(one);
        int before = sentence.indexOf(other);
        return at < 0 || (before >= 0 && before < at) ? before : at;
    }

    /** Whether somebody speaks of himself outside quotations, whom only a sentence before can have named. */
    static boolean isFirstPerson(String sentence) {
        return sentence.indexOf('我') >= 0 && (stands(I, sentence) || stands(WE, sentence));
    }

    /** Whether it is a company that does. */
    static boolean isCompany(String sentence) {
        return sentence.contains("我们") && stands(WE, sentence);
    }

    private static boolean stands(Pattern pattern, String sentence) {
        return pattern.matcher(QUOTED.matcher(sentence).replaceAll("")).find();
    }

    /** {@code 后者} of two that are not named before. */
    private static boolean isLatter(String sentence) {
        int at = Math.max(sentence.indexOf("后者"), sentence.indexOf("前者"));
        int comma = sentence.indexOf('，');
        return at >= 0 && (comma < 0 || at < comma);
    }
}
