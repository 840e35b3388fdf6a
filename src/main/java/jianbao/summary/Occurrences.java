package jianbao.summary;

import java.util.Arrays;
import java.util.List;

/**
 * In how many sentences of a text each term stands. What stands in one sentence alone is in common with none: it makes the
 * weights of the others smaller and is then left out of all vectors. So are most pairs of characters.
 */
final class Occurrences {
    private static final int ALONE = -1;

    private final int[] sentencesWith;
    private final double[] rarities;

    /** By term its number among the shared ones, in the same order. */
    private final int[] numbers;

    /** Of a text's sentences and its title, whose terms all have numbers below a bound. */
    Occurrences(List<TermVector> sentences, TermVector title, int bound) {
        this.sentencesWith = new int[bound];
        sentences.forEach(terms -> terms.countInto(sentencesWith));
        this.rarities = rarities(sentences.size());
        this.numbers = sentencesWith.clone();
        title.countInto(numbers);
        int next = 0;
        for (int term = 0; term < bound; term++) {
            numbers[term] = numbers[term] > 1 ? next++ : ALONE;
        }
    }

    /** By how many of n sentences have a term, from 0 on: ln((n + 1) / (sf + 0.5)), at least 0. */
    private static double[] rarities(int n) {
        double[] rarities = new double[n + 1];
        Arrays.setAll(rarities, with -> Math.max(Math.log((n + 1) / (with + 0.5)), 0));
        return rarities;
    }

    /** How many sentences have each term. */
    int[] sentencesWith() {
        return sentencesWith;
    }

    /** How much a term weighs. */
    double rarity(int term) {
        return rarities[sentencesWith[term]];
    }

    /** The number of a term among those that two sentences have, or one and the title; negative where only one has it. */
    int number(int term) {
        return numbers[term];
    }
}
