package jianbao.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of Markdown what a site's maker would have replaced: tags of Liquid and Nunjucks (Jekyll, Hexo), shortcodes
 * (Hugo), containers and tables of contents (VitePress), attributes (kramdown). Only whole lines, and none inside code; a
 * tag that opens code becomes a fence.
 */
final class Templates {
    private static final Pattern TAG = Pattern.compile(
            "\\s*(?:\\{%.{0,300}%}|\\{\\{[<%].{0,300}[>%]}}|:{3,}(?:\\s*[\\w-]+.{0,100})?|\\{:.{0,100}}|\\[\\[?toc]]?)\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE =
            Pattern.compile("\\s*(?:\\{%-?|\\{\\{[<%])\\s*(end|/\\s*)?(?:highlight|codeblock|code)\\b.*");
    /** Only the first word: what follows is for the link that is shown there. */
    private static final Pattern MORE =
            Pattern.compile("<!--\\s*(?:more|truncate|excerpt)\\b[^<>]{0,60}-->", Pattern.CASE_INSENSITIVE);

    private static final String CUT = "<!-- more -->";

    private Templates() {}

    /** The lines that are left; an author's cut mark stands on a line of its own. */
    static List<String> clear(List<String> lines) {
        List<String> text = new ArrayList<>();
        @Nullable Fence open = null;
        for (String line : lines) {
            open = Lines.after(open, line);
            Matcher code = CODE.matcher(line);
            if (open != null) {
                text.add(line);
            } else if (TAG.matcher(line).matches()) {
                text.add(code.matches() ? "```" : "");
            } else {
                addParted(line, text);
            }
        }
        return text;
    }

    private static void addParted(String line, List<String> text) {
        Matcher more = line.contains("<!--") ? MORE.matcher(line) : null;
        if (more == null || !more.find()) {
            text.add(line);
            return;
        }
        text.add(line.substring(0, more.start()).stripTrailing());
        text.addAll(List.of("", CUT, ""));
        text.add(line.substring(more.end()));
    }
}
