package jianbao.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jianbao.model.Block.Kind;

/** Finds headings that are not marked as such: a line in bold, or a short line alone above a paragraph. */
final class Headings {
    private static final int WIDEST = 64;
    private static final int WIDEST_STRONG = 100;
    /** Where fewer paragraphs end with a full stop, its absence says nothing. */
    private static final double MOST = 0.6;

    private static final Pattern STATEMENT = Pattern.compile("[。.!！，,；;][”’\"')）]*$");
    /** Dashes open a signature, brackets a remark, a colon follows what is no heading but a label. */
    private static final Pattern OTHER = Pattern.compile("^[—–\\-（(\\[【].*|.*(?:://|@).*");

    private Headings() {}

    static List<Piece> mark(List<Piece> pieces) {
        boolean punctuated = isPunctuated(pieces);
        List<Piece> marked = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean heading = isStrongHeading(piece)
                    || (punctuated && i + 1 < pieces.size() && isBareHeading(piece, pieces.get(i + 1)));
            marked.add(heading ? piece.as(Kind.HEADING) : piece);
        }
        return marked;
    }

    private static boolean isStrongHeading(Piece piece) {
        return piece.kind() == Kind.PARAGRAPH
                && piece.strong()
                && PlainText.width(piece.text()) <= WIDEST_STRONG
                && !STATEMENT.matcher(piece.text()).find();
    }

    private static boolean isBareHeading(Piece piece, Piece next) {
        String text = piece.text();
        int width = PlainText.width(text);
        return piece.kind() == Kind.PARAGRAPH
                && width <= WIDEST
                && !PlainText.isEnded(text)
                && !OTHER.matcher(text).matches()
                && next.isProse()
                && PlainText.isEnded(next.text());
    }

    private static boolean isPunctuated(List<Piece> pieces) {
        List<Piece> prose = pieces.stream().filter(Piece::isProse).toList();
        long ended =
                prose.stream().filter(piece -> PlainText.isEnded(piece.text())).count();
        return ended >= prose.size() * MOST;
    }
}
