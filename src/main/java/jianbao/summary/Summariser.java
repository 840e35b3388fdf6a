package jianbao.summary;

import java.util.stream.Collectors;
import jianbao.model.Article;
import jianbao.model.Block;
import jianbao.model.Length;
import jianbao.model.Summary;
import jianbao.text.Languages;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the sentences that tell an article: word for word, in its order. The author's lead comes first where there is
 * one; the rest is ranked. Reads at most the first {@value Candidates#MOST} sentences. Safe for use by several threads.
 */
public final class Summariser {
    /**
     * What it makes of an article changes only with this number; raise it when a summary may come out otherwise than
     * before. Kept summaries of lower versions are then made again in the background.
     */
    public static final int VERSION = 6;

    /** What a budget counts; white space counts as nothing. */
    public enum Unit {
        SENTENCES,
        CHARS,
        WORDS
    }

    /**
     * How long a summary may become.
     *
     * @param unit what is counted
     * @param amount at least 1
     */
    public record Budget(Unit unit, int amount) {
        /** Throws IllegalArgumentException when the amount is not positive. */
        public Budget {
            if (amount < 1) {
                throw new IllegalArgumentException("a budget is positive, not " + amount);
            }
        }

        int size(String sentence) {
            return switch (unit) {
                case SENTENCES -> 1;
                case CHARS -> Measure.characters(sentence);
                case WORDS -> Measure.words(sentence);
            };
        }

        private static Budget of(Length length, boolean inCharacters) {
            return switch (length) {
                case ONE -> new Budget(Unit.SENTENCES, 1);
                case SHORT -> inCharacters ? new Budget(Unit.CHARS, 200) : new Budget(Unit.WORDS, 60);
                case LONG -> inCharacters ? new Budget(Unit.CHARS, 500) : new Budget(Unit.WORDS, 160);
            };
        }
    }

    /** The summary of that length, in characters for Chinese and Japanese; empty where the article has no words. */
    public Summary summarise(Article article, Length length) {
        String language = language(article);
        return summarise(article, Budget.of(length, Languages.isUnspaced(language)), language);
    }

    /** The summary within that budget, whole sentences only; where not even one fits, one is given whole. */
    public Summary summarise(Article article, Budget budget) {
        return summarise(article, budget, language(article));
    }

    private static Summary summarise(Article article, Budget budget, @Nullable String language) {
        Candidates candidates = new Candidates(article, language, budget);
        return new Summary(new Selection(candidates, budget).choose());
    }

    private static @Nullable String language(Article article) {
        return article.language() != null ? article.language() : Languages.detect(sample(article));
    }

    private static String sample(Article article) {
        return article.blocks().stream().limit(20).map(Block::text).collect(Collectors.joining("\n"));
    }
}
