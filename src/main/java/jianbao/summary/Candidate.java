package jianbao.summary;

import jianbao.model.Sentence;

/**
 * A sentence that may stand in the summary.
 *
 * @param sentence itself
 * @param order its number in the running text, counting the sentences that may not
 * @param inLead whether it is the author's own summary
 * @param footing how it stands without its neighbours
 * @param terms what it speaks of
 */
record Candidate(Sentence sentence, int order, boolean inLead, Footing footing, TermVector terms) {
    /** Which part of its terms the author's lead may have told before. */
    private static final double TOLD = 0.4;

    /** Ideographs and the end mark; whose last clause ends so says what the other's does. */
    private static final int SAME_END = 8;

    /** Ideographs; who begins so and shares half of its terms says it in other words. */
    private static final int SAME_BEGINNING = 6;

    private static final double HALF = 0.5;

    /** As {@link Footing#needsPrevious}. */
    boolean needsPrevious() {
        return footing.needsPrevious();
    }

    String text() {
        return sentence.text();
    }

    /** Whether it says again what the other says, of which it shares so many terms. */
    boolean repeats(Candidate other, int shared) {
        int smaller = Math.min(terms.size(), other.terms.size());
        return terms.repeats(other.terms, shared)
                || (other.inLead && shared >= TOLD * smaller)
                || (shared >= HALF * smaller && beginsLike(other))
                || endsLike(other);
    }

    private boolean beginsLike(Candidate other) {
        int start = Phrases.start(text());
        return text().regionMatches(start, other.text(), Phrases.start(other.text()), SAME_BEGINNING)
                && text().chars().skip(start).limit(SAME_BEGINNING).allMatch(c -> Measure.isIdeograph((char) c));
    }

    private boolean endsLike(Candidate other) {
        String text = text();
        String others = other.text();
        int same = 0;
        while (same < SAME_END
                && same < Math.min(text.length(), others.length())
                && text.charAt(text.length() - 1 - same) == others.charAt(others.length() - 1 - same)
                && (same == 0 || Measure.isIdeograph(text.charAt(text.length() - 1 - same)))) {
            same++;
        }
        return same == SAME_END;
    }
}
