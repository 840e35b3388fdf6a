/**
 * The commands of the terminal. May use everything; the only door to picocli and progress bars.
 *
 * <p>To add a command: one file with its class, and one line in {@link jianbao.cli.Main}'s list. Results go to standard
 * output, everything else to standard error.
 */
@NullMarked
package jianbao.cli;

import org.jspecify.annotations.NullMarked;
