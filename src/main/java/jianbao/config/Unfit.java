package jianbao.config;

import java.util.List;
import org.yaml.snakeyaml.nodes.Node;

/** A value is not of the shape that its key asks for. Caught where the key is known. */
final class Unfit extends Exception {
    private final transient List<Spot> spots;

    Unfit(Node node, String expected) {
        this(List.of(new Spot(node, expected)));
    }

    Unfit(List<Spot> spots) {
        super("unfit", null, false, false);
        this.spots = List.copyOf(spots);
    }

    List<Spot> spots() {
        return spots;
    }

    /** A node and what should stand in its place. */
    record Spot(Node node, String expected) {}
}
