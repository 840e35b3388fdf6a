/**
 * What a text is made of: folding, terms, sentences, language, fingerprints. Pure, no I/O; uses nothing.
 *
 * <p>To add a language: its small words in {@code Languages}, its abbreviations in {@code Orthography}, and its cases in
 * {@code SentencesTest}.
 *
 * <p>Search, summaries, filters and the recognition of known articles all count in these units, so that they agree.
 */
@NullMarked
package jianbao.text;

import org.jspecify.annotations.NullMarked;
