package jianbao.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jianbao.model.Block.Kind;

/** Takes reference lists out: a label and the list below it, up to the first text that is no reference. */
final class References {
    private static final String NAMES = "参考(?:资料|链接|文献|内容|来源|阅读)?|引用(?:文献|来源)?|相关(?:链接|内容|阅读)|延伸阅读|注释"
            + "|references?|sources?|bibliography|further reading|related(?: links| articles| reading)?|footnotes?";
    private static final Pattern LABEL =
            Pattern.compile("^(?:" + NAMES + ")\\s*[:：]?$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** The label and its only reference in one line. */
    private static final Pattern LINE =
            Pattern.compile("^(?:" + NAMES + ")\\s*[:：].{1,120}$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NUMBERED = Pattern.compile("^[\\[【(（]?\\d{1,3}[\\]】)）.、]\\s*\\S.*");

    private References() {}

    static List<Piece> clear(List<Piece> pieces) {
        List<Piece> text = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            int end = isLabel(pieces.get(at).text()) ? listEnd(pieces, at + 1) : at;
            if (end > at + 1 || end == pieces.size()) {
                at = end;
                continue;
            }
            if (!isLine(pieces.get(at))) {
                text.add(pieces.get(at));
            }
            at++;
        }
        return text;
    }

    private static int listEnd(List<Piece> pieces, int from) {
        int end = from;
        while (end < pieces.size() && isReference(pieces.get(end))) {
            end++;
        }
        return end;
    }

    /** Whether a line announces a reference list. */
    static boolean isLabel(String text) {
        return LABEL.matcher(text).matches();
    }

    private static boolean isLine(Piece piece) {
        boolean links = piece.text().contains("://") || !piece.links().isEmpty();
        return piece.isProse() && links && LINE.matcher(piece.text()).matches();
    }

    private static boolean isReference(Piece piece) {
        return piece.kind() == Kind.LIST_ITEM
                || (piece.kind() != Kind.HEADING && piece.text().contains("://"))
                || (piece.isProse() && NUMBERED.matcher(piece.text()).matches())
                || (piece.isProse() && !piece.links().isEmpty() && !PlainText.isEnded(piece.text()));
    }
}
