/**
 * Takes articles from a source into the store: tells which of them are known and which tell a known story again, summarises
 * the others, and writes down who is
 * owed a new one. When the summariser has changed, the kept articles are summarised again. May use model, text, source, summary and store.
 *
 * <p>To know articles again by something else: a name in {@link jianbao.source.Reading#identities()}, the strongest
 * first; {@code Recognition} asks the store for it.
 */
@NullMarked
package jianbao.intake;

import org.jspecify.annotations.NullMarked;
