/**
 * Picks the sentences of an article that stand for it. No I/O and no state; may use model and text.
 *
 * <p>The only door is {@link jianbao.summary.Summariser}. {@code Candidates} reads the article, {@code Fitness} says which
 * sentences can stand alone and {@code Doubt} how likely a reader stumbles over one, {@code Ranking} has a trained
 * {@code Ranker} weigh them by their {@code Features}, and {@code Selection} fills the budget with what is worth most
 * together.
 *
 * <p>To train the rankers again, after a change to candidates or features: {@code ./mvnw test -Dtest=Training}, then raise
 * {@code Summariser.VERSION}. To teach what readers stumble over: mark sentences in {@code marks.txt} beside the tests, then
 * {@code ./mvnw test -Dtest=DoubtTraining}. Only what no mark can teach is refused by a row in {@code PageTalk} (what speaks
 * of the page) or {@code Call} (what wants something from the reader), or, where its form gives it away, in {@code Fitness}.
 * To let a sentence follow only its predecessor: a row in {@code Opener}, or in {@code Pointer} where the word stands amid
 * the sentence. Who is named in a summary and introduced by none of its sentences is {@code Stranger}'s matter, and what is
 * spoken of as known and was not told {@code Untold}'s.
 */
@NullMarked
package jianbao.summary;

import org.jspecify.annotations.NullMarked;
