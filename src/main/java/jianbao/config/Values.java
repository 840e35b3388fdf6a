package jianbao.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** What was set, and where; gathers faults while it is asked for one key after the other. */
final class Values {
    private static final String PREFIX = "JIANBAO_";
    private static final String FLAG = "--set";

    private final Map<String, String> environment;
    private final Layer file = new Layer();
    private final Layer flags = new Layer();
    private final List<String> known = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    Values(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Reads a settings file; what is wrong with it is told later. */
    void addFile(Path path) {
        try {
            Optional<Node> root = YamlText.compose(path.toString(), YamlText.read(path));
            root.ifPresent(node -> file.addDocument(path.toString(), node));
        } catch (ConfigException e) {
            faults.addAll(e.faults());
        }
    }

    /** Takes a {@code KEY=VALUE}; the last of a key wins. */
    void addFlag(String assignment) {
        int equals = assignment.indexOf('=');
        if (equals < 1) {
            faults.add(new Fault(FLAG, 0, "", '"' + Secrets.mask(assignment) + '"', "KEY=VALUE"));
            return;
        }
        Found value = parse(FLAG, assignment.substring(equals + 1));
        if (value != null) {
            flags.put(assignment.substring(0, equals).strip(), value);
        }
    }

    /** The value of the key, or the other one where it is not set or not fit. */
    <T> T get(String key, T otherwise, Shape<T> shape) {
        known.add(key);
        Found found = find(key);
        if (found == null) {
            return otherwise;
        }
        try {
            return shape.read(found.inFile() ? new Expansion(environment).of(found.node()) : found.node());
        } catch (Unfit unfit) {
            unfit.spots().forEach(spot -> faults.add(found.fault(key, spot)));
            return otherwise;
        }
    }

    /** The token that the environment holds. */
    Optional<Token> token() {
        try {
            return Token.from(environment);
        } catch (ConfigException e) {
            faults.addAll(e.faults());
            return Optional.empty();
        }
    }

    /** The keys that were asked for. */
    List<String> known() {
        return known;
    }

    /** To be called when every key was asked for: what was not is unknown. */
    void throwFaults() {
        faults.addAll(file.faults());
        file.entries().forEach(entry -> checkKnown(entry.getKey(), entry.getValue()));
        flags.entries().forEach(entry -> checkKnown(entry.getKey(), entry.getValue()));
        environment.keySet().stream().sorted().forEach(this::checkVariable);
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparing((Fault fault) -> fault.line() == 0).thenComparingInt(Fault::line));
            throw new ConfigException(faults);
        }
    }

    private @Nullable Found find(String key) {
        Found flag = flags.get(key);
        if (flag != null) {
            return flag;
        }
        String variable = variable(key);
        String value = environment.get(variable);
        Found found = value == null ? null : parse(variable, value);
        return found != null ? found : file.get(key);
    }

    private @Nullable Found parse(String place, String yaml) {
        try {
            Node nothing = new ScalarNode(Tag.NULL, "", null, null, ScalarStyle.PLAIN);
            return new Found(place, false, YamlText.compose(place, yaml).orElse(nothing));
        } catch (ConfigException e) {
            faults.addAll(e.faults());
            return null;
        }
    }

    private static String variable(String key) {
        return PREFIX + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private void checkKnown(String key, Found found) {
        if (known.contains(key)) {
            return;
        }
        String group = known.stream().filter(name -> name.startsWith(key + ".")).collect(Collectors.joining(", "));
        if (group.isEmpty()) {
            faults.add(found.fault(key, "an unknown key", "a known one" + didYouMean(key)));
        } else if (!Shapes.isNothing(found.node())) {
            faults.add(found.fault(key, Found.describe(found.node()), group));
        }
    }

    private String didYouMean(String key) {
        if (key.endsWith("token")) {
            return "; the token comes from " + Token.VARIABLE;
        }
        return Nearest.to(key, known)
                .map(name -> "; did you mean " + name + "?")
                .orElse("");
    }

    /**
     * Only a slip of the pen is a fault. Other variables of our prefix may be somebody else's: Kubernetes sets
     * {@code JIANBAO_SERVICE_HOST} and more where a service is called jianbao.
     */
    private void checkVariable(String name) {
        List<String> variables = known.stream().map(Values::variable).toList();
        if (name.startsWith(PREFIX) && !variables.contains(name)) {
            String own = name.substring(PREFIX.length());
            List<String> owns = variables.stream()
                    .map(variable -> variable.substring(PREFIX.length()))
                    .toList();
            Nearest.to(own, owns)
                    .ifPresent(meant -> faults.add(new Fault(
                            name, 0, "", "an unknown variable", "a known one; did you mean " + PREFIX + meant + "?")));
        }
    }
}
