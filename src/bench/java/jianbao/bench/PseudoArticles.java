package jianbao.bench;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Texts that say nothing and are shaped like articles: 25 sentences of varying length in paragraphs of two or three, few
 * words frequent and many rare. The same in every run.
 */
final class PseudoArticles {
    private static final int SENTENCES = 25;
    private static final int VOCABULARY = 4000;
    private static final String HAN =
            "新人工智能公司模型数据用户研究技术产业市场发布系统开发应用服务学习网络时间未来城市生活工程设计语言" + "图像声音机器训练安全政府投资增长教育医疗农业能源交通文化历史科学实验结果方法问题社会国家世界";
    private static final String LETTERS = "etaoinshrdlucmfw";

    private final Random random = new Random(3);
    private final String language;
    private final boolean unspaced;
    private final List<String> vocabulary;

    /** The set's name begins with the language: {@code zh-byteai}. */
    PseudoArticles(String set) {
        this.language = set.substring(0, 2);
        this.unspaced = language.equals("zh");
        this.vocabulary = Stream.generate(this::newWord).limit(VOCABULARY).toList();
    }

    List<Document> make(int number) {
        return Stream.generate(() -> new Document(sentence(), text(), language))
                .limit(number)
                .toList();
    }

    private String text() {
        return IntStream.range(0, SENTENCES)
                .mapToObj(i -> sentence() + (random.nextInt(5) < 2 ? "\n" : " "))
                .collect(Collectors.joining());
    }

    /** 38 characters of Chinese, 20 words of English on average. */
    private String sentence() {
        int words = 10 + random.nextInt(unspaced ? 16 : 20);
        String said = Stream.generate(this::word).limit(words).collect(Collectors.joining(unspaced ? "" : " "));
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1) + (unspaced ? "。" : ".");
    }

    /** The cube of a uniform number makes low ranks frequent, roughly as Zipf found them. */
    private String word() {
        return vocabulary.get((int) (Math.pow(random.nextDouble(), 3) * VOCABULARY));
    }

    private String newWord() {
        return unspaced ? letters(HAN, 2) : letters(LETTERS, 2 + random.nextInt(7));
    }

    private String letters(String alphabet, int length) {
        return random.ints(length, 0, alphabet.length())
                .mapToObj(i -> alphabet.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
