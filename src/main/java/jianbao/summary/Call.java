package jianbao.summary;

/**
 * Tells sentences that want something from the reader: to click, buy, register, come, write, follow. The same words as
 * matter of an article stay: {@code 点击量}, {@code 注册用户}, {@code 订阅收入}.
 */
final class Call {
    private static final Phrases OPENING = Phrases.of(
            "迈出|开启 + [^，。]{0,12}[您你]的",
            "不要|请勿|切勿|查看|立即|点此|扫码|扫描|长按|感谢|敬请|别忘了|不要忘记|赶快|赶紧|还等什么|一起来|让我们|快来|快來|通过以下|如需|如欲|继续阅读|获取关于|获取有关",
            "请 + (?!求|愿|辞|假|客|教|缨)",
            "欢迎 + (?!程度)",
            "点击 + (?!量|率|数)",
            "下载 + (?!量|次|数)",
            "报名 + (?!人|者)",
            "注册 + (?!用户|资本|量|会|商|于|地|表)",
            "订阅 + (?!用户|量|费|制|者|价|收|模|服)",
            "阅读 + (?:原文|全文|更多|完整|本文|此|这)",
            "访问|登录|前往|浏览 + (?:此处|此页|这里|以下|本页|我们|官网)",
            "探索|探讨|浏览 + (?:更多|有关)[^，。]{0,10}(?:主题|话题|内容|文章)",
            "阅读|浏览|观看|参加 + [^，。]{0,12}(?:博客|文章|新闻稿|白皮书|视频|指南|文档|研讨会)",
            "发现|探索|体验|看看|获取 + (?:我们|您|你)",
            "我们 + (?:诚挚|热忱)?(?:邀请|欢迎)(?!了|到|来了)",
            "欲 + (?:了解|知|购|获)",
            "了解 + (?:更多|有关|[^，。]{0,12}如何)",
            "想了解|想要了解|要了解|要想了解|若想了解|想知道|有兴趣的",
            "有意 + (?!义|识|思)",
            "如果您|如果你 + (?:还|也)?(?:想|喜欢|需要|愿意|有兴趣|对|有任何|提|包括其他人)",
            "更多 + (?:信息|详情|资讯|精彩|关于)",
            "有关 + [^。]{0,40}(?:更多|进一步)",
            "关注 + (?:我们|[^，。]{0,12}(?:公众号|微信|微博|账号))",
            "click|read more|read also|sign up|subscribe|follow us|learn more|join us|stay tuned|check out|see also|watch:",
            "to learn more|to find out more|to read more|thanks for reading|thank you for reading|watch the video",
            "listen to|media playback|this video can|visit our|visit www|visit the website|contact us|email us|e-mail us",
            "register + (?: now| here| for| at)",
            "for more|for further + (?: info| details| news| on| about)",
            "don't|don’t + (?: miss| forget)");

    static final Phrases ANYWHERE = Phrases.of(
            "阅读更多|我们将仅|不再需要时删除|附属链接|附属连接|联盟链接|推广链接|http://|https://|www.|affiliate link",
            "@ + (?<=[\\w.]@)[\\w-]+\\.\\w",
            "更多阅读 + (?!的|时|量)",
            "扫一扫|分享到微信|分享至朋友圈|分享到朋友圈|匿名提交|匿名分享|在此添加|在此上传|在这里添加|securedrop|服务条款和隐私|阅读隐私政策|诚邀|开放报名|报名渠道|报名通道|转载请|小伙伴|投稿邮箱|投稿或",
            "填写|使用|通过 + [^，。]{0,8}表[格单]",
            "您|你 + (?:的(?:反馈|回复|回应|回答|联系信息|贡献)|提供的数据)",
            "我们希望|我们想 + (?:要?(?:了解|听)|[您你]能)",
            "让我们 + (?:开始|一起|来看|深入|走进|回到|先|看看|从|把)",
            "请 + (?:[^。，]{0,20}我们|(?:直接)?联系|在此|参阅|参见|注明|拨打|访问|登录|前往|浏览|查看|查阅|点击|致电|垂询|尽可能)",
            "拨打|致电|发送|发短信 + [^。]{0,16}\\d{3}",
            "感兴趣的|有兴趣的 + [^，。]{0,8}(?:可以?|请|欢迎|不妨)",
            "点击|单击|扫描|长按|识别 + (?:此|这里|本链接|下[方图列]|以下|上[方图]|文末|左下|原文|图片)",
            "访问|登录|前往|参阅|参见|详见 + [^，。]{0,20}(?:官网|网站|网址|页面|链接|\\.com|\\.cn|\\.org)",
            "网站|详细|示例 + 上?[^，。]{0,6}了解更多",
            "了解更多|获取更多 + (?:信息|详情|内容|见解|细节)?[。！]",
            "博客|官网|网页|新闻稿|公众号 + [^，。]{0,6}(?:了解|查看|阅读|获取)更多",
            "电子门票|免费票|早鸟票|贵宾票|.co.uk",
            "此处|这里|在此 + (?:了解|查看|阅读|下载|上传|注册|报名)",
            ".com|.org|.net|.cn|.io|.ai + /[\\w-]",
            "可在此|可在这里 + 处?(?:免费|直接)?(?:下载|查看|阅读|注册|获取|获得|找到)",
            "欢迎 + (?:联系|[^。，]{0,16}(?:投稿|参观|莅临|光临|垂询|咨询|报名)|新的?(?:提交|申请|作者|读者))",
            "莅临|展位 + [^。，]{0,30}(?:参观|欢迎|见面|会面|预[定约]|体验|观看|了解|洽谈|演示|展出)",
            "please + (?: click| visit| contact| see | email| e-mail| register| fill| check)",
            "click + (?: here| on the link| the link)",
            "可联系|可以联系|或联系",
            "邀您|邀你|帮助您|成为您|是您|作为您|使您|让您的|充当您",
            "联系电话|咨询电话|热线电话|热线 + [是为：:]?\\s?\\d",
            "发送|私信 + [“「][^”」]{1,20}[”」]",
            "赚取|获得 + [^。，]{0,6}佣金",
            "订购 + [^。，]{0,6}副本");

    private Call() {}

    /** Whether a sentence, in small letters, begins like one; the rest are told by what occurs {@link #ANYWHERE}. */
    static boolean opens(String sentence) {
        return OPENING.standAt(sentence, Phrases.start(sentence));
    }
}
