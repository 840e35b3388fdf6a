/**
 * Takes plain text apart: into folded terms, sentences, a language, a fingerprint, the
 * keys of its story. No I/O and no state; uses no other room.
 *
 * <p>To add a language: its small words in {@code Languages}, its abbreviations in {@code Orthographies}, and its cases in
 * the tests' {@code sentences/}.
 *
 * <p>Search, summaries and the recognition of known articles count in the same units, so that they agree.
 */
@NullMarked
package jianbao.text;

import org.jspecify.annotations.NullMarked;
