package jianbao.telegram;

import java.util.List;

/** What a failed send means for the message and its chat. */
final class Verdict {
    // The texts of Telegram's Bot API server and of the layers under it. Rights that were taken away count: once they
    // are
    // given back, a change of membership says so.
    private static final List<String> GONE = List.of(
            "blocked by the user",
            "deactivated",
            "kicked",
            "not a member",
            "chat not found",
            "user not found",
            "was deleted",
            "can't initiate conversation",
            "chat_id is empty",
            "no rights to send",
            "not enough rights",
            "need administrator rights",
            "peer_id_invalid",
            "chat_write_forbidden",
            "chat_admin_required",
            "chat_restricted",
            "channel_private");
    private static final List<String> TOPIC_GONE =
            List.of("message thread not found", "topic_closed", "topic_deleted", "topic_id_invalid");

    private Verdict() {}

    static SendResult of(CallException fault) {
        if (fault.code() == 0) {
            return unanswered(fault);
        }
        if (fault.movedTo() != 0) {
            return new SendResult.Moved(fault.movedTo());
        }
        if (fault.code() != 400 && fault.code() != 403) {
            return later(fault);
        }
        if (fault.saysOneOf(TOPIC_GONE)) {
            return new SendResult.TopicGone(fault.why());
        }
        return fault.code() == 403 || fault.saysOneOf(GONE)
                ? new SendResult.Gone(fault.why())
                : new SendResult.Refused(fault.why());
    }

    private static SendResult unanswered(CallException fault) {
        return fault.mayHaveArrived() ? new SendResult.Unsure(fault.why()) : later(fault);
    }

    // 429 and 5xx; 401 and 404 too: with a wrong token nothing is known about the message or the chat.
    private static SendResult later(CallException fault) {
        return new SendResult.TryLater(fault.retryAfter(), fault.why());
    }
}
