package jianbao.intake;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jianbao.model.Article;
import jianbao.model.ArticleId;
import jianbao.model.Block;
import jianbao.model.Origin;
import jianbao.source.Reading;
import jianbao.store.Articles;
import jianbao.store.Database;
import jianbao.store.Stories;
import jianbao.text.Fingerprint;

/**
 * Tells which kept article a reading is. The same text is the same article wherever it stands. The same place is the
 * same article, edited, unless that article has moved on: a {@code today.md} that is archived every evening holds a new
 * one every morning. Another text that tells the same story is a copy of the article, which stays as it is as long as its
 * own text stands somewhere. Made for one harvest.
 */
final class Recognition {
    private final Articles articles;
    private final Stories stories;
    private final Retellings retellings;
    private final Instant now;
    private final String source;
    private final List<Reading> readings;
    private final Map<String, String> texts = new HashMap<>();
    /** Places that hold another text than before. */
    private final Set<Origin> edited = new HashSet<>();
    /** Places that were told what they are. */
    private final Set<Origin> told = new HashSet<>();

    Recognition(Database store, String source, List<Reading> readings, Instant now) {
        this.articles = store.articles();
        this.stories = store.stories();
        this.retellings = new Retellings(store, source);
        this.now = now;
        this.source = source;
        this.readings = readings;
        readings.forEach(reading -> reading.article().ifPresent(article -> note(reading, article)));
    }

    /**
     * What a reading is.
     *
     * @param known empty for a new article
     * @param copy whether it only tells again what the known one tells
     * @param identities under which it is to be known from now on
     */
    record Result(Optional<ArticleId> known, boolean copy, List<String> identities) {}

    /** What moved is seen at its new place before its old place is taken for an edit of it. */
    List<Reading> knownTextsFirst() {
        return readings.stream()
                .sorted(comparing(reading -> edited.contains(origin(reading))))
                .toList();
    }

    /** Of a reading of this harvest that gave that article. */
    Result of(Reading reading, Article article) {
        List<String> identities = new ArrayList<>(List.of(text(reading)));
        identities.addAll(reading.identities());
        Optional<ArticleId> known = articles.known(List.of(text(reading)))
                .filter(id -> !isAnotherElsewhere(id, reading))
                .or(() -> articles.known(reading.identities()).filter(id -> !hasMovedOn(id, reading, article)));
        told.add(origin(reading));
        return known.map(id -> new Result(known, isCopy(id, reading), identities))
                .orElseGet(() -> toldBefore(reading, article, identities));
    }

    /** What was told of these was not kept. */
    void untell(List<Reading> readings) {
        readings.forEach(reading -> told.remove(origin(reading)));
    }

    private boolean isToBeTold(Origin edit) {
        return edited.contains(edit) && !told.contains(edit);
    }

    private Result toldBefore(Reading reading, Article article, List<String> identities) {
        Optional<ArticleId> told = retellings.of(article, identities, article.day(now));
        return new Result(
                told, told.filter(id -> hasOriginalElsewhere(id, reading)).isPresent(), identities);
    }

    private void note(Reading reading, Article article) {
        texts.put(reading.place(), fingerprint(article));
        if (articles.known(List.of(text(reading))).isEmpty()) {
            edited.add(origin(reading));
        }
    }

    /** Whether it was edited since it had this text, and stands only at other places. */
    private boolean isAnotherElsewhere(ArticleId id, Reading reading) {
        return articles.find(id).stream()
                .filter(brief -> !brief.origins().isEmpty() && !brief.origins().contains(origin(reading)))
                .anyMatch(brief -> !fingerprint(brief.article()).equals(text(reading)));
    }

    /** Of boilerplate too: what counts as such changes with every article that its source gives. */
    private static String fingerprint(Article article) {
        return "text:"
                + Fingerprint.of(article.title() + "\n"
                        + article.blocks().stream().map(Block::text).collect(joining("\n")));
    }

    private Origin origin(Reading reading) {
        return new Origin(source, reading.place());
    }

    private String text(Reading reading) {
        return texts.getOrDefault(reading.place(), "");
    }

    /** Whether it stands, as it was, at another place. A copy there stands for it when this tells another story. */
    private boolean hasMovedOn(ArticleId id, Reading reading, Article article) {
        List<Origin> asItWas = origins(id)
                .filter(origin -> !origin.equals(origin(reading)) && !isToBeTold(origin))
                .toList();
        return asItWas.stream().anyMatch(stories.originals(id)::contains)
                || (!asItWas.isEmpty() && !retellings.isToldBy(id, article));
    }

    /** Whether a copy of it stands here, and its own text elsewhere. */
    private boolean isCopy(ArticleId id, Reading reading) {
        return origins(id).anyMatch(origin(reading)::equals)
                && !stories.originals(id).contains(origin(reading))
                && hasOriginalElsewhere(id, reading);
    }

    private boolean hasOriginalElsewhere(ArticleId id, Reading reading) {
        return stories.originals(id).stream().anyMatch(origin -> !origin.equals(origin(reading)));
    }

    private Stream<Origin> origins(ArticleId id) {
        return articles.find(id).stream().flatMap(brief -> brief.origins().stream());
    }
}
