package jianbao.config;

import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A value as it was written.
 *
 * @param place the file, or the name of the variable or flag
 * @param inFile whether its lines mean anything and variables in it are replaced
 */
record Found(String place, boolean inFile, Node node) {
    private static final int SHOWN = 60;

    Fault fault(String key, Unfit.Spot spot) {
        return new Fault(place, line(spot.node()), key, describe(spot.node()), spot.expected());
    }

    Fault fault(String key, String found, String expected) {
        return new Fault(place, line(node), key, found, expected);
    }

    private int line(Node at) {
        return inFile ? at.getStartMark().getLine() + 1 : 0;
    }

    /** A node in the words of a fault. */
    static String describe(Node node) {
        if (node instanceof ScalarNode scalar) {
            return Shapes.isNothing(node) ? "nothing" : quote(scalar.getValue());
        }
        return node instanceof SequenceNode ? "a list" : "a mapping";
    }

    private static String quote(String text) {
        String line = Secrets.mask(text).replaceAll("\\p{Cntrl}+", " ");
        return '"' + (line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line) + '"';
    }
}
