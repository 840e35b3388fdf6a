package jianbao.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Posts that say nothing and are shaped like those of a blog: front matter, 6 to 20 sentences in paragraphs under headings,
 * 1 to 4 KB; three a day, Chinese and English in turn, no two alike. The same in every run.
 */
final class Posts {
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final int A_DAY = 3;
    private static final int VOCABULARY = 4000;
    private static final String HAN =
            "春江潮水连海平月共生何处无明流宛转绕芳甸照花林皆似空里霜不觉飞汀上白沙看见天一色纤尘皎孤轮初年人代穷已望相待送长云片去悠青枫浦胜愁谁家今夜扁舟子思楼可怜徊应离妆镜台";
    private static final String LETTERS = "etaoinshrdlucmfw";

    private final Random random = new Random(4);
    private final List<String> chinese = vocabulary(() -> letters(HAN, 2));
    private final List<String> english = vocabulary(() -> letters(LETTERS, 2 + random.nextInt(7)));
    private int added;

    /** Into subfolders by year and month. */
    void write(Path folder, int number) throws IOException {
        for (int i = 0; i < number; i++) {
            write(folder, FIRST.plusDays(i / A_DAY), i);
        }
    }

    /** Another than those, the newest of all. */
    Path add(Path folder) throws IOException {
        return write(folder, LocalDate.now(ZoneOffset.UTC), added++);
    }

    /** Changed a while ago, so that it does not count as being written. */
    private Path write(Path folder, LocalDate day, int i) throws IOException {
        Path month = folder.resolve("%d/%02d".formatted(day.getYear(), day.getMonthValue()));
        Path post = Files.createDirectories(month).resolve(day + "-post-" + i + ".md");
        Path part = Files.writeString(post.resolveSibling(post.getFileName() + ".part"), post(day, i % 2 == 0));
        Files.setLastModifiedTime(part, FileTime.from(Instant.now().minusSeconds(3600)));
        return Files.move(part, post);
    }

    private String post(LocalDate day, boolean unspaced) {
        return """
                ---
                title: %s
                date: %s 08:%02d:00
                author: %s
                tags: [%s, %s]
                ---
                %s""".formatted(
                        said(6, unspaced),
                        day,
                        random.nextInt(60),
                        said(1, unspaced),
                        said(1, unspaced),
                        said(1, unspaced),
                        text(unspaced));
    }

    private String text(boolean unspaced) {
        return IntStream.range(0, 6 + random.nextInt(15))
                .mapToObj(i ->
                        (i % 8 == 4 ? "\n\n## " + said(3, unspaced) + "\n\n" : "") + sentence(unspaced) + gap(unspaced))
                .collect(Collectors.joining());
    }

    private String gap(boolean unspaced) {
        return random.nextInt(5) < 2 ? "\n\n" : unspaced ? "" : " ";
    }

    private String sentence(boolean unspaced) {
        return said(10 + random.nextInt(unspaced ? 16 : 20), unspaced) + (unspaced ? "。" : ".");
    }

    private String said(int words, boolean unspaced) {
        List<String> vocabulary = unspaced ? chinese : english;
        String said =
                Stream.generate(() -> word(vocabulary)).limit(words).collect(Collectors.joining(unspaced ? "" : " "));
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    /** The square of a uniform number makes low ranks frequent, as in language. */
    private String word(List<String> vocabulary) {
        return vocabulary.get((int) (Math.pow(random.nextDouble(), 2) * VOCABULARY));
    }

    private static List<String> vocabulary(Supplier<String> word) {
        return Stream.generate(word).limit(VOCABULARY).toList();
    }

    private String letters(String alphabet, int length) {
        return random.ints(length, 0, alphabet.length())
                .mapToObj(i -> alphabet.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
