package jianbao.summary;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells sentences about the page from sentences about its matter: whose work it is, what a picture shows, where to click,
 * what the publisher does not answer for, what comes next in the text, what a language model was told. The same words
 * elsewhere ({@code 点击量}, {@code 注册用户}) are matter.
 */
final class PageTalk {
    private static final int I = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String CREDIT = "标签|来源|文章来源|图片来源|图源|数据来源|作者|编辑|责编|责任编辑|编译|译者|校对|参考|原文|本文|单位|作者单位|机构"
            + "|论文(?:标题|题目|链接|地址)?|项目(?:主页|地址|链接)|代码(?:链接|地址)?|提示词|时间|日期|地点"
            + "|报名(?:时间|截止|方式|链接)?|(?:分享|演讲|主讲|发言)(?:人|者|嘉宾|主题)|嘉宾|购买(?:链接|渠道)|步骤|step|第[一二三四五六七八九十\\d]+步|tags?|source|by|credits?|prompt|standfirst";
    private static final String PICTURE = "图示?|配图|图片|图注|图说|视频|题图|image|photo|picture|video|figure|table";
    private static final String SPEAKER = "问|答|记者|主持人|提问|观众|q|a|interviewer|host|question|answer";
    private static final Pattern LABEL = Pattern.compile(
            "[^\\p{L}\\p{N}“‘「（(]{0,3}(?:" + CREDIT + "|" + PICTURE + "|" + SPEAKER
                    + ")\\s?\\d{0,2}[a-z]?\\s?[:：|｜丨].*",
            I | Pattern.DOTALL);
    private static final Pattern INTERVIEWER =
            Pattern.compile("(?:问|记者|主持人|提问者?|采访者|q|interviewer|host|question)\\s?\\d{0,2}\\s?[:：]?", I);
    private static final Pattern CAPTION =
            Pattern.compile("[▲△▼↑↓].*|[图表]\\s?\\d.*|[上下左右]图.*|(?:figure|table|fig\\.) \\d.*", I | Pattern.DOTALL);

    private static final String CLICK =
            "请(?!求|愿|辞|假|客|教|缨)|查看|立即|点击(?!量|率|数)|点此|扫码|扫描|长按|下载(?!量|次|数)|注册(?!用户|资本|量|会|商|于|地|表)"
                    + "|报名(?!人|者)|阅读(?:原文|全文|更多|完整|本文|此|这)|订阅(?!用户|量|费|制|者|价|收|模|服)|欲(?:了解|知|购|获)"
                    + "|了解(?:更多|有关)|想要?了解|想知道|如需|如欲|如果[您你](?:还|也)?(?:想|喜欢|需要|有兴趣|对|有任何)|有兴趣的"
                    + "|更多(?:信息|详情|资讯|精彩|关于)|有关更多|通过以下|关注(?:我们|[^，。]{0,12}(?:公众号|微信|微博|账号))"
                    + "|感谢|欢迎(?!程度)|快[来來]|敬请|别忘了|不要忘记|赶快|赶紧|还等什么|一起来";
    private static final String ENGLISH_CLICK = "click|read (?:more|also)|sign up|subscribe|follow us"
            + "|for (?:more|further) (?:info|details|news|on|about)|to (?:learn|find out|read) more|learn more"
            + "|copyright (?:©|\\(c\\)|\\d)|all rights reserved|thanks? (?:you )?for reading|watch the video|watch:"
            + "|listen to|see also|visit (?:our|www|the website)|register (?:now|here|for|at)|join us|stay tuned"
            + "|don't (?:miss|forget)|contact us|email us|check out|media playback|this video can";
    private static final String CHAT = "大家好|各位|亲爱的|你好|您好|嗨|哈喽|hello|dear |先来|话不多说|废话|来看|且看"
            + "|今天[，,]?(?:我们)?就?(?:来|给大家|为大家|带大家|聊)|(?:我们|让我们|下面)(?:先|就|再|一起)?来?(?:看看|看一|了解一?下|聊|盘点)";
    private static final String PREVIEW = "在?(?:本文|这篇文章|本篇|本期|这期)(?:内容)?中?[，,]?(?:我们|笔者|小编|我)?"
            + "(?:将|会|依据|根据|带|整理|仅|由|转载|不)|我们(?:还)?将(?:阐述|介绍|探讨|讨论)|在?本[周期集][^，。：:]{0,14}[：:]";
    private static final Pattern OPENING =
            Pattern.compile("[“\"「（(]?(?:" + CLICK + "|" + CHAT + "|" + PREVIEW + "|" + ENGLISH_CLICK + ")", I);

    private static final Pattern CALL = Pattern.compile(
            "https?://|www\\.|[\\w.]@[\\w-]+\\.\\w|(?:填写|使用|通过)[^，。]{0,8}表[格单]|匿名(?:提交|分享)|我们想(?:了解|听听)|(?:感兴趣|有兴趣)的[^，。]{0,8}(?:可以?|请|欢迎|不妨)|[您你](?:的反馈|的回复|的联系信息|提供的数据)|如果[您你]提[及到]"
                    + "|(?:点击|扫描|长按|识别)(?:此|这里|本链接|下[方图列]|以下|上[方图]|文末|左下|原文|图片)"
                    + "|(?:访问|登录|前往|参阅|参见|详见)[^，。]{0,20}(?:官网|网站|网址|页面|链接|\\.com|\\.cn|\\.org)"
                    + "|网站[^，。]{0,4}了解更多|诚邀|开放报名|报名(?:渠道|通道)|(?:以便?|请|可)获取更多(?:信息|详情)|(?:请|欢迎|可以?|或)(?:直接)?联系"
                    + "|转载请|欢迎[^。]{0,16}投稿|投稿(?:邮箱|或)|(?:赚取|获得)[^。]{0,6}佣金|订购[^。]{0,6}副本|affiliate link",
            I);
    private static final Pattern SHOWN = Pattern.compile(
            "从?[上下]方(?:的|这|多)|[（(](?:[见如]?[上下左右](?:方|图|面|表)|[见如]?图\\s?\\d{1,2})[）)]|[（(][左中右前后][一二三四五六]?[）)]|[上下左右][图表](?:所示|中|是|展示|可见|显示)|如图(?:所示|\\s?\\d|[中，])|[见如][图表]\\s?\\d|(?:^|[，,：:])以下[是为]|如下所示|下面(?:为|给|就|将|是|我们|来)|以飨读者|供(?:大家|读者|各位)参考"
                    + "|正如(?:我们)?在?(?:上面|前面|上文|前文|之前)|如[前上]文?所述|[上前下]文中?(?:提到|提及|所述|将)"
                    + "|scroll down|shown (?:below|above)|as (?:shown|seen) in (?:the )?(?:figure|table|picture)",
            I);
    private static final Pattern DISCLAIMER = Pattern.compile(
            "以官方[^。]{0,8}为准|不构成[^。]{0,12}(?:建议|要约)|(?:本文|文章|内容|仅)[^。]{0,20}不代表|前瞻性(?:陈述|声明)|免责声明"
                    + "|(?:信息|内容|陈述|公告)[^。]{0,8}不(?:应|得|可)被?(?:解释|解读|视)为|版权(?:所有|归[^。]{0,12}所有)"
                    + "|未经[^。]{0,12}(?:转载|不得)|侵权[^。]{0,8}(?:联系|删除|告知)|[所任][有何][^。]{0,6}担保|是[^。，]{0,20}(?:注册)?商标|(?:报道|新闻业?)是独立的"
                    + "|forward-looking statement|not (?:financial|investment|medical|legal) advice",
            I);
    /** Who the authors of a paper are, as magazines of science tell above their articles. */
    private static final Pattern AUTHORS = Pattern.compile(
            "(?:本文|论文|文章)的?(?:共同|主要)?(?:第?一作者?|作者|通讯作者|指导老师|合作者)[^。]{0,8}[为是来由包]|研究(?:方向|兴趣)(?:是|为|包括|主要|聚焦)");

    private static final Pattern FORMULA = Pattern.compile(
            "\\\\[a-zA-Z]+\\{|\\$[^$]{1,80}[\\\\^_=][^$]{0,80}\\$|=\\s*[\\d.]+\\s*[×*+]|[\\d.]\\s*[×*+]\\s*[\\d.]+[^，。]{0,40}=");
    private static final Pattern PROMPT =
            Pattern.compile("Title、Date|\\{Body\\}|ma[rk]?k?e?down ?源文件|源文件格式|(?:放入到?|填入)对应的?位置|standfirst:", I);

    private static final List<Pattern> WITHIN = List.of(CALL, SHOWN, DISCLAIMER, AUTHORS, FORMULA, PROMPT);

    private PageTalk() {}

    static boolean is(String sentence) {
        return OPENING.matcher(sentence).lookingAt()
                || LABEL.matcher(sentence).matches()
                || CAPTION.matcher(sentence).matches()
                || WITHIN.stream().anyMatch(form -> form.matcher(sentence).find());
    }

    /** Whether a line only names who asks in what follows. */
    static boolean isInterviewer(String line) {
        return INTERVIEWER.matcher(line).matches();
    }
}
