package jianbao.source;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What a page shows around its article, told by its elements: what is no text at all, what is hidden, and what its author
 * named after its purpose (comments, share buttons, related stories). That names tell is the idea of Arc90's Readability
 * (2009); here whole words count, and an element that holds most of the page's prose is never clutter, whatever its name.
 */
final class Clutter {
    private static final Set<String> NO_TEXT = Set.of(
            "script",
            "style",
            "template",
            "svg",
            "math",
            "nav",
            "button",
            "select",
            "textarea",
            "label",
            "input",
            "iframe",
            "object",
            "video",
            "audio",
            "canvas",
            "map",
            "menu",
            "dialog",
            "figcaption",
            "head");

    /** Clutter unless they hold much of the prose: old pages are one form, some put the whole article in an aside. */
    private static final Set<String> AROUND = Set.of("aside", "footer", "form", "fieldset", "noscript");

    private static final Set<String> WHOLE = Set.of("html", "body", "main", "article", "h1");

    private static final String WORD_START = "(?:^|[^a-z])(?:";
    private static final String WORD_END = ")(?:$|[^a-z])";

    private static final Pattern TALK = Pattern.compile(WORD_START
            + "comments?|commentlist|commentary|commenting|disqus|livefyre|respond|reply|replies|comment(?:area|form|box|section|wrap|count)s?|discussions?|forums?"
            + WORD_END);

    private static final Pattern NAMED = Pattern.compile(WORD_START
            + "shares?|sharing|share(?:bar|this|box|tools|buttons?|links?)|sharedaddy|addthis|addtoany|socials?|social(?:bar|media|links|share|icons)|bookmarks?"
            + "|relateds?|related(?:posts|links|articles|stories|content|news)|jp-relatedposts|recommend(?:ed|ations?|s)?|recirc|recirculation|outbrain|taboola|zergnet|more-?(?:stories|news|from|on|articles|links)|read-?(?:more|next|also)|also-?(?:read|on)"
            + "|newsletters?|subscribe|subscriptions?|signup|sign-up|optin|cookies?|consent|gdpr|breadcrumbs?|crumbs?|pagination|pager|paging|page-?nav|pagenavi|post-?nav(?:igation)?|nav|navbar|navigation|menus?|submenu"
            + "|promos?|promotions?|promobox|adverts?|advertisements?|advertising|ads?|adsense|adslots?|adbox|adunit|banners?|dfp|sponsors?|sponsored|popups?|modals?|overlays?|tooltips?|toolbars?|toolbox|tools|utilities|sidebars?|side|sidecar|rail|rhs|widgets?|footers?|foot|masthead|copyright"
            + "|bylines?|by-line|datelines?|timestamps?|pubdate|authors?|author-?(?:bio|box|info)|about-?author|bio|biography|captions?|cutlines?|wp-caption-text|credits?|photo-?credits?|img-?credits?|meta|metadata|entry-?meta|post-?meta|article-?meta|tags|taglist|tag-?(?:links|cloud)|categories|cat-links"
            + "|trending|popular|most-?(?:read|popular|viewed|shared|emailed)|hot-?(?:news|list)|ranking|toc|table-?of-?contents|print|printonly|no-?print|pull-?quotes?|skip|skip-?link|jump|rating|ratings|polls?|sr-only|screen-?reader(?:-text)?|visually-?hidden|hidden|hide|invisible|none|slideshows?|gallery|galleries|carousel|teasers?|follow|followers|login|log-in|register|feedback|report-?error|corrections?-link|donate|donation|header-?link|anchor-?link|permalink|gutter|line-?numbers?|linenos?|img-?desc(?:r|ription)?|image-?(?:desc|caption|credit)|infobox|insets?|fact-?box|pull-?out|callouts?|story-feature|hyperpuff|mw-editsection|reflist|navbox"
            + WORD_END);

    /** WordPress names an article after its tags: {@code tag-comments}. */
    private static final Pattern TOPIC =
            Pattern.compile("\\b(?:tag|category|postid|has|no|with|js|wp-theme|format|type|lazy)-[\\w-]+");

    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern UNSEEN = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "complementary",
            "contentinfo",
            "banner",
            "search",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "toolbar",
            "alert");
    /** In characters: no honest name is longer. */
    private static final int LONGEST_NAME = 300;

    private static final double MUCH = 0.4;
    /** What is named as a text, and holds so much of the prose, is one whatever its other names. */
    private static final double SOME = 0.15;

    private static final double NEARLY_ALL = 0.8;

    private Clutter() {}

    /** What is no text on any page. */
    static boolean isNoText(Element element) {
        return NO_TEXT.contains(element.normalName());
    }

    /** The clutter of a page, told by everything. */
    static Predicate<Element> of(Element body) {
        return find(body, true);
    }

    /** The clutter of a page whose names mislead. */
    static Predicate<Element> unnamed(Element body) {
        return find(body, false);
    }

    private static Predicate<Element> find(Element body, boolean byName) {
        Survey all = Survey.of(body, Clutter::isNoText);
        double prose = Math.max(1, all.of(body).prose());
        Set<Element> clutter = new HashSet<>();
        body.stream()
                .filter(element -> isClutter(element, all.of(element).prose() / prose, byName))
                .forEach(clutter::add);
        return element -> isNoText(element) || clutter.contains(element);
    }

    private static boolean isClutter(Element element, double share, boolean byName) {
        if (WHOLE.contains(element.normalName())) {
            return false;
        }
        String names = names(element);
        boolean talk = share < NEARLY_ALL && TALK.matcher(names).find();
        boolean named = byName && NAMED.matcher(names).find() && !(share > SOME && MainText.isBody(names));
        return talk || (share < MUCH && (named || isAround(element)));
    }

    private static boolean isAround(Element element) {
        return AROUND.contains(element.normalName()) || ROLES.contains(element.attr("role")) || isUnseen(element);
    }

    private static boolean isUnseen(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || UNSEEN.matcher(element.attr("style")).find();
    }

    /** Its names in small letters, their words parted by hyphens. */
    static String names(Element element) {
        String names = element.normalName() + " " + element.id() + " " + element.className();
        String plain = names.substring(0, Math.min(names.length(), LONGEST_NAME));
        String words =
                CAMEL.matcher(plain).replaceAll("-").toLowerCase(Locale.ROOT).replace('_', '-');
        return TOPIC.matcher(words).replaceAll("");
    }
}
