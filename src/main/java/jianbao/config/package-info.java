/**
 * Reads what the operator set and refuses what makes no sense. Only the roof and its commands look in here; other rooms are
 * handed plain values. May use model; with source the only door to SnakeYAML.
 *
 * <p>To add a setting: one line in {@link jianbao.config.Settings}'s {@code read}, one paragraph in
 * {@code config/jianbao.yaml}.
 */
@NullMarked
package jianbao.config;

import org.jspecify.annotations.NullMarked;
