package jianbao.view;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jianbao.model.Article;
import jianbao.model.ArticleId;
import jianbao.model.Block;
import jianbao.model.Brief;
import jianbao.model.Length;
import jianbao.model.Origin;
import jianbao.model.Published;
import jianbao.model.Sentence;
import jianbao.model.Summary;
import org.jspecify.annotations.Nullable;

/** Articles to show in tests. */
public final class Samples {
    private Instant firstSeen = Instant.parse("2024-11-20T23:30:00Z");
    private String id = "k3f7x2aa";
    private String title = "长江口的灯塔为什么不再亮灯";
    private List<String> authors = List.of("林晚");
    private @Nullable Published published = Published.on(LocalDate.of(2024, 11, 12));
    private @Nullable URI url = URI.create("https://example.org/lighthouse");
    private List<String> prose = List.of(
            "守灯人老周今年六十七岁，在岛上住了四十一年。",
            "去年秋天，航道改用卫星导航，灯塔的电闸第一次在夜里拉下。",
            "港务局说，每年省下的电费刚好够修两段防波堤。",
            "渔民却说，没有那盏灯，雾天心里发慌。",
            "今年三月，他们凑钱买了一盏小灯，自己挂了上去。");
    private int whole = 2000;
    private List<Origin> origins = List.of(new Origin("articles", "post.md"));

    private Samples() {}

    /** A Chinese article with everything. */
    public static Samples chinese() {
        return new Samples();
    }

    /** An English article without author and address. */
    public static Samples english() {
        return new Samples()
                .id("m7w2c5bb")
                .title("The village that moved its library onto a boat")
                .authors()
                .url(null)
                .prose(
                        "For three winters the road to the valley was closed from November to March.",
                        "So the librarian bought a ferry that nobody wanted, and filled it with 4,000 books.",
                        "Children now row out to meet it.",
                        "“We never had a queue before,” she says.");
    }

    public Samples origins(String... sources) {
        origins = Stream.of(sources).map(source -> new Origin(source, "1")).toList();
        return this;
    }

    public Samples id(String value) {
        id = value;
        return this;
    }

    public Samples title(String value) {
        title = value;
        return this;
    }

    public Samples authors(String... names) {
        authors = List.of(names);
        return this;
    }

    public Samples published(@Nullable Published value) {
        published = value;
        return this;
    }

    public Samples url(@Nullable String value) {
        url = value == null ? null : URI.create(value);
        return this;
    }

    public Samples firstSeen(Instant value) {
        firstSeen = value;
        return this;
    }

    /** The sentences: one of them is the shortest summary, three the short one, all of them the long one. */
    public Samples prose(String... sentences) {
        prose = List.of(sentences);
        return this;
    }

    /** How many letters of the article no summary holds. */
    public Samples rest(int letters) {
        whole = letters;
        return this;
    }

    public Article article() {
        List<Block> body = new ArrayList<>();
        prose.forEach(sentence -> body.add(new Block(Block.Kind.PARAGRAPH, sentence)));
        body.add(new Block(Block.Kind.PARAGRAPH, "字".repeat(whole)));
        return new Article(title, authors, published, url, "zh", List.of(), body, List.of(), List.of(), List.of());
    }

    public Brief brief() {
        return new Brief(
                new ArticleId(id),
                article(),
                Map.of(Length.ONE, first(1), Length.SHORT, first(3), Length.LONG, first(prose.size())),
                1,
                firstSeen,
                origins);
    }

    private Summary first(int sentences) {
        return new Summary(IntStream.range(0, Math.min(sentences, prose.size()))
                .mapToObj(i -> new Sentence(prose.get(i), i, 0))
                .toList());
    }
}
