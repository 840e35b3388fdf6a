package jianbao.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jianbao.model.Block.Kind;

/**
 * Tells what stands in an article but is not of it: credits, captions, links to elsewhere, reference lists, thanks and
 * advertisements at its end, and what a program left over that wrote or copied it. Lines are judged by their form and
 * place; a sentence in the middle of an article is never touched.
 */
final class Furniture {
    private static final int I = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String CHINESE_ROLE =
            "(?:文章|信息|图片|数据)?来源|信源|作者|原作|撰文|文|编辑|编译|编者|责编|责任编辑|校对|翻译|译者|整理|出品|策划|图|图源|图片|图示|"
                    + "配图|题图|头图|封面图?|图说|图注|摄影|日期|标题|原文标题|发布时间|转载自|投稿邮箱|微信号|公众号|单位|作者单位|提示词";
    private static final String ENGLISH_ROLE =
            "source|author|by|editor|written by|edited by|translated by|photo(?: by| credit)?"
                    + "|image(?: credit| source)?|credits?|date|original title";
    /** {@code 编辑 | 某某}, {@code 图/某处}, {@code Photo: somebody}; but not {@code Image-to-video}. */
    private static final Pattern CREDIT = Pattern.compile(
            "^[（(【\\[]?(?:(?:" + CHINESE_ROLE + ")\\s?\\d*(?:\\s*[:：|｜丨/／]|\\s+[–-]\\s)|(?:" + ENGLISH_ROLE
                    + ")(?:\\s*[:：|｜]|\\s+[–-]\\s))\\s*(?:.{0,50}|\\S*://\\S*)$",
            I);

    /** {@code (Photo by somebody)}, {@code 某处 | 图源：某人}. */
    private static final Pattern PICTURE = Pattern.compile(
            "^[（(](?:photo|image|picture)(?: credit)?s? by .{1,60}[）)]$|[|｜]\\s*(?:图源|图片来源|摄影|供图|photo)[:：].{0,30}$",
            I);

    private static final Pattern SOURCE = Pattern.compile("^(?:(?:文章)?来源|source)\\s*[:：|｜丨]", I);
    private static final Pattern ORIGINAL = Pattern.compile(
            "^(?:(?:本文|原文)(?:链接|地址|出处)?\\s*[:：].*|(?:本文|原文)(?:链接|地址)|(?:点击)?(?:查看|阅读)原文.{0,12}|更多内容请查看原文.*"
                    + "|未完.{0,12}原文.{0,8}|(?:点击)?查看(?:完整|全部)内容.{0,40}"
                    + "|\\[?to (?:read|view|see) (?:more|the full \\w+), .{0,120}|(?:read|view|see) the (?:original|full)(?: article| story| post)?[^\\p{L}\\p{N}]*)$",
            I);
    private static final Pattern NOTICE = Pattern.compile(
            "^(?:[….\\s（(]*(?:以下|后续|其余)内容.{0,12}(?:省略|略|继续).{0,20}|[^\\p{L}\\p{N}]*(?:END|完|全文完|未完待续|the end)[^\\p{L}\\p{N}]*"
                    + "|转载请注明.*|版权(?:归|所有).{0,60}|未经.{0,12}(?:转载|许可).{0,30}|all rights reserved.*)$",
            I);
    /** How much stands before the word that gives them away. */
    private static final Pattern DISCLAIMER =
            Pattern.compile("^(?:.{0,80}侵权.{0,8}联系.{0,8}删除.{0,4}|.{0,60}不构成.{0,8}投资建议.{0,10})$");
    /** A column that asks for contributions presents itself above each of its articles. */
    private static final Pattern COLUMN = Pattern.compile("欢迎.{0,16}投稿|投稿邮箱|投稿或(?:者)?联系|推出了?.{0,12}专栏|专栏.{0,20}栏目。");
    /** A bare address, or the name of one that stood in the next line. */
    private static final Pattern ADDRESS = Pattern.compile(
            "^[^\\p{L}\\p{N}]*(?:https?://|www\\.|[\\w-]+\\.(?:com|cn|org|net|io)/)\\S+$|^[^。，：:]{0,12}(?:链接|地址|网址|主页|link|url)\\s*[:：]$",
            I);

    private static final Pattern BUTTON = Pattern.compile(
            "^(?:分享|(?:重新?|重?复)使?用(?:此|这篇)?内容|提交|选择文件|可选|复制链接|返回顶部|点赞|收藏|评论|广告|share|reuse this content|advertisement|submit)[。.]?$",
            I);

    private static final Pattern GENERIC = Pattern.compile(
            "^(?:图片来源|图片?|图像|配图|image|img|picture|photo|screenshot|alt(?: text)?)?[\\s_-]*\\d*(?:\\.\\w{3,4})?$", I);

    /** In characters; what is longer was written to be read. */
    private static final int LONGEST = 500;

    private static final int LONGEST_DISCLAIMER = 120;

    private Furniture() {}

    /** The pieces that are text (or an image, a table, code); order kept. */
    static List<Piece> clear(List<Piece> pieces) {
        List<Piece> text = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.kind() == Kind.IMAGE) {
                text.add(piece.with(caption(piece.text())));
            } else if (piece.kind() == Kind.CODE || piece.kind() == Kind.TABLE || !isFurniture(piece)) {
                text.add(piece);
            }
        }
        return Closing.clear(References.clear(withoutCaptions(Opening.clear(text))));
    }

    /** Where the original stands, as the article's own furniture says; empty where it does not. */
    static Optional<String> original(List<Piece> pieces) {
        return linked(pieces, ORIGINAL).or(() -> linked(pieces, SOURCE));
    }

    private static Optional<String> linked(List<Piece> pieces, Pattern form) {
        return pieces.stream()
                .filter(piece -> form.matcher(piece.text()).find())
                .flatMap(piece -> piece.links().stream())
                .findFirst();
    }

    private static boolean isFurniture(Piece piece) {
        String text = piece.text();
        if (text.length() > LONGEST || References.isLabel(text)) {
            return false;
        }
        // In a list "日期：4月2日" is a fact, not whose work this is.
        boolean credit = piece.kind() != Kind.LIST_ITEM && isCredit(text);
        return credit
                || ORIGINAL.matcher(text).matches()
                || NOTICE.matcher(text).matches()
                || (text.length() <= LONGEST_DISCLAIMER
                        && DISCLAIMER.matcher(text).matches())
                || isColumn(text)
                || ADDRESS.matcher(text).matches()
                || BUTTON.matcher(text).matches();
    }

    private static boolean isColumn(String text) {
        return (text.contains("投稿") || text.contains("专栏"))
                && COLUMN.matcher(text).find();
    }

    private static boolean isCredit(String text) {
        boolean sentence = text.endsWith("。") && !text.contains("://") && PlainText.width(text) >= 40;
        return (!sentence && CREDIT.matcher(text).matches())
                || PICTURE.matcher(text).find();
    }

    /** What an image's text says about it; programs write the same word for each, or who made it. */
    private static String caption(String text) {
        boolean empty = GENERIC.matcher(text).matches() || CREDIT.matcher(text).matches();
        return empty ? "" : text;
    }

    /** A caption stands beside its image once more, as a paragraph. */
    private static List<Piece> withoutCaptions(List<Piece> pieces) {
        Set<String> captions = pieces.stream()
                .filter(piece -> piece.kind() == Kind.IMAGE && !piece.text().isEmpty())
                .map(Piece::text)
                .collect(Collectors.toSet());
        return pieces.stream()
                .filter(piece -> piece.kind() == Kind.IMAGE || !captions.contains(piece.text()))
                .toList();
    }
}
