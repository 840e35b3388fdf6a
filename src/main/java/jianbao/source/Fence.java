package jianbao.source;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that opens or closes a block of code.
 *
 * @param marks three or more of one kind
 * @param language what stands behind them; only an opening fence has it
 */
record Fence(String marks, String language) {
    private static final Pattern FORM = Pattern.compile(" {0,3}(`{3,}|~{3,})([^`]*)");
    private static final Pattern ENGLISH_SENTENCE =
            Pattern.compile("[A-Z][a-z']* [a-z']+ [a-z']+ [a-z']+[^.!?;{}=]{0,200}[.!?](?:\\s|$)");

    static Optional<Fence> of(String line) {
        Matcher match = FORM.matcher(line);
        return match.matches()
                ? Optional.of(new Fence(match.group(1), match.group(2).strip()))
                : Optional.empty();
    }

    /** A fence closes one of its kind that is not longer; one with a language never does. */
    boolean closes(Fence open) {
        return language.isEmpty() && marks.startsWith(open.marks);
    }

    private boolean doubts(Fence open) {
        return open.language.isEmpty() && !language.isEmpty();
    }

    /**
     * The lines that look like a fence and are none: one without a language that is still open where a language opens the
     * next, since the author did not mean to open it; and one that is open to the end with nothing or prose below it,
     * since that is no code.
     */
    static Set<Integer> strays(List<String> lines) {
        Set<Integer> strays = new HashSet<>();
        @Nullable Fence open = null;
        int opened = -1;
        for (int i = 0; i < lines.size(); i++) {
            Fence fence = of(lines.get(i)).orElse(null);
            if (fence == null) {
                continue;
            }
            if (open != null && fence.closes(open)) {
                open = null;
            } else if (open == null || fence.doubts(open)) {
                if (open != null) {
                    strays.add(opened);
                }
                open = fence;
                opened = i;
            }
        }
        if (open != null && isProse(lines.subList(opened + 1, lines.size()))) {
            strays.add(opened);
        }
        return strays;
    }

    private static boolean isProse(List<String> lines) {
        String text = String.join(" ", lines);
        return !PlainText.isReadable(text)
                || PlainText.isChineseProse(text)
                || ENGLISH_SENTENCE.matcher(text).find();
    }
}
