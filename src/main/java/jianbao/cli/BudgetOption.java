package jianbao.cli;

import java.util.Optional;
import jianbao.summary.Summariser.Budget;
import jianbao.summary.Summariser.Unit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How long a summary may become; at most one of the options. */
final class BudgetOption {
    @Option(names = "--sentences", paramLabel = "N", description = "At most N sentences.")
    private @Nullable Integer sentences;

    @Option(names = "--chars", paramLabel = "N", description = "At most N characters, white space not counted.")
    private @Nullable Integer chars;

    @Option(names = "--words", paramLabel = "N", description = "At most N words.")
    private @Nullable Integer words;

    /** Empty where no option was given; throws IllegalArgumentException when the number is not positive. */
    Optional<Budget> budget() {
        if (sentences != null) {
            return Optional.of(new Budget(Unit.SENTENCES, sentences));
        }
        if (chars != null) {
            return Optional.of(new Budget(Unit.CHARS, chars));
        }
        return words == null ? Optional.empty() : Optional.of(new Budget(Unit.WORDS, words));
    }
}
