package jianbao.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** A call that gave no result. Its message never holds the token, and it has no cause that might. */
final class CallException extends Exception {
    /** Telegram's error code, or 0 where no answer of the Bot API came. */
    private final int code;
    /** Whether Telegram may have received the call. */
    private final boolean left;

    private final ResponseParameters parameters;

    private CallException(int code, boolean left, String message, ResponseParameters parameters) {
        super(message);
        this.code = code;
        this.left = left;
        this.parameters = parameters;
    }

    /** Whether the Bot API said no; otherwise what came was not its answer at all. */
    static boolean isAnswer(TelegramApiRequestException fault) {
        return fault.getErrorCode() != null && fault.getErrorCode() != 0;
    }

    /** An answer of the Bot API that says no. */
    static CallException refused(TelegramApiRequestException answer, String description) {
        ResponseParameters parameters = answer.getParameters();
        return new CallException(
                answer.getErrorCode(), true, description, parameters == null ? new ResponseParameters() : parameters);
    }

    /** A call that breaks Telegram's rules so plainly that it was not made. */
    static CallException invalid(String message) {
        return new CallException(400, false, message, new ResponseParameters());
    }

    /** No answer, or none of the Bot API. */
    static CallException unanswered(String message, boolean left) {
        return new CallException(0, left, message, new ResponseParameters());
    }

    int code() {
        return code;
    }

    boolean mayHaveArrived() {
        return left;
    }

    String why() {
        return String.valueOf(getMessage());
    }

    /** Zero where Telegram does not say. */
    Duration retryAfter() {
        Integer seconds = parameters.getRetryAfter();
        return Duration.ofSeconds(seconds == null ? 0 : Math.max(0, seconds));
    }

    /** The supergroup that the group became, 0 where it did not. */
    long movedTo() {
        Long chat = parameters.getMigrateToChatId();
        return chat == null ? 0 : chat;
    }

    // Telegram: "contents are subject to change", and the server may lower the first letter.
    boolean saysOneOf(List<String> phrases) {
        String said = why().toLowerCase(Locale.ROOT);
        return phrases.stream().anyMatch(said::contains);
    }

    TelegramException toTelegramException() {
        TelegramException.Kind kind =
                switch (code) {
                    case 401, 404 -> TelegramException.Kind.UNAUTHORIZED;
                    case 409 -> TelegramException.Kind.CONFLICT;
                    case 429 -> TelegramException.Kind.FLOOD;
                    default ->
                        code == 0 || code >= 500 ? TelegramException.Kind.UNREACHABLE : TelegramException.Kind.REFUSED;
                };
        return new TelegramException(kind, why(), retryAfter(), null);
    }
}
