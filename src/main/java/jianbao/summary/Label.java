package jianbao.summary;

/** What a list's item is headed by, also where it was run into its paragraph. */
final class Label {
    /** Speakers are told by their verb. */
    private static final Beginning LABEL = Beginning.of(
                    "(?!作为|在|有|据)[^，,。：:；“”「」（(]{2,16}?(?:(?=\\s?[：:])(?<!说|示|称|道|写|为|是|出|强调|(?<!访)问|答|到|指点|露|认|明确|表明|告|布|叹|规定|预计|估计|发现|呼|评|评论|评价|解释|补充|总结|坦言|直言|感言|想|知|样|的|么|疑|思考)(?:：|(?<=[[一-鿿]A-Za-z])\\s?:\\s?(?=[一-鿿]))(?![“「])|(?=——)(?<=[^，]{2,12})——|\\s[-–—]\\s)"
                            + "|[^，,。:：；“”「」]{2,28}\\s[-–—]\\s(?=提供|利用|允许|支持|帮助|通过|使|让|可|将|为|基于|自动|快速|实时)"
                            + "|[^，,。：:；“”「」]{2,40}+(?=\\s?:)(?<![说示称道写出调为是])\\s?:\\s(?=[^。]*[一-鿿])")
            .with(":：-–—", 42)
            .before("，,。；“”「」");

    /** Items that follow one another in one paragraph, each behind its name. */
    private static final Beginning WITHIN =
            Beginning.of("(?=[^。]{0,19}[一-鿿])[^，,。:：；“”「」（(]{2,20}\\s–\\s").with("–", 24);

    /** What a subtitle is headed by. */
    private static final Beginning SLOGAN = Beginning.of(
                    "(?:加速|提升|提高|增强|加强|扩大|推动|实现|优化|简化|降低|减少|改善|打造|构建)[^，。：]{2,12}：")
            .with("：", 18);

    private Label() {}

    /** Whether it begins with a label, as items do that open a paragraph. */
    static boolean begins(String sentence) {
        return LABEL.begins(sentence);
    }

    /** Whether it begins with one wherever it stands. */
    static boolean isWithin(String sentence) {
        return WITHIN.begins(sentence);
    }

    /** Whether it begins with one even where the article begins with it. */
    static boolean isSlogan(String sentence) {
        return SLOGAN.begins(sentence);
    }
}
