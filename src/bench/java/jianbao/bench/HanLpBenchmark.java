package jianbao.bench;

import com.hankcs.hanlp.summary.TextRankSentence;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same of HanLP, the Chinese library that people would take: TextRank over the words of its dictionary. */
@State(Scope.Thread)
public class HanLpBenchmark {
    private static final int CHARACTERS = 200;

    /** Its default cuts at commas too, and is slower. */
    private static final String ENDS = "[。？?！!；;]";

    @Param("zh-byteai")
    public String set = "";

    private List<Document> documents = List.of();
    private int turn;

    /** Reads the documents; the first summary loads the dictionary. */
    @Setup
    public void read() {
        documents = Document.of(set);
        fromText();
    }

    /** From the text as it came. */
    @Benchmark
    public String fromText() {
        turn = (turn + 1) % documents.size();
        return TextRankSentence.getSummary(documents.get(turn).text(), CHARACTERS, ENDS);
    }
}
