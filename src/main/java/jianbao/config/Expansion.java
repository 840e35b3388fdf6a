package jianbao.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Puts the environment in the place of {@code ${NAME}} and {@code ${NAME:default}}. What is put in is text, never YAML. */
final class Expansion {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)(?::([^}]*))?}");

    private final Map<String, String> environment;

    Expansion(Map<String, String> environment) {
        this.environment = environment;
    }

    /** A node like this one with all its variables replaced. */
    Node of(Node node) throws Unfit {
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar);
        }
        if (node instanceof SequenceNode sequence) {
            return sequence(sequence);
        }
        return node instanceof MappingNode mapping ? mapping(mapping) : node;
    }

    private Node scalar(ScalarNode node) throws Unfit {
        if (!node.getValue().contains("${")) {
            return node;
        }
        StringBuilder text = new StringBuilder();
        Matcher variable = VARIABLE.matcher(node.getValue());
        while (variable.find()) {
            variable.appendReplacement(text, Matcher.quoteReplacement(value(variable, node)));
        }
        variable.appendTail(text);
        return new ScalarNode(Tag.STR, text.toString(), node.getStartMark(), node.getEndMark(), node.getScalarStyle());
    }

    private String value(Matcher variable, ScalarNode node) throws Unfit {
        String name = variable.group(1);
        String value = environment.getOrDefault(name, variable.group(2));
        if (value == null) {
            throw new Unfit(node, "the environment to hold " + name + ", or a default: ${" + name + ":...}");
        }
        return value;
    }

    private Node sequence(SequenceNode node) throws Unfit {
        List<Node> children = new ArrayList<>();
        for (Node child : node.getValue()) {
            children.add(of(child));
        }
        return new SequenceNode(
                node.getTag(), true, children, node.getStartMark(), node.getEndMark(), node.getFlowStyle());
    }

    private Node mapping(MappingNode node) throws Unfit {
        List<NodeTuple> entries = new ArrayList<>();
        for (NodeTuple entry : node.getValue()) {
            entries.add(new NodeTuple(entry.getKeyNode(), of(entry.getValueNode())));
        }
        return new MappingNode(
                node.getTag(), true, entries, node.getStartMark(), node.getEndMark(), node.getFlowStyle());
    }
}
