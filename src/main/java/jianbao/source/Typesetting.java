package jianbao.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jianbao.model.Block.Kind;

/** From what was gathered to the article's text: line breaks decided, furniture gone, the cut where it belongs. */
final class Typesetting {
    /** Shorter ones may well stand twice: questions, labels, signatures. */
    private static final int REPEATABLE = 20;

    private Typesetting() {}

    static Parts parts(Gathered gathered) {
        boolean wrapped = isWrapped(gathered);
        Parts written = new Parts(set(gathered.lead(), wrapped), set(gathered.body(), wrapped));
        Parts clear = TornCut.mend(written.map(Furniture::clear)).map(Furniture::clear);
        return whole(withoutRepeats(clear).map(Byline::strip).map(Headings::mark));
    }

    /** The text of one that came without a file: each line by itself. */
    static List<Piece> text(Gathered gathered) {
        return Headings.mark(Byline.strip(Furniture.clear(set(gathered.pieces(), false))));
    }

    /** Everything, furniture too. */
    static List<Piece> pieces(Gathered gathered) {
        return set(gathered.pieces(), isWrapped(gathered));
    }

    /** A mark with nothing below it cuts nothing. */
    private static Parts whole(Parts parts) {
        return parts.body().stream().allMatch(piece -> piece.kind() == Kind.IMAGE)
                ? new Parts(List.of(), parts.all())
                : parts;
    }

    /** Programs that fall into a loop write the same paragraphs again and again. */
    private static Parts withoutRepeats(Parts parts) {
        Set<String> seen = new HashSet<>();
        return parts.map(pieces -> pieces.stream()
                .filter(piece -> !piece.isProse() || piece.text().length() < REPEATABLE || seen.add(piece.text()))
                .toList());
    }

    private static boolean isWrapped(Gathered gathered) {
        return LineBreaks.areWrapped(gathered.pieces().stream()
                .filter(piece -> piece.kind() != Kind.CODE && piece.lines().size() > 1)
                .map(Piece::lines)
                .toList());
    }

    private static List<Piece> set(List<Piece> pieces, boolean wrapped) {
        List<Piece> set = new ArrayList<>();
        pieces.forEach(piece -> set(piece, wrapped).forEach(set::add));
        return set;
    }

    private static Stream<Piece> set(Piece piece, boolean wrapped) {
        if (wrapped || piece.kind() == Kind.HEADING) {
            return Stream.of(piece.with(LineBreaks.join(piece.lines())));
        }
        // Markdown counts the next line to a list's last item; who writes a paragraph a line does not.
        Piece next = piece.kind() == Kind.LIST_ITEM ? piece.as(Kind.PARAGRAPH) : piece;
        return Stream.concat(
                Stream.of(piece.with(piece.lines().get(0))),
                piece.lines().stream().skip(1).map(next::with));
    }
}
