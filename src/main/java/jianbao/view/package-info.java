/**
 * Makes every screen that a reader sees, and holds its sentences in each language. No state, and no I/O but to read its
 * own table of time zones; may use model and telegram.
 *
 * <p>To add a sentence: a line in {@link jianbao.view.Phrase}. To add a screen: a method that returns a
 * {@link jianbao.view.Screen}. What a button does is a command line (see {@code jianbao.chat}), so a screen needs no
 * handler of its own.
 */
@NullMarked
package jianbao.view;

import org.jspecify.annotations.NullMarked;
