package jianbao.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Values of one origin by dotted key; nested groups are flattened, so that {@code a: {b: 1}} is {@code a.b: 1}. */
final class Layer {
    private final Map<String, Found> values = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    /** The keys of a document; a second value for a key is a fault. */
    void addDocument(String place, Node root) {
        if (root instanceof MappingNode mapping) {
            addEntries("", place, mapping);
        } else {
            faults.add(new Found(place, true, root).fault("", Found.describe(root), "keys with values"));
        }
    }

    private void addEntries(String prefix, String place, MappingNode mapping) {
        for (NodeTuple entry : mapping.getValue()) {
            String name = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (entry.getValueNode() instanceof MappingNode group
                    && !group.getValue().isEmpty()) {
                addEntries(prefix + name + ".", place, group);
            } else {
                addOnce(prefix + name, new Found(place, true, entry.getValueNode()));
            }
        }
    }

    private void addOnce(String key, Found found) {
        Found first = values.putIfAbsent(key, found);
        if (first != null) {
            String line = first.fault(key, "", "").place();
            faults.add(found.fault(key, "a second value", "one (the first is at " + line + ")"));
        }
    }

    /** One value; a later one replaces it. */
    void put(String key, Found found) {
        values.put(key, found);
    }

    @Nullable
    Found get(String key) {
        return values.get(key);
    }

    List<Fault> faults() {
        return faults;
    }

    Set<Map.Entry<String, Found>> entries() {
        return values.entrySet();
    }
}
