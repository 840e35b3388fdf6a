package jianbao.summary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import jianbao.model.Article;
import jianbao.model.Sentence;
import jianbao.source.MarkdownFile;
import jianbao.source.SourceException;
import jianbao.summary.Summariser.Budget;
import jianbao.summary.Summariser.Unit;
import jianbao.text.Sentences;

/** The shared sets of texts with reference summaries, each with the length on which it is measured. */
enum SummarySet {
    ZH_BYTEAI("zh-byteai", true, new Budget(Unit.CHARS, 200)),
    ZH_LAWNEWS("zh-lawnews", false, new Budget(Unit.CHARS, 200)),
    ZH_FINNA("zh-finna", false, new Budget(Unit.CHARS, 60)),
    EN_CNNDM("en-cnndm", true, new Budget(Unit.WORDS, 60)),
    EN_XSUM("en-xsum", true, new Budget(Unit.WORDS, 60)),
    EN_BBC("en-bbc", true, new Budget(Unit.WORDS, 160));

    private static final Path FOLDER = Path.of("../shared/summaries");
    private static final Set<String> FEEDS = Set.of("auto1", "auto2", "auto3");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String file;
    private final boolean learned;
    private final Budget budget;

    /** Whether {@link Training} reads its training split. */
    SummarySet(String file, boolean learned, Budget budget) {
        this.file = file;
        this.learned = learned;
        this.budget = budget;
    }

    /** A text of a set. */
    record Document(Article article, String text, Rouge reference) {
        /** The first sentences of the raw text that fit, else the first: what any summary has to be better than. */
        List<String> lead(Budget budget) {
            List<String> sentences = new ArrayList<>();
            text.lines().forEach(line -> sentences.addAll(Sentences.split(line, article.language())));
            List<String> lead = new ArrayList<>();
            int left = budget.amount();
            for (String sentence : sentences) {
                if (budget.size(sentence) <= left && left > budget.amount() / 20) {
                    lead.add(sentence);
                    left -= budget.size(sentence);
                }
            }
            return lead.isEmpty() ? sentences.subList(0, Math.min(1, sentences.size())) : lead;
        }

        Rouge.Score score(List<String> summary) {
            return reference.score(Rouge.tokens(String.join("\n", summary)));
        }

        Rouge.Score score(Summariser summariser, Budget budget) {
            return score(summariser.summarise(article, budget).sentences().stream()
                    .map(Sentence::text)
                    .toList());
        }
    }

    static boolean arePresent() {
        return Files.isDirectory(FOLDER);
    }

    /** The documents that no training has seen: the development split, and all of a set that is not learned from. */
    List<Document> unseen() {
        List<Document> unseen = documents("dev");
        if (!learned) {
            unseen.addAll(documents("train"));
        }
        return unseen;
    }

    Budget budget() {
        return budget;
    }

    /** The documents of the training split, and of zh-byteai those further posts whose feeds it has too. */
    List<Document> learned() {
        List<Document> learned = documents("train");
        if (this == ZH_BYTEAI) {
            learned.addAll(read(
                    "zh-byteai-more", node -> FEEDS.contains(node.get("kind").textValue())));
        }
        return learned;
    }

    /** The documents of a split, {@code dev} or {@code train}, in the file's order. */
    List<Document> documents(String split) {
        return read(file, node -> node.get("split").textValue().equals(split));
    }

    private static List<Document> read(String file, Predicate<JsonNode> wanted) {
        List<Document> documents = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(FOLDER.resolve(file + ".jsonl"))) {
                JsonNode node = JSON.readTree(line);
                if (wanted.test(node)) {
                    documents.add(document(node));
                }
            }
        } catch (IOException | SourceException e) {
            throw new IllegalStateException(file, e);
        }
        return documents;
    }

    private static Document document(JsonNode node) throws SourceException {
        return new Document(
                article(node),
                node.get("text").textValue(),
                new Rouge(node.get("reference").textValue()));
    }

    /** The texts of a file by their ids, in its order. */
    static Map<String, Article> articles(String file) {
        Map<String, Article> articles = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(FOLDER.resolve(file + ".jsonl"))) {
                JsonNode node = JSON.readTree(line);
                articles.put(node.get("id").textValue(), article(node));
            }
        } catch (IOException | SourceException e) {
            throw new IllegalStateException(file, e);
        }
        return articles;
    }

    private static Article article(JsonNode node) throws SourceException {
        String title = node.path("title").asText("");
        List<String> none = List.of();
        return new Article(
                title.isBlank() ? "-" : title,
                none,
                null,
                null,
                node.get("lang").textValue(),
                List.of(),
                MarkdownFile.blocks(node.get("text").textValue()),
                none,
                none,
                none);
    }

    @Override
    public String toString() {
        return file + " " + budget.amount() + (budget.unit() == Unit.WORDS ? "w" : "c");
    }
}
