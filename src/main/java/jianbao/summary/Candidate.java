package jianbao.summary;

import jianbao.model.Sentence;

/**
 * A sentence that may stand in the summary.
 *
 * @param sentence itself
 * @param order its number in the running text, counting the sentences that may not
 * @param inLead whether it is the author's own summary
 * @param needsPrevious whether it is understood only after the sentence before it
 * @param terms what it speaks of
 */
record Candidate(Sentence sentence, int order, boolean inLead, boolean needsPrevious, TermVector terms) {
    String text() {
        return sentence.text();
    }
}
