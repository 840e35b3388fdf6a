package jianbao.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Cuts the front matter off a Markdown file: YAML between two lines of three dashes, TOML between two of three plus signs,
 * JSON in braces, the first of them line 1. A code fence around the whole file is opened first.
 */
final class FrontMatterReader {
    private static final String MARK = "---";
    /** YAML's own end of a document, which Jekyll takes too. */
    private static final String END = "...";

    private static final Pattern PAIR = Pattern.compile("[\\w-]{1,40}\\s*=.*");

    private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mdx");

    private FrontMatterReader() {}

    /** What stands above the article; mended where it is broken, empty where there is none. */
    static Head read(List<String> lines) {
        return unfenced(lines).orElseGet(() -> bare(lines));
    }

    private static Head bare(List<String> lines) {
        int first = firstWritten(lines);
        String opening = first < 0 ? "" : lines.get(first).strip();
        Optional<Head> found = Optional.empty();
        if (opening.startsWith("{")) {
            found = json(lines, first);
        } else if (opening.startsWith("+") || PAIR.matcher(opening).matches()) {
            found = TomlMatter.read(lines, first);
        } else if (first + 1 < lines.size() && Fence.of(opening).isPresent()) {
            found = TomlMatter.read(lines, first + 1);
        }
        return found.orElseGet(() -> yaml(lines));
    }

    private static Head yaml(List<String> lines) {
        int end = lines.isEmpty() || !lines.get(0).equals(MARK) ? -1 : closing(lines);
        if (end < 0) {
            return FrontMatterRepair.mend(lines, 0, "");
        }
        try {
            Optional<FrontMatter> matter = Yaml.read(String.join("\n", lines.subList(1, end)));
            return matter.map(found -> FrontMatterRepair.withoutDraft(head(found, lines, end)))
                    .orElseGet(() -> FrontMatterRepair.mend(lines, 0, ""));
        } catch (YAMLException e) {
            return FrontMatterRepair.mend(lines, Yaml.line(e) + 2, "front matter is not YAML: " + Yaml.problem(e));
        }
    }

    /** JSON is YAML too, but for tabs between its tokens; inside its quotation marks there are none. */
    private static Optional<Head> json(List<String> lines, int first) {
        int end = Braces.end(lines, first);
        if (end < 0) {
            return Optional.empty();
        }
        try {
            String text = String.join("\n", lines.subList(first, end + 1)).replace('\t', ' ');
            return Yaml.read(text).map(matter -> head(matter, lines, end));
        } catch (YAMLException e) {
            return Optional.empty();
        }
    }

    /** A file that is wrapped in a fence as a whole: what is in it. A fence that does not say Markdown may be about code. */
    private static Optional<Head> unfenced(List<String> lines) {
        int first = firstWritten(lines);
        int last = lines.size() - 1;
        while (last > first && lines.get(last).isBlank()) {
            last--;
        }
        Optional<Fence> open = first < 0 || last == first ? Optional.empty() : Fence.of(lines.get(first));
        Optional<Fence> close = open.isEmpty() ? Optional.empty() : Fence.of(lines.get(last));
        if (close.isEmpty() || !close.get().closes(open.get())) {
            return Optional.empty();
        }
        Head inner = bare(lines.subList(first + 1, last));
        return MARKDOWN.contains(open.get().language()) || !inner.matter().equals(FrontMatter.NONE)
                ? Optional.of(inner.noting(first + 1, "the file is wrapped in a code fence"))
                : Optional.empty();
    }

    private static Head head(FrontMatter matter, List<String> lines, int end) {
        return new Head(matter, lines.subList(end + 1, lines.size()), 0, "");
    }

    private static int firstWritten(List<String> lines) {
        for (int i = 0; i < Math.min(lines.size(), KeyLines.LONGEST); i++) {
            if (!FrontMatterRepair.isBlank(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int closing(List<String> lines) {
        for (int i = 1; i < Math.min(lines.size(), KeyLines.LONGEST); i++) {
            String line = lines.get(i).stripTrailing();
            if (line.equals(MARK) || line.equals(END)) {
                return i;
            }
        }
        return -1;
    }
}
