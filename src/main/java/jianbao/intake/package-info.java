/**
 * Articles in: read what is due, recognise, summarise, keep, owe. May use model, text, source, summary and store.
 */
@NullMarked
package jianbao.intake;

import org.jspecify.annotations.NullMarked;
