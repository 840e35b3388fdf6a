package jianbao.source;

import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.error.YAMLException;

/** Cuts the front matter off a Markdown file: YAML between two lines of three dashes, the first of them line 1. */
final class FrontMatterReader {
    private static final String MARK = "---";

    private FrontMatterReader() {}

    /** What stands above the article; mended where it is broken, empty where there is none. */
    static Head read(List<String> lines) {
        int end = lines.isEmpty() || !lines.get(0).equals(MARK) ? -1 : closing(lines);
        if (end < 0) {
            return FrontMatterRepair.mend(lines, 0, "");
        }
        try {
            Optional<FrontMatter> matter = Yaml.read(String.join("\n", lines.subList(1, end)));
            return matter.map(found -> FrontMatterRepair.withoutDraft(
                            new Head(found, lines.subList(end + 1, lines.size()), 0, "")))
                    .orElseGet(() -> FrontMatterRepair.mend(lines, 0, ""));
        } catch (YAMLException e) {
            return FrontMatterRepair.mend(lines, Yaml.line(e) + 2, "front matter is not YAML: " + Yaml.problem(e));
        }
    }

    private static int closing(List<String> lines) {
        for (int i = 1; i < Math.min(lines.size(), KeyLines.LONGEST); i++) {
            if (lines.get(i).stripTrailing().equals(MARK)) {
                return i;
            }
        }
        return -1;
    }
}
