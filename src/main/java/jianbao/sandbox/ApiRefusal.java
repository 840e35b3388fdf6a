package jianbao.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;

/** Telegram says no: the status, the text and the parameters of the answer. */
final class ApiRefusal extends RuntimeException {
    private final int code;
    private final transient ObjectNode parameters = Json.object();

    ApiRefusal(int code, String description) {
        super(description, null, false, false);
        this.code = code;
    }

    static ApiRefusal badRequest(String reason) {
        return new ApiRefusal(400, "Bad Request: " + reason);
    }

    static ApiRefusal forbidden(String reason) {
        return new ApiRefusal(403, "Forbidden: " + reason);
    }

    static ApiRefusal conflict(String reason) {
        return new ApiRefusal(409, "Conflict: " + reason);
    }

    static ApiRefusal tooManyRequests(Duration retryAfter) {
        long seconds = retryAfter.toSeconds();
        return new ApiRefusal(429, "Too Many Requests: retry after " + seconds).with("retry_after", seconds);
    }

    ApiRefusal with(String parameter, long value) {
        parameters.put(parameter, value);
        return this;
    }

    int code() {
        return code;
    }

    String description() {
        return String.valueOf(getMessage());
    }

    ObjectNode toJson() {
        ObjectNode answer =
                Json.object().put("ok", false).put("error_code", code).put("description", description());
        if (!parameters.isEmpty()) {
            answer.set("parameters", parameters);
        }
        return answer;
    }
}
