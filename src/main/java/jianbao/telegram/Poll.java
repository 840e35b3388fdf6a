package jianbao.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * A getUpdates that survives an update which TelegramBots' types cannot hold: such a one comes with its number alone, since
 * otherwise it would come again for ever and hold up all that follow.
 */
final class Poll extends GetUpdates {
    private static final Logger log = LoggerFactory.getLogger(Poll.class);
    private static final ObjectMapper MAPPER = new ObjectMapper();
    // All that Incoming understands. Always named: otherwise an earlier setting stays in force.
    private static final List<String> KINDS = List.of("message", "callback_query", "my_chat_member");
    // Telegram: limit 1-100
    private static final int LIMIT = 100;

    Poll(int offset, int timeoutSeconds) {
        super(offset, LIMIT, timeoutSeconds, KINDS);
    }

    @Override
    @SuppressWarnings("NonApiType") // the signature is TelegramBots'
    public ArrayList<Update> deserializeResponse(String answer) throws TelegramApiRequestException {
        try {
            return super.deserializeResponse(answer);
        } catch (TelegramApiRequestException e) {
            if (CallException.isAnswer(e)) {
                throw e;
            }
            return new ArrayList<>(oneByOne(answer, e));
        }
    }

    private static List<Update> oneByOne(String answer, TelegramApiRequestException fault)
            throws TelegramApiRequestException {
        List<Update> updates = new ArrayList<>();
        try {
            for (JsonNode node : MAPPER.readTree(answer).path("result")) {
                updates.add(update(node));
            }
        } catch (JsonProcessingException e) {
            throw fault;
        }
        if (updates.isEmpty()) {
            throw fault;
        }
        return updates;
    }

    static Update update(JsonNode node) {
        try {
            return MAPPER.treeToValue(node, Update.class);
        } catch (JsonProcessingException e) {
            log.warn("update {} cannot be read and is passed over", node.path("update_id"));
            Update stub = new Update();
            stub.setUpdateId(node.path("update_id").intValue());
            return stub;
        }
    }
}
