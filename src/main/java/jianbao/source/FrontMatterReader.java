package jianbao.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Cuts the front matter off a Markdown file: YAML between two lines of three dashes, TOML between two of three plus signs,
 * JSON in braces, the first of them line 1. A code fence around the whole file is opened first.
 */
final class FrontMatterReader {
    private static final String MARK = "---";
    /** YAML's own end of a document, which Jekyll takes too. */
    private static final String END = "...";

    private static final String TOML = "+++";
    /** In characters; more is no front matter. */
    private static final int LARGEST = 64 * 1024;

    private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mdx");

    private FrontMatterReader() {}

    /** What stands above the article; mended where it is broken, empty where there is none. */
    static Head read(List<String> lines) {
        return unfenced(lines).orElseGet(() -> bare(lines));
    }

    private static Head bare(List<String> lines) {
        int first = firstWritten(lines);
        String opening = first < 0 ? "" : lines.get(first).strip();
        return switch (opening.isEmpty() ? ' ' : opening.charAt(0)) {
            case '+' -> toml(lines, first).orElseGet(() -> FrontMatterRepair.mend(lines, 0, ""));
            case '{' -> json(lines, first).orElseGet(() -> FrontMatterRepair.mend(lines, 0, ""));
            default -> yaml(lines);
        };
    }

    private static Head yaml(List<String> lines) {
        int end = lines.isEmpty() || !lines.get(0).equals(MARK) ? -1 : closing(lines, 0, Set.of(MARK, END));
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

    private static Optional<Head> toml(List<String> lines, int first) {
        int end = lines.get(first).strip().equals(TOML) ? closing(lines, first, Set.of(TOML)) : -1;
        if (end < 0 || length(lines.subList(first, end)) > LARGEST) {
            return Optional.empty();
        }
        Toml toml = Toml.read(lines.subList(first + 1, end));
        int line = toml.fault() < 0 ? 0 : first + toml.fault() + 2;
        String fault = line == 0 ? "" : "front matter is not TOML";
        return toml.matter().map(matter -> new Head(matter, head(matter, lines, end).body(), line, fault));
    }

    /** JSON is YAML too, but for tabs between its tokens; inside its quotation marks there are none. */
    private static Optional<Head> json(List<String> lines, int first) {
        int end = Braces.end(lines, first);
        if (end < 0 || length(lines.subList(first, end + 1)) > LARGEST) {
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

    private static int closing(List<String> lines, int opening, Set<String> marks) {
        for (int i = opening + 1; i < Math.min(lines.size(), opening + KeyLines.LONGEST); i++) {
            if (marks.contains(lines.get(i).stripTrailing())) {
                return i;
            }
        }
        return -1;
    }

    private static int length(List<String> lines) {
        return lines.stream().mapToInt(String::length).sum();
    }
}
