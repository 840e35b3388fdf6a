/**
 * What the operator sees of a running house: whether it lives, whether it is ready, and its figures for a monitoring
 * system. May use model, store and telegram; the only door to Micrometer, and with the sandbox to the JDK's HTTP server.
 *
 * <p>To show another figure: read it in {@link jianbao.store.Statistics}, name it in {@code Metrics}.
 */
@NullMarked
package jianbao.ops;

import org.jspecify.annotations.NullMarked;
