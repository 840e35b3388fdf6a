package jianbao.source;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML as authors mean it above an article: every scalar is the text that stands there. */
final class Yaml {
    private static final int LARGEST = 64 * 1024;

    /** YAML 1.1 would make {@code no} false, {@code 012} ten, {@code 1:30} ninety and a day a moment in UTC. */
    private static final class TextOnly extends Resolver {
        @Override
        public Tag resolve(NodeId kind, String value, boolean implicit) {
            return kind == NodeId.scalar ? Tag.STR : super.resolve(kind, value, implicit);
        }

        @Override
        protected void addImplicitResolvers() {}
    }

    private Yaml() {}

    /**
     * The known keys of a mapping; empty when the text is another kind of YAML.
     *
     * @throws YAMLException when it is no YAML
     */
    static Optional<FrontMatter> read(String text) {
        if (text.length() > LARGEST) {
            throw new YAMLException("longer than " + LARGEST + " characters");
        }
        return Fields.of(load(text));
    }

    /** Where in the text the fault is, from 0; 0 too where YAML does not say. */
    static int line(YAMLException fault) {
        return fault instanceof MarkedYAMLException marked && marked.getProblemMark() != null
                ? marked.getProblemMark().getLine()
                : 0;
    }

    /** What is wrong, in few words. */
    static String problem(YAMLException fault) {
        return fault instanceof MarkedYAMLException marked && marked.getProblem() != null
                ? marked.getProblem()
                : String.valueOf(fault.getMessage());
    }

    private static @Nullable Object load(String text) {
        DumperOptions dumping = new DumperOptions();
        LoaderOptions loading = options();
        return new org.yaml.snakeyaml.Yaml(
                        new SafeConstructor(loading), new Representer(dumping), dumping, loading, new TextOnly())
                .load(text);
    }

    /** Front matter is small and flat; whatever is not, attacks or errs. */
    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setAllowRecursiveKeys(false);
        options.setMaxAliasesForCollections(10);
        options.setNestingDepthLimit(10);
        options.setCodePointLimit(LARGEST);
        return options;
    }
}
