package jianbao.summary;

/**
 * Tells sentences about the page from sentences about its matter: whose work it is, what a picture shows, what the
 * publisher does not answer for, what comes next, who asks, what a language model was told.
 */
final class PageTalk {
    /** A colon or bar follows, perhaps after a number: {@code 图 2a：}. */
    private static final String COLON = " + \\s?\\d{0,2}[a-z]?\\s?[:：|｜丨]";

    private static final Phrases LABEL = Phrases.of(
            "标签|来源|文章来源|图片来源|图源|数据来源|作者|编辑|责编|责任编辑|编译|译者|校对|参考|原文|本文|单位|作者单位|机构" + COLON,
            "论文|论文标题|论文题目|论文链接|论文地址|项目主页|项目地址|项目链接|代码|代码链接|代码地址|购买链接|购买渠道" + COLON,
            "时间|日期|地点|内容概要|演讲主题|购买条件|不适合购买条件|演示|相关阅读|延伸阅读|报名|报名时间|报名截止|报名方式|报名链接|分享人|分享嘉宾|分享主题|演讲人|主讲人|发言人|嘉宾" + COLON,
            "图|图示|配图|图片|图注|图说|视频|题图|摄影|注意|角色|作者列表|提示词|中文提示词|英文提示词|谜题|例子|示例|步骤|问|答|记者|主持人|提问|观众" + COLON,
            "tag|tags|source|by|credit|credits|image|photo|picture|video|figure|table|prompt|step|standfirst" + COLON,
            "q|a|question|answer|interviewer|host" + COLON);
    private static final Phrases INTERVIEWER =
            Phrases.of("问|记者|主持人|提问者|采访者|q|interviewer|host|question + \\s?\\d{0,2}\\s?[:：]?$");

    /** With a number, a colon and spaces. */
    private static final int LONGEST_INTERVIEWER = 20;

    private static final Phrases OPENING = Phrases.of(
            // Captions.
            "报道来自|▲|△|▼|↑|↓|上图|下图|左图|右图|图为|图中|图片展示|照片展示",
            "图|表|figure |table |fig. + \\s?\\d",
            // To the reader, before it begins.
            "大家好|各位|亲爱的|你好|您好|嗨|哈喽|hello|dear |先来|话不多说|废话|来看|且看|再等等|别急|别着急|往下看|接着看",
            "here's a|here’s a|here are the|here is a|the video is",
            "今天 + [，,]?(?:我们)?就?(?:来|给大家|为大家|带大家|聊)",
            "不妨来看|我们不妨|非也",
            "这里|此处|在此|首先|接下来|下面 + [，,]?我们(?!认|发|看到)",
            "乍一看|看到这|说到这|话说回来|言归正传|书归正传",
            "我们 + (?:将|来|先|再|就)?(?:做一些|做个|简要|简单|梳理|总结|盘点|回顾|说说|谈谈|聊聊)",
            "另外|此外 + [，,]?本文",
            "我们|下面 + (?:先|就|再|一起|可以|不妨|简单|来){0,3}(?:看看|看一|了解一?下|聊|盘点|展开)",
            "但|然而|不过 + ，?(?:事情|故事)(?:并没有|并未|还没有?|远没有|远未)(?:就此|到此)?(?:结束|完)",
            "希望 + (?:本文|这篇|以上|对[你您大])",
            "我们 + (?:索性|干脆|决定)?(?:搞个|做了?个|来个|今天来)",
            "我们 + 还?将(?:阐述|介绍|探讨|讨论)",
            "在本文|本文章|本文|在这篇文章|这篇文章|本篇|本期|这期 + (?:内容)?中?[，,]?(?:我们|笔者|小编|我)?(?:将|会|分为|试图|依据|根据|带|整理|仅|由|转载|不|就|便|让|章)",
            "本周|本期|本集|在本周|在本期 + [^，。：:]{0,14}[：:]",
            "这篇文章|这篇博文|这篇博客|这篇短文 + 是?(?:主要|详细|深入|重点|首先)?(?:关于|介绍|探讨|讨论|讲述|讲解|阐述|总结|回顾|说明)",
            "本博文|本博客|这篇指南 + (?!团队|作者)",
            "本文|本论文|本报告 + (?:主要|详细|深入|重点|首先)?(?:介绍|总结|梳理|探讨|讨论|回顾)",
            "我们 + (?:咨询|采访|走访|请教|联系|查阅)了",
            "内容 + (?:起始|开始|截止|截至)于",
            "在|为了 + [^。]{0,40}，(?:最)?重要的是要?先?(?:看一下|看看|回顾|了解一下)",
            "本周|本期|本集|这周 + [，,]?我们(?:将|来|也)?(?:探讨|探索|讨论|关注|聊|来看|看看|介绍|回顾|采访)",
            "在这里|以下|下面|在下文 + [，,][^，。]{2,20}?(?:描述|分享|讲述|解释|介绍|告诉|回答|谈谈|谈论|谈到)",
            "在本文|在这篇文章|在这篇博客|在这篇报道 + 中[，,]?作者",
            "在 + [^。]{0,30}(?:文章|报道|博客|指南)中[，,]我们将",
            "第 + [一二三四五六七八九十\\d]+步[：:]",
            // News agencies present themselves below what they sell.
            "cision|pr newswire|prnewswire|globenewswire|business wire",
            "copyright + (?: ©| \\(c\\)| \\d)",
            "all rights reserved");

    static final Phrases ANYWHERE = Phrases.of(
            // What a picture shows, and who stands where in it.
            "上方|下方 + (?:的|这|多)[^，。]{0,10}(?:图|表|照片|视频|截图|链接|结果)",
            "上图|上表|下图|下表|左图|左表|右图|右表 + (?:所示|中|是|展示|可见|显示)",
            "如图 + (?:所示|\\s?\\d|[中，])",
            "见图|见表|如表 + \\s?\\d",
            "下面|上面|以下|以上 + (?:展示|这[段个张]|的)[^，。]{0,8}(?:视频|图|例子|示例|截图|表)",
            "上方所示|下方所示|聊一聊|和大家聊|跟大家聊|从下表|从上表|从下图|从上图|下面这样|如下这样|看下图|看上图|为大家介绍|为您介绍|接下来我们将|如下所示|以飨读者|供大家参考|供读者参考|供各位参考",
            "（|( + (?:[见如]?[上下左右](?:方|图|面|表)|[见如]?图\\s?\\d{1,2}|[左中右前后][一二三四五六]?)[）)]",
            "（|( + (?:(?:far |from )?(?:left|right)|pictured)[）)]",
            "查看图像|全屏查看|scroll down|shown below|shown above",
            "as shown in|as seen in + (?: the)? (?:figure|table|picture)",
            // Elsewhere in the text.
            "就到这儿|就到这里|小编|结束这篇|反映了当时的|可能随时变更|狗头|划重点|敲黑板|大家就明白|估计大家|相信大家|想必大家|大家一定|大家应该|我们不妨|我们可以先|我们先来|我们再来|我们来看|我们就来|我们特意|我们特别邀请|这篇文章可以|阅读这篇文章|阅读本文|读完这|一探究竟|拭目以待|以上链接|上述链接|下方链接|以下链接",
            "原文|原论文|论文原文|原论文中|原文中 + 中?(?:查看|阅读|了解|找到|获取|参阅)",
            "以上|上述 + [两三四五几\\d][点个种项条]",
            "大家可以 + (?:查看|看看|参考|点击|扫)",
            "来 + (?:研究|了解|认识|盘点|梳理|扒)一[下扒]",
            "在图|从图|由图 + \\s?\\d",
            "给大家|跟大家|和大家|为大家|带大家 + (?:看|聊|介绍|分享|展示|推荐|盘点|整理|讲|说|科普|梳理|一起)",
            "本期 + (?:视频|节目|播客|内容|文章)",
            "从刚才|看刚才",
            "上面|前面|下面 + 这[些个几]",
            "以下 + (?<=(?:^|[，,：:])以下)[是为]",
            "接下来|以下|下面 + 就?是[^，。]{0,16}(?:全文|全部|原文|内容)[^，。]{0,4}。",
            "带你|带您|带大家 + (?:一文|一起|来看)",
            "这篇文章中|这篇博客中|文章中 + [，,]?作者",
            "，看看 + [^，。]{2,24}(?:如何|怎么|怎样|哪些|什么|为何|为什么)",
            "下面 + (?:详细|具体|介绍|这|为|给|就|将|是|我们|来)",
            "以下 + (?:几|[两三四五六七八九十]|\\d)[种个点项大条类]",
            "在这里|在此|点这里 + [（(]",
            "上文|前文|上面|前面|下文 + 中?(?:提到|提及|所述|将)",
            "如前所述|如上所述|如前文所述|如上文所述|正如之前",
            // Whose work a report is, who sells it, and what it lists elsewhere.
            "在此网页|在本网页|本网页上",
            "供订阅者 + (?:访问|阅读|下载|查阅|购买|获取)",
            "每年|每季度|每月|每半年 + (?:出版|发布|发行)[一两二三四]次",
            "报告|研究|调查|榜单 + (?<=^(?:根据|据)[^，。]{0,60})[^，。]{0,20}[，,](?:该|这)(?:公司|机构)是[^，。]{0,30}(?:研究|咨询|顾问|调研)[^，。]{0,4}(?:公司|机构)。",
            "列出了|列举了|归纳了|总结了|概括了|确定了|指出了 + [^，。“]{0,40}[两三四五六七八九十\\d][个大项种条点][^，。]{0,14}。$",
            // A column's standing words, a meeting to come, and a firm that speaks of itself outside of what it says.
            "研讨会|webinar|直播 + (?<=将[^，。]{0,24}(?:举办|举行|主办|主持|召开)[^，。]{0,16}(?:研讨会|webinar|直播))(?!室|间|平台|功能|业务)",
            "绝大部分人|大部分人|大多数人|很多人 + (?:依然|仍然|仍|还)?不知道该?(?:如何|怎么)使用",
            "即将举行|即将召开|即将举办 + 的[^，。]{2,24}上，[^。“]{0,40}(?:赞助|展示|展出|演讲)",
            "像我们这样|展示我们的|我们公司 + (?<=^[^“”\"「」‘’]{0,120}我们(?:这样|的|公司))",
            // Where a letter to the editor points.
            "（|( + (?!周|星期|北京|当地|美)[^（）()，,“”]{0,12}[，,]\\s?\\d{1,2}月\\d{1,2}日[）)]",
            "（|( + [^（）()]{0,60}\\d{1,2}月\\d{1,2}日的?(?:信件|来信|信|社论|评论|文章|报道)中?[）)]",
            "（|( + (?:资料|数据|图片|文章|信息)?来源[：:][^（）()]{0,60}[）)][，,。]",
            "your|the guardian's + (?: recent)? (?:editorial|article|report|letter|leader|story|piece)s? (?:\\(|on |about )",
            // What the publisher does not answer for.
            "信息基于 + [^，。]{0,12}(?:来源|资源)。",
            "以官方 + [^。]{0,8}为准",
            "不构成 + [^。]{0,12}(?:建议|要约)",
            "本文|文章|内容|仅 + [^。]{0,20}不代表",
            "信息|内容|陈述|公告 + [^。]{0,8}不(?:应|得|可)被?(?:解释|解读|视)为",
            "免责声明|前瞻性陈述|前瞻性声明|版权所有|报道是独立的|新闻是独立的|报道具有独立性|forward-looking statement",
            "版权归 + [^。]{0,12}所有",
            "未经 + [^。]{0,12}(?:转载|不得)",
            "侵权 + [^。]{0,8}(?:联系|删除|告知)",
            "所有|任何 + [^。，]{0,6}担保",
            "不认可|不为|不支持 + [^。]{0,24}(?:研究出版物|研究报告|出版物)[^。]{0,24}(?:供应商|产品|服务)",
            "gartner + [，,®][^。]{0,160}(?:编写|撰写|背书)。",
            "商标 + (?<=是[^。，]{0,20}商标)",
            "注册商标 + (?:和|或|及|。)",
            "not + (?: financial| investment| medical| legal) advice",
            // Who the authors of a paper are, as magazines of science tell above their articles.
            "本文|论文|文章 + 的?(?:共同|主要)?(?:第?一作者?|作者|通讯作者|指导老师|合作者)[^。]{0,8}[为是来由包]",
            "通讯作者|第一作者|论文一作|本文一作|共一作者|论文作者，",
            "师从|导师为|导师是|研究方向为|研究领域为",
            "研究方向|研究兴趣 + (?:是|为|包括|主要|聚焦)",
            // Whom an editor asked, what a post is headed by, what a measure's footnote grants.
            "联系|请求|寻求|要求 + [^，。]{0,20}(?:置评|评论)。$",
            "未能|未|没有 + (?:立即|立刻|马上)?(?:(?:就|对)[^，。]{1,12}?)?(?:作出|做出)?(?:回应|回复|答复|置评|评论)(?!的)[^，。]{0,10}。$",
            "本指南|本榜单|本页面 + [^，。]{0,6}更新",
            "拒绝 + [^，。]{0,14}(?:置评|评论)。$",
            "截至发稿|截止发稿|截至本文发 + [^。]{0,30}(?:回应|回复|置评|评论)",
            "寻求|请求 + [^，。]{0,12}(?:回应|置评)。$",
            "approached|contacted|asked + [^.]{0,20} for (?:a )?comment\\.$",
            "respond|reply + [^.]{0,20} requests? for comment[^.]{0,20}\\.$",
            "@ + \\w{2,20}[)）]\\s*(?:\\d{4}年|\\w{3,9} \\d{1,2}, \\d{4})",
            "实际 + [^。]{0,24}(?:会有所不同|因[^。]{1,12}而异)",
            // Formulas.
            "\\ + [a-z]+\\{",
            "$ + [^$]{1,80}[\\\\^_=][^$]{0,80}\\$",
            "= + \\s*[\\d.]+\\s*[×*+]",
            "×|* + \\s*[\\d.]+[^，。]{0,40}=",
            // What a language model was told; one widespread prompt spells it so.
            "提示词|提示 + [^，。]{0,4}[：:]",
            "title、date|{body}|源文件格式|makedown|放到对应位置|放入到对应的位置|填入对应的位置");

    private PageTalk() {}

    /** Whether a sentence, in small letters, begins like such talk; the rest is told by what occurs {@link #ANYWHERE}. */
    static boolean opens(String sentence) {
        return LABEL.standAt(sentence, letters(sentence)) || OPENING.standAt(sentence, Phrases.start(sentence));
    }

    /** Whether a line only names who asks in what follows. */
    static boolean isInterviewer(String line) {
        return line.length() <= LONGEST_INTERVIEWER && INTERVIEWER.standAt(Phrases.lower(line), 0);
    }

    /** Where the letters begin: labels may stand behind a mark or two. */
    private static int letters(String sentence) {
        int at = 0;
        while (at < Math.min(3, sentence.length()) && !Character.isLetterOrDigit(sentence.charAt(at))) {
            at++;
        }
        return at;
    }
}
