package jianbao.summary;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import jianbao.summary.Forest.Question;

/** A regression tree as it is written: asks one feature after another and ends at a value. */
final class Tree {
    private static final int LEAF = -1;

    private final int[] feature;
    /** The greatest value that goes left; at a leaf, what it answers. */
    private final double[] value;
    /** Where the right branch begins; the left one begins at the next node. */
    private final int[] right;

    private Tree(List<Node> nodes) {
        this.feature = new int[nodes.size()];
        this.value = new double[nodes.size()];
        this.right = new int[nodes.size()];
        for (int i = 0; i < right.length; i++) {
            feature[i] = nodes.get(i).feature();
            value[i] = nodes.get(i).value();
        }
        branch(0);
    }

    private record Node(int feature, double value) {
        static Node read(String line) {
            String[] parts = Ranker.parts(line.strip(), 2);
            int feature =
                    parts[0].equals("=") ? LEAF : Feature.valueOf(parts[0]).column();
            return new Node(feature, Ranker.number(parts[1]));
        }
    }

    /**
     * Reads a tree whose nodes stand one a line, each before its left and then its right branch; throws
     * IllegalArgumentException behind the line that is no node, or where the lines end before the tree does.
     */
    static Tree read(Iterator<String> lines) {
        List<Node> nodes = new ArrayList<>();
        for (int open = 1; open > 0; ) {
            if (!lines.hasNext()) {
                throw new IllegalArgumentException("the tree lacks branches: " + open);
            }
            Node node = Node.read(lines.next());
            nodes.add(node);
            open += node.feature() == LEAF ? -1 : 1;
        }
        return new Tree(nodes);
    }

    /** The index behind the branch that begins at this node. */
    private int branch(int at) {
        if (feature[at] == LEAF) {
            return at + 1;
        }
        right[at] = branch(at + 1);
        return branch(right[at]);
    }

    /** What it asks, as the one of that number in a forest. */
    List<Question> questions(int number) {
        return IntStream.range(0, feature.length)
                .filter(at -> feature[at] != LEAF)
                .mapToObj(at ->
                        new Question(number, feature[at], value[at], leavesBefore(right[at]) & ~leavesBefore(at + 1)))
                .toList();
    }

    /** A bit for each. */
    private int leavesBefore(int node) {
        long leaves = IntStream.range(0, node).filter(at -> feature[at] == LEAF).count();
        return (1 << leaves) - 1;
    }

    /** What it answers, from left to right. */
    double[] leaves() {
        return IntStream.range(0, feature.length)
                .filter(at -> feature[at] == LEAF)
                .mapToDouble(at -> value[at])
                .toArray();
    }
}
