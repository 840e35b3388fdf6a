package jianbao.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** YAML to nodes, which know their lines. Nothing is ever constructed from them but by a {@link Shape}. */
final class YamlText {
    private static final int MOST_BYTES = 256 * 1024;
    private static final int DEEPEST = 20;

    private YamlText() {}

    /** Empty where there is nothing but comments. The fault has no key. */
    static Optional<Node> compose(String place, String text) {
        try {
            return Optional.ofNullable(parser().compose(new StringReader(text)));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw broken(place, line, e.getProblem());
        } catch (YAMLException e) {
            throw broken(place, 0, String.valueOf(e.getMessage()));
        }
    }

    /** The file's text, strictly UTF-8, at most 256 KB. */
    static String read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw fault(file.toString(), 0, "more than 256 KB", "a settings file");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw fault(file.toString(), 0, "bytes that are not UTF-8", "a text file in UTF-8");
        } catch (IOException e) {
            throw fault(
                    file.toString(), 0, "no readable file (" + e.getClass().getSimpleName() + ")", "a settings file");
        }
    }

    private static ConfigException broken(String place, int line, String problem) {
        return fault(place, line, "broken YAML (" + problem.strip().replaceAll("\\s+", " ") + ")", "valid YAML");
    }

    private static ConfigException fault(String place, int line, String found, String expected) {
        return new ConfigException(List.of(new Fault(place, line, "", found, expected)));
    }

    private static Yaml parser() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(MOST_BYTES);
        return new Yaml(new SafeConstructor(options));
    }
}
