package jianbao.source;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element of a page that holds its article. Each run of prose speaks for the element around it, and less loudly
 * for the elements around that one, as in Arc90's Readability (2009); how loudly is its length without links, after the
 * text density of Kohlschütter, Fankhauser and Nejdl, "Boilerplate Detection using Shallow Text Features" (WSDM 2010).
 * An article that is parted among neighbours is found by climbing from its largest part.
 */
final class MainText {
    private static final int LEVELS = 5;
    private static final Pattern BODY = Pattern.compile(
            "(?:^|[^a-z])(?:article-?(?:body|text|content)|story-?(?:body|text|content)|post-?(?:body|text|content|entry)|entry-?content|entry|body-?(?:text|copy)|main-?(?:text|content)|js-content|content-?body|rich-?text|markdown-?body)(?:$|[^a-z])");

    private static final Set<String> FILLERS =
            Set.of("p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "pre", "blockquote", "table", "figure");
    /** As {@link TextRun} weighs: two lines of text. */
    private static final int PARAGRAPH = 80;

    private final Survey survey;
    private final Predicate<Element> clutter;
    private final Map<Element, Double> scores = new LinkedHashMap<>();

    /** The element and what in it belongs to something else. */
    record Region(Element root, Predicate<Element> skipped) {}

    private MainText(Survey survey, Predicate<Element> clutter) {
        this.survey = survey;
        this.clutter = clutter;
    }

    static @Nullable Region find(Survey survey, Predicate<Element> clutter) {
        MainText main = new MainText(survey, clutter);
        survey.runs().forEach(main::vote);
        Element best = main.best();
        return best == null ? null : main.climb(best);
    }

    private void vote(TextRun run) {
        Element element = isParagraph(run.holder()) ? run.holder().parent() : run.holder();
        double voice = run.prose();
        for (int level = 0; level < LEVELS && element != null && voice > 0; level++) {
            scores.merge(element, level == 0 ? voice : voice / (level + 1), Double::sum);
            element = element.parent();
        }
    }

    /** The inmost of the best, since votes come in from within. */
    private @Nullable Element best() {
        Element best = null;
        double most = 0;
        for (Map.Entry<Element, Double> entry : scores.entrySet()) {
            double score = entry.getValue() * worth(entry.getKey());
            if (score > most) {
                best = entry.getKey();
                most = score;
            }
        }
        return best;
    }

    private double worth(Element element) {
        double worth = 1 - survey.of(element).linkDensity();
        boolean named = element.attr("itemprop").equals("articleBody") || isBody(Clutter.names(element));
        worth *= named ? 1.5 : 1;
        return switch (element.normalName()) {
            case "article" -> worth * 1.3;
            case "ul", "ol", "dl", "li", "dd", "td", "address", "header", "footer", "aside", "form" -> worth * 0.7;
            case "blockquote" -> worth * 0.6;
            case "body", "html" -> worth * 0.8;
            default -> worth;
        };
    }

    /** Whether an element of these names was named as the text of an article. */
    static boolean isBody(String names) {
        return BODY.matcher(names).find();
    }

    private static boolean isParagraph(Element holder) {
        return switch (holder.normalName()) {
            case "p", "li", "dd", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote" -> true;
            case "div", "section" ->
                holder.children().stream()
                        .noneMatch(
                                child -> child.isBlock() || child.normalName().equals("br"));
            default -> false;
        };
    }

    /** Up to the elements around it, as long as they hold further parts of the article. */
    private Region climb(Element best) {
        Set<Element> others = new HashSet<>();
        Set<Element> pending = new HashSet<>();
        Element top = best;
        int prose = survey.of(best).prose();
        Element below = best;
        for (Element around : best.parents()) {
            if (around.normalName().equals("html")) {
                break;
            }
            int more = 0;
            for (Element child : around.children()) {
                boolean part = child.equals(below) || isPart(child, prose);
                more += part && !child.equals(below) ? survey.of(child).prose() : 0;
                if (!part && !isFiller(child)) {
                    pending.add(child);
                }
            }
            if (more > 0) {
                top = around;
                prose += more;
                others.addAll(pending);
                pending.clear();
            }
            below = around;
        }
        return new Region(top, element -> clutter.test(element) || others.contains(element));
    }

    private boolean isPart(Element sibling, int prose) {
        if (clutter.test(sibling)) {
            return false;
        }
        Survey.Volume volume = survey.of(sibling);
        double linked = volume.linkDensity();
        double share = (double) volume.prose() / Math.max(1, volume.weight());
        if (sibling.normalName().equals("p")) {
            return volume.prose() >= PARAGRAPH && linked < 0.25;
        }
        boolean pure = volume.prose() >= PARAGRAPH && share > 0.85 && linked < 0.1;
        boolean large = volume.prose() >= prose * 0.2 && share > 0.6 && linked < 0.2;
        return pure || large;
    }

    /** What may stand between two parts without being prose. */
    private boolean isFiller(Element sibling) {
        return FILLERS.contains(sibling.normalName())
                && !clutter.test(sibling)
                && survey.of(sibling).linkDensity() < 0.3;
    }
}
