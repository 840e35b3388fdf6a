package jianbao.bench;

import java.util.ArrayList;
import java.util.List;
import jianbao.model.Article;
import jianbao.model.Block;
import jianbao.model.Length;
import jianbao.model.Summary;
import jianbao.source.MarkdownFile;
import jianbao.source.SourceException;
import jianbao.summary.Summariser;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A document an operation, in turn; about 200 Chinese characters or 60 words of each. */
@State(Scope.Thread)
public class JianbaoBenchmark {
    @Param({"zh-byteai", "en-cnndm"})
    public String set = "";

    private final Summariser summariser = new Summariser();
    private List<Document> documents = List.of();
    private List<Article> articles = List.of();
    private int turn;

    /** Reads the documents, and cleans them for those who take them so. */
    @Setup
    public void read() throws SourceException {
        documents = Document.of(set);
        articles = new ArrayList<>();
        for (Document document : documents) {
            articles.add(article(document, document.language()));
        }
    }

    /** From cleaned blocks: split, rank, select. */
    @Benchmark
    public Summary fromBlocks() {
        return summariser.summarise(articles.get(turn()), Length.SHORT);
    }

    /** From the text as it came, its language not told: parse, clean, recognise the language, then the same. */
    @Benchmark
    public Summary fromText() throws SourceException {
        return summary(documents.get(turn()));
    }

    Summary summary(Document document) throws SourceException {
        return summariser.summarise(article(document, null), Length.SHORT);
    }

    private int turn() {
        turn = (turn + 1) % documents.size();
        return turn;
    }

    private static Article article(Document document, @Nullable String language) throws SourceException {
        List<Block> body = MarkdownFile.blocks(document.text());
        return new Article(
                document.title(), List.of(), null, null, language, List.of(), body, List.of(), List.of(), List.of());
    }
}
