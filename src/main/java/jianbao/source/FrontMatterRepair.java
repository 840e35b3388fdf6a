package jianbao.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Finds front matter that is not where or how it should be. Programs that write articles forget its first dashes, put
 * blanks or a remark before it, wrap the file in a code fence, or tear a title apart; each of these leaves lines of the
 * form {@code key: value} near the top, and that is what is looked for. At least two known keys must stand there, so
 * that no article loses a sentence with a colon in it.
 */
final class FrontMatterRepair {
    /** Farther down nobody puts front matter. */
    private static final int SEARCHED = 60;
    /** More lines of text than these above the keys are an article, not a remark. */
    private static final int REMARKS = 5;

    private static final Pattern DASHES = Pattern.compile("\\s*[-—–]{3,}\\s*");
    private static final Pattern FENCE = Pattern.compile("\\s*(?:`{3,}|~{3,})\\s*\\w*\\s*");
    private static final Pattern LISTED = Pattern.compile("^ {0,3}[>*+-]\\s{1,3}([^\\s*].{0,200})$");
    private static final Pattern HEADING = Pattern.compile("\\s{0,3}#\\s+(\\S.*)");

    private final List<String> lines;
    private final StringJoiner faults = new StringJoiner("; ");
    private int faultLine;

    private FrontMatterRepair(List<String> lines) {
        this.lines = lines;
    }

    /**
     * The front matter that can be found, or none at all.
     *
     * @param line where the fault is that is known already, from 1; 0 where none is known
     * @param fault what that is
     */
    static Head mend(List<String> lines, int line, String fault) {
        FrontMatterRepair repair = new FrontMatterRepair(lines);
        if (!fault.isEmpty()) {
            repair.note(line, fault);
        }
        Head head = repair.mend();
        return head.matter().equals(FrontMatter.NONE) ? listed(lines).orElse(head) : head;
    }

    /** Below their heading some authors write the keys as a list or a quotation. */
    private static Optional<Head> listed(List<String> lines) {
        List<String> plain = new ArrayList<>(lines);
        int end = Math.min(lines.size(), SEARCHED);
        plain.subList(0, end).replaceAll(line -> LISTED.matcher(line).replaceFirst("$1"));
        FrontMatterRepair repair = new FrontMatterRepair(plain);
        boolean headed = repair.heading(repair.start()).isPresent();
        Head head = headed ? repair.mend() : new Head(FrontMatter.NONE, plain, 0, "");
        List<String> body = lines.subList(lines.size() - head.body().size(), lines.size());
        return head.matter().equals(FrontMatter.NONE)
                ? Optional.empty()
                : Optional.of(new Head(head.matter(), body, head.line(), head.fault()));
    }

    /**
     * What stands below a second front matter of the same title, where there is one: what stands above it is a draft
     * that was written again.
     */
    static Head withoutDraft(Head head) {
        Optional<String> title = head.matter().title();
        for (int i = 1; title.isPresent() && i < head.body().size(); i++) {
            boolean opens =
                    isMark(head.body().get(i - 1)) || isBlank(head.body().get(i - 1));
            Optional<KeyLine> key = opens ? KeyLine.of(head.body().get(i)) : Optional.empty();
            if (key.isPresent() && key.get().key() == Key.TITLE) {
                KeyLines again = KeyLines.read(head.body(), i);
                if (again.known() > 1 && again.matter().title().equals(title)) {
                    return redone(head, again);
                }
            }
        }
        return head;
    }

    private static Head redone(Head head, KeyLines again) {
        String fault =
                (head.isBroken() ? head.fault() + "; " : "") + "front matter twice, the text below the second used";
        List<String> body = head.body().subList(again.end(), head.body().size());
        return new Head(head.matter(), body, Math.max(head.line(), 1), fault);
    }

    private Head mend() {
        int start = start();
        Optional<String> heading = heading(start);
        KeyLines keys = start < 0 ? KeyLines.NONE : KeyLines.read(lines, start);
        if (keys.known() < 2 && (heading.isEmpty() || !namesDateOrAuthor(keys.matter()))) {
            return new Head(FrontMatter.NONE, lines, faultLine, faults.toString());
        }
        judgeOpening(start, keys.last());
        if (keys.tornAt() >= 0) {
            note(keys.tornAt() + 1, "title torn over several lines");
        }
        FrontMatter found = reread(start, keys);
        FrontMatter matter = heading.isPresent() && found.title().isEmpty() ? found.withTitle(heading.get()) : found;
        List<String> body = lines.subList(keys.end(), lines.size());
        return withoutDraft(new Head(matter, body, Math.max(faultLine, 1), faults.toString()));
    }

    /** Where only the dashes are wrong, YAML knows better what stands between them. */
    private FrontMatter reread(int start, KeyLines keys) {
        List<String> block = lines.subList(start, keys.last() + 1);
        if (keys.tornAt() >= 0) {
            return keys.matter();
        }
        try {
            return Yaml.read(String.join("\n", block))
                    .filter(whole -> whole.fields()
                            .keySet()
                            .containsAll(keys.matter().fields().keySet()))
                    .orElse(keys.matter());
        } catch (YAMLException e) {
            return keys.matter();
        }
    }

    private static boolean namesDateOrAuthor(FrontMatter matter) {
        return matter.published(Optional.empty()).isPresent()
                || !matter.authors().isEmpty();
    }

    /** The first key line; -1 where there is none, or too much text before it. */
    private int start() {
        int remarks = 0;
        for (int i = 0; i < Math.min(lines.size(), SEARCHED) && remarks <= REMARKS; i++) {
            String line = lines.get(i);
            if (KeyLine.of(line).isPresent()) {
                return i;
            }
            remarks += isBlank(line) || isMark(line) || isFence(line) ? 0 : 1;
        }
        return -1;
    }

    private Optional<String> heading(int before) {
        return lines.subList(0, Math.max(before, 0)).stream()
                .map(HEADING::matcher)
                .filter(Matcher::matches)
                .map(heading -> heading.group(1))
                .findFirst();
    }

    /** Says what is wrong above the keys. */
    private void judgeOpening(int start, int last) {
        List<String> above = lines.subList(0, start);
        boolean opened = above.stream().anyMatch(FrontMatterRepair::isMark);
        if (above.stream().anyMatch(FrontMatterRepair::isFence)) {
            note(1, "the file is wrapped in a code fence");
        } else if (above.stream().anyMatch(line -> !isBlank(line) && !isMark(line))) {
            note(1, "text before the front matter");
        } else if (!opened) {
            note(1, "front matter without its opening --- (lines " + (start + 1) + "-" + (last + 1) + ")");
        } else if (isBlank(above.get(0))) {
            note(1, "blank lines before the front matter");
        } else if (faults.length() == 0) {
            note(1, "front matter does not stand between two lines of three dashes alone");
        }
    }

    private void note(int line, String fault) {
        faultLine = faultLine == 0 ? line : Math.min(faultLine, line);
        faults.add(fault);
    }

    static boolean isMark(String line) {
        return DASHES.matcher(line).matches();
    }

    static boolean isBlank(String line) {
        return PlainText.line(line).isEmpty();
    }

    private static boolean isFence(String line) {
        return FENCE.matcher(line).matches();
    }
}
