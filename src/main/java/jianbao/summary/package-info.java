/**
 * Picks the sentences of an article that stand for it. No I/O and no state; may use model and text.
 *
 * <p>The only door is {@link jianbao.summary.Summariser}; how it ranks is its own affair. {@code Candidates} reads the
 * article, {@code Fitness} says which sentences can stand alone, {@code Ranking} weighs them, {@code Selection} fills the
 * budget. To rank in another way: another {@code Ranking}. To refuse a kind of sentence: a line in {@code Fitness}.
 */
@NullMarked
package jianbao.summary;

import org.jspecify.annotations.NullMarked;
