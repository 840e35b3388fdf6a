package jianbao.source;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Takes out of an article's element what is not of the article: lines above its first and below its last paragraph. */
final class Trim {
    private static final int I = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** What stands above the comments, and all that comes then. */
    private static final Pattern END = Pattern.compile(
            "^\\W*(?:(?:\\d+ |all |reader |readers'? |post (?:a |your )?|leave (?:a |your )?|add (?:a |your )?|view |show |read )?(?:comments?|reply|replies|responses)(?: \\W?\\d+\\W?)?(?: on this.{0,20})?"
                    + "|(?:related|more) (?:stories|articles|posts|content|news|links|reading|coverage|topics)(?: from.{0,40})?|more (?:from|on|in|about) .{0,60}|you (?:may|might) (?:also )?(?:like|be interested in).{0,20}|recommended (?:for you|stories|articles|reading)?|related|(?:read|further) (?:next|more|reading)|about (?:the )?authors?|share this.{0,30}|filed under.*"
                    + "|(?:相关|推荐|延伸|热门|更多|精彩)(?:阅读|新闻|文章|推荐|报道|链接|资讯|评论|内容)|(?:网友|最新|热门|全部|发表|我要)?(?:评论|留言|跟帖)(?:\\W?\\d+\\W?.{0,4})?|猜你喜欢|为您推荐|大家都在看|看了又看|上一篇.{0,80}|下一篇.{0,80}|関連記事.{0,20}|あわせて読みたい|Mehr zum Thema|Читайте также)\\W*$",
            I);

    private static final Pattern LINE = Pattern.compile(
            "^\\W*(?:(?:read more|see also|see more|related|also read|more|watch|listen|photos?|video|gallery|in pictures|full coverage|click here|don't miss|must read|recommended|editor's pick)\\s*[:：>»].*"
                    + "|(?:advertisement|continue reading.{0,60}|story continues below.{0,40}|(?:share|tweet|print|email|save|like|pin|reply|reprints?|enlarge(?: image)?|loading.{0,12}|close|hide caption|toggle caption|view (?:larger|gallery|image).{0,12}|image|photo|play|pause|scroll down.{0,40})"
                    + "|点击.{0,16}(?:查看|进入|阅读).{0,20}|(?:分享到?|收藏|打印|举报|点赞|广告|展开全文|阅读全文|返回首页).{0,8}|扫(?:一扫|码).{0,40}))\\W*$",
            I);
    private static final Pattern CLOSING = Pattern.compile(
            "^\\W*(?:(?:©|copyright\\b|\\(c\\)).*|.{0,200}all rights reserved.{0,160}|.{0,100}may not be (?:published|reproduced|broadcast).{0,120}|follow (?:us|him|her|me|them|@?\\w+( \\w+)?) (?:on|at).{0,120}|(?:e-?mail|contact|reach) .{0,60}@.{0,80}|.{0,60}on twitter\\W.{0,60}|.{0,80}contributed to this (?:report|story|article).{0,40}|(?:reporting|editing|writing|additional reporting) by .{0,160}|(?:subscribe|sign up|join) .{0,160}|online:|on the net:|to (?:contact|comment) .{0,160}|like us on .{0,80}|(?:source|via)\\s*[:：].{0,80}"
                    + "|(?:责任编辑|责编|编辑|来源|作者|记者|本文来源|文章来源|转载|版权|声明|免责声明)\\s*[:：].{0,120}|.{0,60}(?:版权所有|转载请注明|未经授权).{0,60})$",
            I);

    /** Who writes of himself in the third person below his article. */
    private static final Pattern BIOGRAPHY = Pattern.compile(
            "\\bfollow .{1,60} on (?:twitter|facebook|google|instagram|linkedin|x)\\b|\\bis an? (?:\\w+[ -]){0,4}(?:writer|reporter|editor|correspondent|columnist|contributor|journalist|blogger|producer)\\b|\\bcan be reached (?:at|by|on)\\b|本文(?:作者|转载|首发|来自|系)|(?:长按|扫描).{0,20}二维码|关注.{0,12}公众号",
            I);
    /** A caption that stands in the text with the name of its photographer. */
    private static final Pattern CREDIT = Pattern.compile(
            "[(（\\[](?:(?:AP|AFP|EPA|Reuters|Getty|File)\\W{1,3})?(?:photos?|pictures?|images?|credit|courtesy|photograph|图|图源|摄影|供图)\\b?.{0,80}[)）\\]]\\W*$|^(?:photos?|images?|credits?|pictures?|photograph|图片?来源|图源|图片?|摄影|供图)(?: (?:by|credit|courtesy))?\\s*[:：/｜|]\\s*.{0,80}$|(?:/\\s*|via |© ?)(?:AP|AFP|EPA|Reuters|Getty(?: Images)?|Shutterstock|Bloomberg)\\W*$",
            I);

    private static final Pattern LABEL = Pattern.compile("^\\W*[\\p{Lu}\\s'’]{3,24}:\\s");

    /** Data for a script, in an element that should not be seen. */
    private static final Pattern DATA = Pattern.compile("^\\{\\s*\"\\w+\"\\s*:");

    private Trim() {}

    static void apply(MainText.Region region, String title) {
        List<TextRun> runs = Survey.of(region.root(), region.skipped()).runs();
        int first = first(runs);
        int last = last(runs, first);
        for (int i = 0; i < runs.size(); i++) {
            TextRun run = runs.get(i);
            if (i < first || i > last || isLine(run) || isCopy(run, title)) {
                run.blank();
            }
        }
    }

    /** The first prose, with the short sentences and the heading right before it. */
    private static int first(List<TextRun> runs) {
        int first = 0;
        while (first < runs.size() && !runs.get(first).isProse()) {
            first++;
        }
        if (first == runs.size()) {
            return 0;
        }
        while (first > 0 && isBeside(runs.get(first - 1), runs.get(first))) {
            first--;
        }
        return first > 0 && isSubheading(runs.get(first - 1)) ? first - 1 : first;
    }

    private static boolean isBeside(TextRun run, TextRun prose) {
        return run.isSentence()
                && run.holder().normalName().equals(prose.holder().normalName())
                && (run.holder().equals(prose.holder())
                        || Objects.equals(run.holder().parent(), prose.holder().parent()));
    }

    private static int last(List<TextRun> runs, int first) {
        int total = runs.stream().mapToInt(TextRun::prose).sum();
        int seen = 0;
        int last = runs.size() - 1;
        for (int i = first; i < runs.size(); i++) {
            seen += runs.get(i).prose();
            if (i > first
                    && seen * 2 > total
                    && END.matcher(cut(runs.get(i).text())).matches()
                    && runs.get(i).weight() < 80) {
                last = i - 1;
                break;
            }
        }
        while (last > first && isClosing(runs.get(last), runs.get(last - 1))) {
            last--;
        }
        return last;
    }

    private static boolean isClosing(TextRun run, TextRun before) {
        boolean kept = isBeside(run, before) || (isInList(run) && run.linkDensity() < 0.3);
        boolean brief = run.weight() < 400;
        boolean polite = CLOSING.matcher(cut(run.text())).matches()
                || BIOGRAPHY.matcher(cut(run.text())).find();
        return (!run.isProse() && !kept) || (brief && polite);
    }

    private static boolean isInList(TextRun run) {
        return switch (run.holder().normalName()) {
            case "li", "td", "th", "pre", "dd", "dt", "code" -> true;
            default -> false;
        };
    }

    private static boolean isLine(TextRun run) {
        String text = cut(run.text());
        boolean linked = !run.isHeading()
                && run.weight() < 200
                && (run.linkDensity() > 0.9
                        || (run.linkDensity() > 0.5 && LABEL.matcher(text).find()));
        return linked
                || DATA.matcher(text).find()
                || (run.weight() < 120 && LINE.matcher(text).matches())
                || (run.weight() < 350 && CREDIT.matcher(text).find());
    }

    private static boolean isCopy(TextRun run, String title) {
        return run.isHeading()
                && !title.isEmpty()
                && PageTitle.letters(title).startsWith(PageTitle.letters(run.text()))
                && run.holder().normalName().matches("h[12]");
    }

    private static boolean isSubheading(TextRun run) {
        return run.isHeading() && !run.holder().normalName().equals("h1") && run.linkDensity() < 0.3;
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), 400));
    }
}
