package jianbao.chat;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import jianbao.view.Following;
import jianbao.view.Notices;
import jianbao.view.Phrase;

/**
 * {@code /missed send|digest|skip <since>}: what is to become of articles that came while the chat could not be written
 * to. Said by the buttons of the notice that offers it.
 */
final class MissedCommand implements Command {
    @Override
    public String name() {
        return "missed";
    }

    @Override
    public Optional<Phrase> description() {
        return Optional.empty();
    }

    @Override
    public boolean forAdministrators() {
        return true;
    }

    @Override
    public Answer answer(Asked asked) {
        OptionalLong since = asked.whole(1);
        if (since.isEmpty()) {
            return Answer.aside(Notices.staleButton(asked.language()));
        }
        return switch (asked.words().get(0)) {
            case "send" -> owe(asked, Instant.ofEpochMilli(since.getAsLong()), false);
            case "digest" -> owe(asked, Instant.ofEpochMilli(since.getAsLong()), true);
            case "skip" -> Answer.of(Following.missedSkipped(asked.language()));
            default -> Answer.aside(Notices.staleButton(asked.language()));
        };
    }

    private static Answer owe(Asked asked, Instant since, boolean folded) {
        int count = asked.desk()
                .arrears()
                .owe(asked.chat(), since, folded, asked.desk().clock().instant());
        return Answer.of(Following.missedComes(count, asked.language()));
    }
}
