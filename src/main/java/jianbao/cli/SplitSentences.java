package jianbao.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.Callable;
import jianbao.text.Sentences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The sentences of each line of a stream. */
@Command(name = "sentences", description = "The sentences of each text of a stream.")
final class SplitSentences implements Callable<Integer> {
    private final Root root;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--jsonl",
            description = "Read {\"lang\"?,\"text\"} lines from standard input, answer each with a line.")
    private boolean jsonl;

    /** An answer; its key is a promise to the outside. */
    record Line(List<String> sentences) {}

    SplitSentences(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        if (!jsonl) {
            throw new ParameterException(spec.commandLine(), "sentences reads and writes JSON Lines: add --jsonl");
        }
        // Needs none of them, but a fault in them is told whatever the command.
        root.settings();
        return new JsonLines(root.terminal(), SplitSentences::answer).print();
    }

    private static Line answer(JsonNode asked, String text) {
        return new Line(Sentences.split(text, JsonLines.language(asked, text)));
    }
}
