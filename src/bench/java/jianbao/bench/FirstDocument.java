package jianbao.bench;

import java.nio.charset.StandardCharsets;
import jianbao.source.SourceException;

/** Summarises one text from standard input and prints in how many nanoseconds: a whole process for one document. */
final class FirstDocument {
    private FirstDocument() {}

    public static void main(String[] args) throws Exception {
        String text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        System.out.println(nanos(new Document("-", text, "")));
    }

    private static long nanos(Document document) throws SourceException {
        long start = System.nanoTime();
        if (new JianbaoBenchmark().summary(document).sentences().isEmpty()) {
            throw new IllegalStateException("no summary");
        }
        return System.nanoTime() - start;
    }
}
