package jianbao.source;

import java.util.HashMap;
import java.util.HashSet;
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

    private final Survey survey;
    private final Predicate<Element> clutter;
    private final Map<Element, Double> scores = new HashMap<>();

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

    private @Nullable Element best() {
        Element best = null;
        double most = 0;
        for (Map.Entry<Element, Double> entry : scores.entrySet()) {
            double score = entry.getValue() * worth(entry.getKey());
            if (score > most
                    || (score == most && best != null && entry.getKey().hasParent() && isBelow(entry.getKey(), best))) {
                best = entry.getKey();
                most = score;
            }
        }
        return best;
    }

    private static boolean isBelow(Element element, Element other) {
        return element.parents().contains(other);
    }

    private double worth(Element element) {
        double worth = 1 - survey.of(element).linkDensity();
        String names = element.id() + " " + element.className().replace('_', '-');
        boolean named = element.attr("itemprop").equals("articleBody")
                || BODY.matcher(names).find();
        worth *= named ? 1.5 : 1;
        return switch (element.normalName()) {
            case "article" -> worth * 1.3;
            case "ul", "ol", "dl", "li", "dd", "td", "address", "header", "footer", "aside", "form" -> worth * 0.7;
            case "blockquote" -> worth * 0.6;
            case "body", "html" -> worth * 0.8;
            default -> worth;
        };
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
        Element top = best;
        Set<Element> pending = new HashSet<>();
        Element below = best;
        double prose = survey.of(best).prose();
        for (Element parent = best.parent();
                parent != null && !parent.normalName().equals("html");
                parent = parent.parent()) {
            double more = 0;
            for (Element child : parent.children()) {
                if (child == below) {
                    continue;
                }
                if (isPart(child, prose)) {
                    more += survey.of(child).prose();
                } else {
                    pending.add(child);
                }
            }
            if (more > 0) {
                top = parent;
                prose += more;
                others.addAll(pending);
                pending.clear();
            }
            below = parent;
        }
        return new Region(top, element -> clutter.test(element) || others.contains(element));
    }

    private boolean isPart(Element sibling, double prose) {
        if (clutter.test(sibling)) {
            return false;
        }
        Survey.Volume volume = survey.of(sibling);
        if (sibling.normalName().equals("p")) {
            return volume.prose() >= 80 && volume.linkDensity() < 0.25;
        }
        if (volume.prose() >= 80 && volume.prose() > volume.weight() * 0.85 && volume.linkDensity() < 0.1) {
            return true;
        }
        return volume.prose() >= prose * 0.2 && volume.linkDensity() < 0.2 && volume.prose() > volume.weight() * 0.6;
    }
}
