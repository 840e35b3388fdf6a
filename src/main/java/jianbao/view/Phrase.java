package jianbao.view;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.model.Language;

/**
 * Every sentence that a reader sees, Chinese and English side by side. A place for a value is written {@code {0}},
 * {@code {1}}; values are put in as they are, whatever they hold.
 */
public enum Phrase {
    NAME("简报", "Jianbao"),
    PROMISE("新文章的要点，用原文的句子告诉你。", "The gist of new articles, in their own sentences."),
    SEE_LATEST("看最新文章", "Latest articles"),
    SUBSCRIBE("订阅新文章", "Subscribe"),
    OTHER_LANGUAGE("English", "中文"),
    CHOOSE_LANGUAGE("请选择语言。", "Choose a language."),

    LATEST("最新文章", "Latest articles"),
    NO_ARTICLES("还没有文章。订阅以后，新文章会发到这里。", "There are no articles yet. Subscribe, and new ones come here."),
    QUOTED("“{0}”", "“{0}”"),
    NEW_ARTICLES("{0} 篇新文章", "{0} new articles"),

    MINUTES("约 {0} 分钟", "about {0} min"),
    ENUMERATION("、", ", "),
    AND_THEN("{0}{1}", "{0} {1}"),
    IN_BRACKETS("{0}（{1}）", "{0} ({1})"),
    ALSO_IN("另见 {0}", "also in {0}"),
    LONGER("更长", "Longer"),
    SHORTER("更短", "Shorter"),
    ORIGINAL("原文", "Original"),
    OTHER_MATCHES("其他结果", "Other matches"),
    NO_PROSE("这篇文章没有可以摘录的正文。", "This article has no running text to quote from."),
    HARDLY_LONGER(
            "文章比摘要长不了多少，以下是作者的开头。", "This article is hardly longer than a summary; here it is as its author opens it."),

    SUBSCRIBED("已订阅：全部新文章。有新文章就发到这里。", "Subscribed to everything. New articles come here as they appear."),
    ALREADY_SUBSCRIBED("已经订阅了全部新文章。有新文章就发到这里。", "Already subscribed to everything. Articles come here as they appear."),
    SUBSCRIBED_DIGEST("已订阅：全部新文章。{0} 汇总发到这里。", "Subscribed to everything. New articles come in one message, {0}."),
    ALREADY_DIGEST(
            "已经订阅了全部新文章。{0} 汇总发到这里。", "Already subscribed to everything. New articles come in one message, {0}."),
    SUBSCRIPTION_DIGEST("订阅了全部新文章。{0} 汇总发到这里。", "Subscribed to everything, in one message {0}."),
    SUBSCRIPTION("订阅了全部新文章。", "Subscribed to everything."),
    NO_SUBSCRIPTION("这里没有订阅。", "This chat is not subscribed."),
    UNSUBSCRIBED("已退订，不再发来新文章。", "Unsubscribed. No more articles come here."),
    UNSUBSCRIBE("退订", "Unsubscribe"),
    SUBSCRIBE_AGAIN("重新订阅", "Subscribe again"),
    NO_FILTERS("现在只能订阅全部新文章，还不能只要某些主题。", "For now it is all new articles or none; topics cannot be chosen yet."),
    SUBSCRIBE_TO_ALL("订阅全部", "Subscribe to everything"),
    ADMINISTRATORS_ONLY("在群里，这是管理员的事。", "In a group, this is for administrators."),

    MISSED_ONE("{0} 以来有 1 篇文章没能发到这里。", "1 article could not be sent here since {0}."),
    MISSED("{1} 以来有 {0} 篇文章没能发到这里。", "{0} articles could not be sent here since {1}."),
    SEND_MISSED("发过来", "Send"),
    FOLD_MISSED("合成一条", "In one message"),
    SKIP_MISSED("跳过", "Skip"),
    MISSED_COMES("好，马上发来。", "They are on their way."),
    MISSED_SKIPPED("好，跳过了。新文章照常发来。", "Skipped. New articles come as before."),
    NOTHING_MISSED("没有漏掉的文章。", "Nothing was missed."),
    TOPIC_GONE(
            "订阅的话题已关闭或删除，新文章改发到这里。", "The topic that was subscribed is closed or deleted. Its articles come here now."),
    SOURCE_GONE(
            "来源“{0}”已永久下线（服务器答复 410），不再读取。请把它从设置里删掉。",
            "The source “{0}” is gone for good: its server answers 410. It is no longer read; take it out of the settings."),

    NOT_FOUND("没有找到“{0}”。试试更短的词，或看 /latest。", "Nothing found for “{0}”. Try shorter words, or see /latest."),
    NO_SUCH_ARTICLE("没有 {0} 这篇文章。看看 /latest。", "There is no article {0}. See /latest."),
    ADD_WORDS("在 {0} 后面加几个词，例如 ", "Add a few words to {0}, such as "),
    UNKNOWN_COMMAND("没有 {0} 这个命令。发 /help 看看能做什么。", "I do not know {0}. See /help for what I can do."),
    DID_YOU_MEAN("没有 {0} 这个命令。是不是 {1}？", "I do not know {0}. Did you mean {1}?"),
    ONLY_WORDS("要找文章，在词前加上 /summary。", "To find an article, put /summary before the words."),
    FIND("找“{0}”", "Find “{0}”"),
    NO_TEXT("只看得懂文字。发 /help 看看能做什么。", "I read only text. See /help for what I can do."),
    STALE_BUTTON("这个按钮已经失效。看看 /latest 或 /help。", "This button no longer works. See /latest or /help."),
    BROKEN("我们这边出了错，已经记下。请过一分钟再试。", "Something broke on our side. It is noted; please try again in a minute."),

    QUEUE("待发", "Queue"),
    QUEUE_DUE("现在可发 {0}", "due {0}"),
    QUEUE_DUE_FOR("现在可发 {0}，最早的等了 {1}", "due {0}, the oldest for {1}"),
    QUEUE_WAITING("定时 {0} · 停用 {1} · 发送中 {2}", "later {0} · held {1} · sending {2}"),
    QUEUE_TROUBLE("重试 {0} · 存疑 {1} · 放弃 {2}", "retried {0} · unsure {1} · given up {2}"),
    SENT_HOUR("已发 {0}，近一小时 {1}", "sent {0}, {1} in the last hour"),
    SENT_DAY("已发 {0}，近一天 {1}", "sent {0}, {1} in the last day"),
    PARKED_CHATS("停用的会话 {0}", "parked chats {0}"),
    STATS("概况", "Figures"),
    STATS_READERS("文章 {0} · 订阅 {1} · 会话 {2}", "articles {0} · subscriptions {1} · chats {2}"),
    STATS_CACHE("缓存命中 {0}%（{1} 次）", "cache hits {0}% of {1}"),
    STATS_UP("运行 {0} · 数据库 {1}", "up {0} · database {1}"),
    SOURCES("来源", "Sources"),
    NO_SOURCES("还没有读过任何来源。", "No source has been read yet."),
    SOURCE_READ("{0}前读过 · 文章 {1} · {2}后再读", "read {0} ago · articles {1} · next in {2}"),
    SOURCE_UNREAD("还没读成 · {0}后再读", "never read · next in {0}"),
    SOURCE_FAULT("出错：{0}", "fault: {0}"),
    MORE_SOURCES("另有 {0} 个", "and {0} more"),
    SECONDS("{0} 秒", "{0} s"),
    WHOLE_MINUTES("{0} 分钟", "{0} min"),
    HOURS("{0} 小时", "{0} h"),
    DAYS("{0} 天", "{0} d"),
    SETTINGS("设置", "Settings"),
    BACK("‹ 设置", "‹ Settings"),
    LABELLED("{0}：{1}", "{0}: {1}"),
    LANGUAGE("语言", "Language"),
    THIS_LANGUAGE("中文", "English"),
    ZONE("时区", "Time zone"),
    ZONE_NOW("{0}，现在 {1}", "{0}, now {1}"),
    OTHER_ZONE("别的地方：", "Another place: "),
    ZONE_EXAMPLE("/settings zone 柏林", "/settings zone Berlin"),
    WHICH_ZONE("“{0}”是哪个时区？", "Which time zone is “{0}”?"),
    NEAR_ZONE("不知道“{0}”在哪。是不是这里？", "I do not know “{0}”. Did you mean this?"),
    UNKNOWN_ZONE(
            "不知道“{0}”在哪。试试附近的大城市，或 UTC+8 这样的时差，例如 ",
            "I do not know “{0}”. Try a large city nearby, or an offset such as UTC+8: "),
    QUIET("免打扰", "Quiet hours"),
    NO_QUIET("无", "none"),
    QUIET_MEANS("这段时间的新文章，结束时一起发来。", "What appears in these hours comes in one message when they end."),
    OTHER_QUIET("别的时间：", "Other hours: "),
    QUIET_EXAMPLE("/settings quiet 22:30-8:00", "/settings quiet 22:30-8:00"),
    QUIET_OFF("关闭", "Off"),
    LENGTH("摘要", "Summaries"),
    ONE_SENTENCE("一句话", "one sentence"),
    SHORT_SUMMARY("短，约 200 字", "short, about 60 words"),
    LONG_SUMMARY("长，约 500 字", "long, about 160 words"),
    ONE("一句话", "One sentence"),
    SHORT("短", "Short"),
    LONG("长", "Long"),
    DIGEST("汇总", "Digest"),
    NO_DIGEST("无，有新文章就发", "none, articles come as they appear"),
    EVERY_DAY("每天 {0}", "every day at {0}"),
    EVERY_WEEK("每{0} {1}", "every {0} at {1}"),
    DIGEST_COMES("{0} 汇总发来。下次：{1}，{2}。", "All new articles in one message, {0}. Next: {1}, {2}."),
    AT_ONCE("不汇总，有新文章就发到这里。", "No digest: articles come here as they appear."),
    TODAY("今天 {0}", "today at {0}"),
    TOMORROW("明天 {0}", "tomorrow at {0}"),
    ON_DAY("{0} {1} {2}", "{1}, {0}, at {2}"),
    OTHER_DIGEST("别的时间：", "Another time: "),
    DIGEST_EXAMPLE("/digest 每周五 18:00", "/digest Friday 18:00"),
    DAILY("每天 {0}", "Daily at {0}"),
    WEEKLY("每{0} {1}", "{0}s at {1}"),
    DIGEST_OFF("不汇总", "No digest"),
    CHANGE("更改", "Change"),
    UNCLEAR("没看懂“{0}”。可以这样写：", "I do not understand “{0}”. Write it like this: "),

    YOUR_ID("你的 ID：", "Your id: "),
    DO_LATEST("最新文章", "Latest articles"),
    DO_SUMMARY("一篇文章的要点，后面加几个词", "The gist of an article; add a few words"),
    DO_SEARCH("按词找文章", "Find articles by words"),
    DO_SUBSCRIBE("有新文章就发来", "Get new articles as they appear"),
    DO_UNSUBSCRIBE("不再发来新文章", "Stop getting new articles"),
    DO_SUBSCRIPTIONS("看看这里订阅了什么", "See what this chat gets"),
    DO_DIGEST("每天或每周汇总一次", "Get articles together, daily or weekly"),
    DO_SETTINGS("语言、时区、免打扰、摘要长短", "Language, time zone, quiet hours, length"),
    DO_LANGUAGE("换一种语言", "Change the language"),
    DO_HELP("看看能做什么", "See what I can do");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final String chinese;
    private final String english;

    Phrase(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The sentence in that language, with the values in their places. */
    public String in(Language language, Object... values) {
        return PLACE.matcher(pattern(language))
                .replaceAll(
                        place -> Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(place.group(1))])));
    }

    String pattern(Language language) {
        return language == Language.CHINESE ? chinese : english;
    }
}
