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
    /** As {@link Footing#needsPrevious}. */
    boolean needsPrevious() {
        return footing.needsPrevious();
    }

    String text() {
        return sentence.text();
    }
}
