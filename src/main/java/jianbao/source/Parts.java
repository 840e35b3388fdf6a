package jianbao.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import jianbao.model.Block;

/**
 * An article's text, parted at the author's cut mark.
 *
 * @param lead before the mark; empty where there is none
 * @param body after it
 */
record Parts(List<Piece> lead, List<Piece> body) {
    Parts {
        lead = List.copyOf(lead);
        body = List.copyOf(body);
    }

    List<Piece> all() {
        List<Piece> all = new ArrayList<>(lead);
        all.addAll(body);
        return all;
    }

    Parts map(UnaryOperator<List<Piece>> change) {
        return new Parts(change.apply(lead), change.apply(body));
    }

    /** Without the first piece that is like this one. */
    Parts without(Piece piece) {
        List<Piece> less = new ArrayList<>(lead);
        boolean found = less.remove(piece);
        List<Piece> rest = new ArrayList<>(body);
        return new Parts(less, found || rest.remove(piece) ? rest : body);
    }

    static List<Block> blocks(List<Piece> pieces) {
        return pieces.stream().map(Piece::block).toList();
    }
}
