package jianbao.source;

import java.util.regex.Pattern;

/**
 * Tells sentences that a language model was told, or said, about writing the article: which part goes where, in which
 * format to answer, what is left to translate.
 */
final class Leftover {
    private static final int I = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** "Makedown" is how one widespread prompt spells it. */
    private static final Pattern FORMAT = Pattern.compile("ma(?:[rk]?k?e|rk)down", Pattern.CASE_INSENSITIVE);

    private static final Pattern ORDER = Pattern.compile(
            "请先|只需要?输出|输出(?:为|内容|格式)|格式(?:标准|要求|输出)|重新整理|放入到对应的位置|源文件格式|formatted content|as requested|based on your",
            I);
    private static final Pattern REMARK = Pattern.compile(
            "[^\\p{L}\\p{N}]*请先.{0,12}(?:body|title|正文|这篇文章)|[^\\p{L}\\p{N}]*(?:note|注意?)\\s*[:：].*(?:translat|summary is|翻译|译文)|fair use rationale",
            I);

    private static final Pattern PARTLY = Pattern.compile("(?:已|仅|只)提供部分(?:内容)?翻译");

    /** In characters; a whole article in one paragraph may hold an order among its sentences. */
    private static final int LONGEST = 400;

    private Leftover() {}

    static boolean is(Piece piece) {
        String text = piece.text();
        if (text.length() > LONGEST) {
            return false;
        }
        return piece.isProse() && (isOrder(text) || isRemark(text));
    }

    private static boolean isOrder(String text) {
        return FORMAT.matcher(text).find() && ORDER.matcher(text).find();
    }

    private static boolean isRemark(String text) {
        return REMARK.matcher(text).lookingAt()
                || text.contains("如需完整翻译")
                || (text.contains("提供部分") && PARTLY.matcher(text).find());
    }
}
