package jianbao.summary;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells by its first words whether a sentence leans on the one before it: a pronoun, a connective, a speaker's name. */
final class Opener {
    private static final Phrases LEANING = Phrases.of(
            // Pronouns; 其实, 此前 and 那些……的人 point nowhere.
            "他|她|它|牠|这|這|该|如此|前者|后者|两者|二者|前述|上述|以上|如上|所有这",
            "那 + (?!些|曲)",
            "其 + (?!实)",
            "此 + (?!前)",
            "在|对|据|让|由|当|给|用|把|将|和|与|跟|拿|靠|像|使|比|既然|只要|一旦|无论|不管|即使|尽管|即便|有了 + [，,]?[他她它]",
            "说来说去|归根结底|说到底|说白了|一句话|压轴|反而|正好|恰好|没成想|没想到|不料|谁知|殊不知|可想而知|更重要的是|更何况|除此",
            "不光|不但|不仅 + (?!是|仅)",
            "在 + 另一[个项次份篇种]",
            "部分原因|原因之一|直白|简单地说|通俗",
            "先后 + (?:主导|参与|担任|任|在|获|就职|于)",
            "就在|也在|正是在|也是在 + 这",
            "再上|再来|再看|再说",
            "直接 + [用把拿将]",
            "就是说",
            "不再 + 是",
            "重要的是|基本上 + [，,]",
            "加上",
            "与|和|跟|同 + 前一",
            "我|我们 + 也?(?:认为|觉得|相信|想)这(?:[是种个会将就]|[一两]个)",
            "已经 + [^，。]{1,6}的是",
            "对于|对 + 其他",
            "根据|据 + [^，。]{0,6}当[天日]",
            "又比如|又如|再比如|再如|在本节|在这一节|在本章",
            "一个 + (?:很|最|非常|更)?[^，。：的]{1,4}的(?:缺陷|问题|缺点|优点|好处|原因|例子|区别)是",
            "差不多|几乎 + (?:同一时间|同时)",
            "很高兴|非常高兴|很荣幸",
            "就连|连同|其余|剩下的|剩余的",
            "消息 + (?:一经|一出|传出)",
            "不可否认|无可否认|可以说|要知道|不得不说|所幸|好在|只是|只不过 + (?!一)",
            "对|为|据|由|与|在|除|自 + 此(?!前|次)",
            "为 + 了?[一-鿿]{2}(?:这|上述)",
            "如果|虽然|由于|此前|之前 + [，,]?[他她它]",
            "在|从 + 这[里个些种样一]",
            "对于|针对|关于 + (?:这|此(?!前|次)|[上前]述|以上)",
            "带着|面对|鉴于|有了|除了|为了解决|为解决|为了应对|为应对 + (?:这|上述)",
            // Connectives.
            "另外|另一|一方面|然而|但|不过|可是|却|则|因此|因而|因为|所以|于是|同时|同理|同样|类似|当然|至于|甚至|毕竟|原来|难怪|果然|尤其|特别是",
            "与此同时|相比之下|相较之下|相反|反之|反观|换句话说|换言之|也就是|总之|总体而言|总而言之|综上|那么|如果说|尽管如此|虽然如此|即便如此|即使如此|不仅如此|无独有偶|紧随其后",
            "且|况且|何况|再者|再加上|并且|例如|比如|譬如|诸如|举例|举个|举两个|举几个|包括|以及|连|首先|其次|最后|接着|接下来|随后|随即|随之|后来|至此",
            "尽管如此|即便如此|即使如此|话虽如此|正因如此|由此可见|不难看出|不难发现|可以看到|可以看出|可以看见|可以听见",
            "结果发现|结果显示 + [，,]",
            "受 + [此这]",
            "一个是|一种是|起因是|原因是|理由是|问题在于|答案是|关键在于|前提是|从中|从这之后|从那之后",
            "或者|看到这 + [，,]",
            "再减去|再加上|再加之",
            "一同|一并 + [被将]?[一-鿿]",
            "回到 + [^，]{1,10}[，,]",
            "根据|按照|基于|依据 + (?:这[一个些种点]|此(?![次前])|上述|以上)",
            "翻译过来|通俗地讲|通俗来说|简而言之|没过多久",
            "然后|届时|一共|意味着|正因|今天宣布|今日宣布|日前宣布|近日宣布",
            "今天|今日|日前|近日 + [，,]宣布",
            "至少 + [，,]?[他她它]",
            "主要|关键|其他|显著|核心 + 的?(?:新增|新)?(?:优点|特点|功能|优势|亮点|特性|好处|更新|改进)(?:内容)?(?:有|包括)",
            "目的 + 就?是",
            "CEO|CTO|首席执行官|董事长|总裁|总经理|发言人 + \\s?[还也]?(?:表示|称|说|指出|透露|补充|强调|解释)",
            "会议|活动|大会|峰会|展会 + (?:的)?(?:参与者|与会者|参会者)",
            "我们|我|他们|大家|人们|双方 + (?:都|也|已经?|一直|曾经?)?对此",
            "近|仅仅|短短 + [一两三四五六七八九十几数半\\d]{1,4}个?(?:小时|天|周|星期|月|年|分钟|世纪)(?:之|以|过)?后",
            "可 + [，,是]",
            "而 + (?!今|立)",
            "并 + [在将对与向由从为使]",
            "更 + [^，。]{1,12}(?:的是|地说)",
            "还 + [有是要能可会将]",
            "也 + (?!许|门)",
            "是 + (?!否)",
            "即 + [：:，,为是]",
            "结果 + [，,我他她它]",
            "具体|简单 + (?:来说|而言)",
            "总 + [的体]来[说看]",
            "最终|之后|再次 + [，,]",
            "当时 + (?!间)",
            "正是 + [因由]?[为于]?[他她它这此]",
            "第 + (?:[二三四五六七八九十](?:[，,、：:]|[个种步组层类点项小](?![月星年]))|一(?:[，,、：:]|[步点]|个(?:关键词|平台|问题|原因|方面|例子|阶段|场景|任务)))",
            "后一|前一 + [个种类者]",
            "以 + (?:防止|便|免|此|反映|确保|避免|满足)",
            "一是|二是|三是|四是|五是",
            "当天 + [稍晚下]",
            "次日|翌日|第二天|隔天|当晚|同日|同年|该月|直到后来|在另一个时刻",
            "一|两|三|四|五|六|七|八|九|十|几|数|半 + [十百]?多?个?(?:小时|天|周|星期|月|年|分钟|世纪)(?:之|以|过)?后",
            "1|2|3|4|5|6|7|8|9 + \\d{0,2}\\s?多?个?(?:小时|天|周|星期|月|年|分钟)(?:之|以|过)?后",
            "目前|现在|如今|当时|近日|日前|最近|今年|去年|事实上|实际上|最初|起初|本周|上周|昨天|今天|20 + [^，,。]{0,6}[，,]?当?(?:[他她它]|[这该](?!次|届|样))",
            // What a list's item does, whose subject stands above it.
            "有助于|从而|由此|使得|适用于|正在|无需|成为 + (?!可能|现实)",
            // English.
            "Because|He|She|It|They|This|That|These|Those|His|Her|Its|Their|Such|However|But|And|Or|So|Yet|Also|Where|Which + \\b",
            "Moreover|Furthermore|Additionally|Besides|Therefore|Thus|Hence|Consequently|Accordingly|Meanwhile|Instead + \\b",
            "Then|Otherwise|Likewise|Similarly|Nevertheless|Nonetheless|Afterwards|Finally|Secondly|Thirdly|Among them + \\b",
            "For + (?: example| instance| this)\\b",
            "One + (?: such|,? of (?:these|those|them))\\b",
            "In + (?: essence| short| other words)\\b",
            "In + (?: addition| contrast| turn| this| that| these| those)\\b",
            "At + (?: this| that| the same time)\\b",
            "As + (?: a result| such)\\b",
            "On the + (?: other hand| contrary)\\b",
            "After|Despite|Because of|With + (?: this| that| these)\\b",
            "Said|Added|Continued|Finished|Concluded +  [A-Z][^.,]{1,40},[^.]{1,100}\\.$",
            "The former|The latter|By contrast|That said|Even so|To this end|From then on + \\b");
    private static final Beginning THEREFORE = Beginning.of("[A-Z][^,;]{1,40} therefore\\b");

    /** What goes on behind its subject. */
    private static final Beginning SO_TOO = Beginning.of(
                    "[^，。；：“「]{1,16}(?:也因此|也因而|还因此|就真的|则更)|[^，。；：“「]{1,60}也(?:辞职|离职|离开了?|退出|被捕)[，。]|[^，。；：“「]{1,40}继续(?:表示|说道?|补充道?)[：，]")
            .with("因真更也继", 62)
            .before("，。；：“「");

    private static final Pattern LIKEWISE = Pattern.compile("[^，。；：“]{1,24}，?(?:情况|亦|也)也?是?如此");

    /** What somebody says, who is named in the sentence before. */
    private static final Beginning QUOTATION = Beginning.of("(?:“[^“”]*+”|「[^「」]*+」)[。.]?");

    private static final Pattern TOLD = Pattern.compile("[^，,。：:“”「」]{1,40}告诉[^，,。：:“”「」]{1,16}[。.]");

    private static final String[] SAID = "说 表示 称 指出 强调 透露 感慨 坦言 认为 道 写 评价 said says added".split(" ");

    /** What these words end in: most sentences end in no other. */
    private static final String LAST_OF_SAID = Arrays.stream(SAID)
            .map(word -> word.substring(word.length() - 1))
            .distinct()
            .collect(Collectors.joining());

    /** Who spoke, where what was said stands in the sentence before. */
    private static final Pattern SPEAKER = Pattern.compile("[^，,。：:“”「」\"]{1,80}(?:(?<!再)说|表示|称|指出|强调|透露|感慨|坦言|认为)[。.]"
            + "|.{2,81}道(?<=[说写问评解补总享慨论价释充结叹答讲谈]道)[。.]"
            + "|.{1,80}这样(?:说|写|表示|感慨|评价)[。.]"
            + "|.{1,200}[”」][，,]?[他她](?:[^，。：]{0,8})(?:说|表示|称|指出|强调|感慨|坦言|认为)[。.]"
            + "|[A-Z][^,.:\"“”]{1,40} (?:said|says|added)\\.");

    /** What an article says of its subject, which the title has just named; {@code It takes} names nothing. */
    private static final Phrases OF_THE_TITLE =
            Phrases.of("该 + (?!论文|作者|团队|视频|图|公告|声明|消息|言论|邮件|套件)", "这篇文章|这篇论文|这篇报道|这篇博客", "此 + (?![外后])", "It + \\b");

    private Opener() {}

    /** Whether it is understood only right after its predecessor. */
    static boolean needsPrevious(String sentence) {
        // Whom a speaker means, the rest of the sentence tells: "It was close," said the ferryman.
        boolean speech = sentence.startsWith("\"");
        return (!speech && LEANING.standAt(sentence, Phrases.start(sentence)))
                || (sentence.contains("therefore") && THEREFORE.begins(sentence))
                || SO_TOO.begins(sentence)
                || QUOTATION.is(sentence)
                || (sentence.contains("如此") && LIKEWISE.matcher(sentence).lookingAt())
                || (!speech && Pronoun.isDangling(sentence))
                || Predicate.isBare(sentence)
                || isSpeaker(sentence);
    }

    /** The same of an article's first sentence, which has only the title before it. */
    static boolean needsMoreThanTitle(String sentence) {
        return needsPrevious(sentence) && !OF_THE_TITLE.standAt(sentence, Phrases.start(sentence));
    }

    private static boolean isSpeaker(String sentence) {
        int end = sentence.length() - 1;
        boolean said = end > 0
                && "。.".indexOf(sentence.charAt(end)) >= 0
                && isBehindSaid(sentence, end)
                && SPEAKER.matcher(sentence).matches();
        return said || (sentence.contains("告诉") && TOLD.matcher(sentence).matches());
    }

    private static boolean isBehindSaid(String sentence, int end) {
        if (LAST_OF_SAID.indexOf(sentence.charAt(end - 1)) < 0) {
            return false;
        }
        for (String word : SAID) {
            if (sentence.startsWith(word, end - word.length())) {
                return true;
            }
        }
        return false;
    }
}
