/**
 * Where articles come from. Each source says what is new or changed since a bookmark; what that means for readers is
 * {@code intake}'s business. May use model, text and web; the only door to jsoup and commonmark and, with
 * {@code config}, to SnakeYAML.
 *
 * <p>To add a kind of source: implement {@link jianbao.source.Source} and let the roof make one from the settings.
 */
@NullMarked
package jianbao.source;

import org.jspecify.annotations.NullMarked;
