package jianbao.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jianbao.model.Block.Kind;

/** What a Markdown or HTML text gives on one way through it: pieces, images, links, and where the author cut. */
final class Gathered {
    private final List<Piece> pieces = new ArrayList<>();
    private final Set<String> images = new LinkedHashSet<>();
    private int cut = -1;

    void add(Piece piece) {
        boolean readable = piece.lines().stream().anyMatch(PlainText::isReadable);
        if (readable || piece.kind() == Kind.IMAGE) {
            pieces.add(piece);
        }
    }

    void image(String address, String caption) {
        String plain = address.strip();
        if (!plain.isEmpty() && !plain.toLowerCase(Locale.ROOT).startsWith("data:")) {
            images.add(plain);
            add(Piece.of(Kind.IMAGE, PlainText.line(caption)));
        }
    }

    /** The author's cut mark stands here; only the first one counts. */
    void cut() {
        cut = cut < 0 ? pieces.size() : cut;
    }

    /** How many lines of text there are; what reads them takes time for each. */
    int size() {
        return pieces.stream().mapToInt(piece -> piece.lines().size()).sum();
    }

    /** The pieces before the cut mark; none where there is no cut mark. */
    List<Piece> lead() {
        return pieces.subList(0, Math.max(cut, 0));
    }

    List<Piece> body() {
        return pieces.subList(Math.max(cut, 0), pieces.size());
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<String> images() {
        return List.copyOf(images);
    }
}
