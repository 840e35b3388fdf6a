package jianbao.text;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jianbao.model.Article;
import jianbao.source.MarkdownFile;
import jianbao.source.Reading;
import org.junit.jupiter.api.Test;

/** Measures {@link Story} on labelled pairs and prints the table: {@code ./mvnw test -Dtest=SameStoryTest}. */
class SameStoryTest {
    private static final Path PAIRS = Path.of("../shared/same-story.jsonl");
    private static final Path ARTICLES = Path.of("../shared/articles");
    private static final int FOLDS = 5;

    @Test
    void stories_told_again_are_folded_and_no_others() throws IOException {
        List<StoryPair> pairs = pairs();
        Map<String, Double> folded = print("fixed", pairs, StoryPair::isFolded);
        pairs.stream().filter(pair -> pair.isFolded() != pair.same()).forEach(System.out::println);
        assertThat(folded.get("near-identical")).isGreaterThanOrEqualTo(0.97);
        assertThat(folded.get("told again")).isGreaterThanOrEqualTo(0.90);
        assertThat(folded.get("same day, alike titles")).isLessThanOrEqualTo(0.01);
    }

    @Test
    void a_limit_learned_on_other_pairs_does_as_well() throws IOException {
        List<StoryPair> pairs = pairs();
        List<StoryPair> right = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            double limit = limit(part(pairs, fold, false));
            part(pairs, fold, true).stream()
                    .filter(pair -> pair.likeness() >= limit)
                    .forEach(right::add);
        }
        Map<String, Double> folded = print("learned", pairs, right::contains);
        assertThat(folded.get("told again")).isGreaterThanOrEqualTo(0.90);
        assertThat(folded.get("same day, alike titles")).isLessThanOrEqualTo(0.01);
    }

    @Test
    void pairs_of_any_articles_are_hardly_ever_folded() {
        List<Article> articles = articles();
        List<Story> stories = articles.stream()
                .map(article -> Story.of(article.title(), article.text()))
                .toList();
        int folded = 0;
        for (int i = 0; i < stories.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (stories.get(i).isSameAs(stories.get(j))) {
                    folded++;
                    System.out.println(
                            articles.get(j).title() + " | " + articles.get(i).title());
                }
            }
        }
        int pairs = stories.size() * (stories.size() - 1) / 2;
        System.out.printf("%d of %,d pairs of %d articles%n", folded, pairs, stories.size());
        // Read by hand: every one of them rightly.
        assertThat(folded).isLessThan(pairs / 2000);
    }

    @Test
    void keys_find_what_is_told_again() throws IOException {
        List<StoryPair> same = pairs().stream().filter(StoryPair::same).toList();
        int[] shared =
                same.stream().mapToInt(SameStoryTest::sharedKeys).sorted().toArray();
        System.out.println("keys shared, fewest first: "
                + IntStream.of(shared).limit(9).boxed().toList());
        assertThat(shared[0]).isGreaterThanOrEqualTo(4);
    }

    private static int sharedKeys(StoryPair pair) {
        List<Integer> keys = new ArrayList<>(pair.a().story().keys());
        keys.retainAll(pair.b().story().keys());
        return keys.size();
    }

    private static Map<String, Double> print(String limit, List<StoryPair> pairs, Predicate<StoryPair> folds) {
        Map<String, Double> shares = new TreeMap<>();
        pairs.stream().collect(groupingBy(StoryPair::kind)).forEach((kind, of) -> {
            long folded = of.stream().filter(folds).count();
            shares.put(kind, (double) folded / of.size());
            System.out.printf(
                    "%-8s %-24s %3d of %3d folded, likeness %.2f to %.2f%n",
                    limit,
                    kind,
                    folded,
                    of.size(),
                    likenesses(of).min().orElseThrow(),
                    likenesses(of).max().orElseThrow());
        });
        return shares;
    }

    private static DoubleStream likenesses(List<StoryPair> pairs) {
        return pairs.stream().mapToDouble(StoryPair::likeness);
    }

    private static List<StoryPair> part(List<StoryPair> pairs, int fold, boolean held) {
        return IntStream.range(0, pairs.size())
                .filter(i -> (i % FOLDS == fold) == held)
                .mapToObj(pairs::get)
                .toList();
    }

    /** In the middle between those that are told again and those that are not. */
    private static double limit(List<StoryPair> pairs) {
        double low = likenesses(pairs.stream().filter(pair -> !pair.same()).toList())
                .max()
                .orElseThrow();
        double high = likenesses(pairs.stream().filter(StoryPair::same).toList())
                .min()
                .orElseThrow();
        return (low + high) / 2;
    }

    private static List<StoryPair> pairs() throws IOException {
        assumeTrue(Files.isReadable(PAIRS), "../shared is not here");
        return StoryPair.read(Files.newBufferedReader(PAIRS));
    }

    private static List<Article> articles() {
        assumeTrue(Files.isDirectory(ARTICLES), "../shared is not here");
        try (Stream<Path> files = Files.list(ARTICLES)) {
            return files.sorted()
                    .map(file -> MarkdownFile.read(file, file.getFileName().toString()))
                    .map(Reading::article)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
