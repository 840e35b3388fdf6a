package jianbao.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes away what stands before a text begins: whose work it is, and how a program announced it. */
final class Opening {
    /** A by-line stands among the first few lines. */
    private static final int WITHIN = 6;

    private static final Pattern BY_LINE = Pattern.compile(
            "^[^\\s，。：]{2,14}(?:原创|报道|编译|出品)$|^.{0,16}发自.{0,40}$|^.{0,30}[|｜]\\s*公众号.{0,30}$|^(?:原文)?标题\\s*[:：].+");
    /** {@code Here is the translation:}, {@code 以下是……的总结：}. */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "^(?:here(?:'s|’s| is| are)|sure|certainly|of course|以下是|下面是|好的)\\b?.{0,90}(?:ma[rk]?k?e?down|translat\\w+|summary|article|翻译|总结|格式|文章|译文).{0,60}[:：]$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Opening() {}

    static List<Piece> clear(List<Piece> pieces) {
        List<Piece> text = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (i >= WITHIN || (!BY_LINE.matcher(piece.text()).matches() && !isAnnouncement(piece))) {
                text.add(piece);
            }
        }
        return text;
    }

    private static boolean isAnnouncement(Piece piece) {
        return Leftover.is(piece)
                || (piece.isProse() && ANNOUNCED.matcher(piece.text()).matches());
    }
}
