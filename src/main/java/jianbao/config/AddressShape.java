package jianbao.config;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The long form of an address: {@code {url, name, every}}, of which url is needed. */
final class AddressShape {
    static final String EXPECTED = "an http(s) URL, or {url: ..., name: ..., every: 30m}";

    private final List<Unfit.Spot> spots = new ArrayList<>();
    private @Nullable URI url;
    private Optional<String> name = Optional.empty();
    private Optional<Duration> every = Optional.empty();

    private AddressShape() {}

    static Settings.Address read(Node node) throws Unfit {
        if (!(node instanceof MappingNode mapping)) {
            throw new Unfit(node, EXPECTED);
        }
        return new AddressShape().fill(mapping);
    }

    private Settings.Address fill(MappingNode mapping) throws Unfit {
        for (NodeTuple entry : mapping.getValue()) {
            try {
                take(entry.getKeyNode(), entry.getValueNode());
            } catch (Unfit unfit) {
                spots.addAll(unfit.spots());
            }
        }
        if (!spots.isEmpty()) {
            throw new Unfit(spots);
        }
        if (url == null) {
            throw new Unfit(mapping, EXPECTED);
        }
        return new Settings.Address(url, name, every);
    }

    private void take(Node key, Node value) throws Unfit {
        switch (key instanceof ScalarNode scalar ? scalar.getValue() : "") {
            case "url" -> url = Shapes.web(value, "an http(s) URL");
            case "name" -> name = Optional.of(Shapes.text(value, "a name"));
            case "every" -> every = Optional.of(Shapes.duration(value));
            default -> throw new Unfit(key, "url, name or every");
        }
    }
}
