package jianbao.view;

import java.util.regex.Pattern;
import jianbao.model.Article;
import jianbao.model.Block;

/** How long it takes to read an article. */
final class ReadingTime {
    // Brysbaert 2019, a review of 190 studies, has 238 English words a minute for non-fiction, and 260 Chinese words,
    // which are about 400 characters.
    private static final double CHARACTERS_A_MINUTE = 400;
    private static final double WORDS_A_MINUTE = 230;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}&&[\\x{0}-\\x{2E7F}]]++");

    private ReadingTime() {}

    /** In whole minutes; 0 for an article without running text, else at least 1. */
    static int minutes(Article article) {
        double minutes = article.blocks().stream()
                .filter(block -> block.kind().isProse())
                .mapToDouble(ReadingTime::minutes)
                .sum();
        return minutes > 0 ? (int) Math.max(1, Math.round(minutes)) : 0;
    }

    private static double minutes(Block block) {
        long words = WORD.matcher(block.text()).results().count();
        return characters(block) / CHARACTERS_A_MINUTE + words / WORDS_A_MINUTE;
    }

    private static long characters(Block block) {
        return block.text()
                .codePoints()
                .filter(c -> Line.isWide(c) && Character.isLetterOrDigit(c))
                .count();
    }
}
