/**
 * The settings, typed and checked; only the roof reads them. May use model; the only door to SnakeYAML, with source.
 *
 * <p>To add a setting: one line in {@link jianbao.config.Settings}'s {@code read}, one paragraph in
 * {@code config/jianbao.yaml}.
 */
@NullMarked
package jianbao.config;

import org.jspecify.annotations.NullMarked;
