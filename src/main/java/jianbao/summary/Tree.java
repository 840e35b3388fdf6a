package jianbao.summary;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** A regression tree: asks one feature after another and ends at a value. */
final class Tree {
    private static final int LEAF = -1;

    private final int[] feature;
    /** The greatest value that goes left; at a leaf, what it answers. */
    private final double[] value;
    /** Where the right branch begins; the left one begins at the next node. */
    private final int[] right;

    private Tree(List<String> nodes) {
        this.feature = new int[nodes.size()];
        this.value = new double[nodes.size()];
        this.right = new int[nodes.size()];
        read(nodes, 0);
    }

    /** Reads a tree whose nodes stand one a line, each before its left and then its right branch. */
    static Tree read(Iterator<String> lines) {
        List<String> nodes = new ArrayList<>();
        for (int open = 1; open > 0; ) {
            String node = lines.next().strip();
            nodes.add(node);
            open += node.startsWith("=") ? -1 : 1;
        }
        return new Tree(nodes);
    }

    /** The index behind the branch that begins at this node. */
    private int read(List<String> nodes, int at) {
        String[] parts = nodes.get(at).split(" ", -1);
        value[at] = Double.parseDouble(parts[1]);
        if (parts[0].equals("=")) {
            feature[at] = LEAF;
            return at + 1;
        }
        feature[at] = Feature.valueOf(parts[0]).column();
        right[at] = read(nodes, at + 1);
        return read(nodes, right[at]);
    }

    double value(double[] features) {
        int at = 0;
        while (feature[at] != LEAF) {
            at = features[feature[at]] <= value[at] ? at + 1 : right[at];
        }
        return value[at];
    }
}
