package jianbao.cli;

import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Shows on standard error how far long work is. */
final class Progress {
    private static final int LONG = 100;
    // Given, so that the library does not load native code to ask the terminal.
    private static final int WIDTH = 80;

    private Progress() {}

    /** The same elements; a bar goes with them when there are many and somebody watches. */
    static <T> Iterable<T> over(List<T> elements, String task, Terminal terminal) {
        if (elements.size() < LONG || !terminal.showsProgress()) {
            return elements;
        }
        ProgressBarBuilder bar = ProgressBar.builder()
                .setTaskName(task)
                .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), WIDTH));
        return ProgressBar.wrap(elements, bar);
    }
}
