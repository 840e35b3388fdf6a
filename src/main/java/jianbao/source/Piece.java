package jianbao.source;

import java.util.List;
import java.util.regex.Pattern;
import jianbao.model.Block;
import jianbao.model.Block.Kind;

/**
 * A block on its way: with what is needed to tell text from furniture.
 *
 * @param lines plain text; several only where the author broke a line within a paragraph
 * @param strong whether all of it is emphasised, as people do who do not know headings
 * @param links addresses on the web that it links to; others are dropped
 */
record Piece(Kind kind, List<String> lines, boolean strong, List<String> links) {
    private static final Pattern WEB = Pattern.compile("^https?://\\S");

    Piece {
        lines = List.copyOf(lines);
        links = links.stream().filter(link -> WEB.matcher(link).find()).toList();
    }

    static Piece of(Kind kind, String line) {
        return new Piece(kind, List.of(line), false, List.of());
    }

    String text() {
        return lines.size() == 1 ? lines.get(0) : String.join("\n", lines);
    }

    boolean isProse() {
        return kind.isProse();
    }

    Piece as(Kind other) {
        return new Piece(other, lines, strong, links);
    }

    Piece with(String text) {
        return new Piece(kind, List.of(text), strong, links);
    }

    Block block() {
        return new Block(kind, text());
    }
}
