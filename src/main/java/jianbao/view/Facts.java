package jianbao.view;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jianbao.model.Brief;
import jianbao.model.Language;
import jianbao.model.Origin;

/** What is said of an article beside its sentences. */
final class Facts {
    private static final int AUTHOR_COLUMNS = 60;
    private static final Set<String> WEB = Set.of("http", "https");
    // Of a longer one Telegram makes no link.
    private static final int MAX_ADDRESS = 2048;

    private Facts() {}

    /** Facts on one line; those that are not known (empty) are left out. */
    static String line(String... facts) {
        return Stream.of(facts).filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** The title on one line; never empty, since it carries the formatting. */
    static String title(Brief brief, int columns) {
        String title = Line.cut(brief.article().title(), columns);
        return title.isEmpty() ? "…" : title;
    }

    static String day(Brief brief) {
        return brief.article().day(brief.firstSeen()).toString();
    }

    /** The authors, else the source; empty where neither is known. */
    static String author(Brief brief, Language language) {
        List<String> authors = brief.article().authors();
        String names = authors.isEmpty()
                ? brief.origins().stream().findFirst().map(Origin::source).orElse("")
                : String.join(Phrase.ENUMERATION.in(language), authors);
        return Line.cut(names, AUTHOR_COLUMNS);
    }

    /** The other sources that tell it; empty where there is only one. */
    static String otherSources(Brief brief, Language language) {
        String names = brief.origins().stream()
                .map(Origin::source)
                .distinct()
                .skip(1)
                .collect(Collectors.joining(Phrase.ENUMERATION.in(language)));
        return names.isEmpty() ? "" : Phrase.ALSO_IN.in(language, Line.cut(names, AUTHOR_COLUMNS));
    }

    /** The original on the web, where there is one that can be linked to. */
    static Optional<URI> original(Brief brief) {
        return Optional.ofNullable(brief.article().url()).filter(Facts::isOnTheWeb);
    }

    private static boolean isOnTheWeb(URI url) {
        return url.getScheme() != null
                && WEB.contains(url.getScheme().toLowerCase(Locale.ROOT))
                && url.getHost() != null
                && url.getHost().contains(".")
                && url.toString().length() <= MAX_ADDRESS;
    }
}
