package jianbao.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** sendMessage, editMessageText and what goes with them. Called inside the world's gate. */
final class Sending {
    private final World world;
    private final Wire wire;

    Sending(World world, Wire wire) {
        this.world = world;
        this.wire = wire;
    }

    JsonNode sendMessage(Call call) {
        Body body = body(call, "message is too long");
        Chat chat = chat(call);
        int topic = topic(call, chat);
        long answers = answered(call, chat);
        Post post = new Post(world.ids.nextMessage(), null, topic, answers, body, world.now(), null, world.touch());
        chat.put(post);
        return wire.message(chat, post);
    }

    JsonNode editMessageText(Call call) {
        Body body = body(call, "MESSAGE_TOO_LONG");
        Chat chat = chat(call);
        Post post = editable(call, chat);
        if (post.body().equals(body)) {
            throw ApiRefusal.badRequest("message is not modified: specified new message content and reply markup"
                    + " are exactly the same as a current content and reply markup of the message");
        }
        Post edited = post.edit(body, world.now(), world.touch());
        chat.put(edited);
        return wire.message(chat, edited);
    }

    private static Post editable(Call call, Chat chat) {
        long id = call.number("message_id", 0);
        if (id == 0) {
            throw ApiRefusal.badRequest("message identifier is not specified");
        }
        Post post = chat.posts.get(id);
        if (post == null) {
            throw ApiRefusal.badRequest("message to edit not found");
        }
        if (!post.isBots()) {
            throw ApiRefusal.badRequest("message can't be edited");
        }
        return post;
    }

    void sendChatAction(Call call) {
        chat(call);
        if (call.text("action").isEmpty()) {
            throw ApiRefusal.badRequest("wrong parameter action in request");
        }
    }

    void answerCallbackQuery(Call call) {
        String text = call.text("text");
        if (text.length() > 200) {
            throw ApiRefusal.badRequest("MESSAGE_TOO_LONG");
        }
        world.presses.answer(call.text("callback_query_id"), text, call.flag("show_alert"), world.touch());
    }

    /** The text is shown as it stands whatever the parse_mode: the bot has entities for that, and a test sees the mode. */
    private static Body body(Call call, String tooLong) {
        Body text = Texts.read(call.text("text"), call.json("entities"), tooLong);
        return new Body(text.text(), text.entities(), Keyboards.read(call.json("reply_markup")));
    }

    private Chat chat(Call call) {
        if (call.text("chat_id").isEmpty()) {
            throw ApiRefusal.badRequest("chat_id is empty");
        }
        Chat chat = world.chat(call.chat());
        chat.admitBot();
        return chat;
    }

    private static int topic(Call call, Chat chat) {
        int topic = call.number("message_thread_id", 0, 0, Integer.MAX_VALUE);
        if (topic != 0 && !chat.topics.contains(topic)) {
            throw ApiRefusal.badRequest("message thread not found");
        }
        return topic;
    }

    private static long answered(Call call, Chat chat) {
        if (!(call.json("reply_parameters") instanceof ObjectNode reply)) {
            return 0;
        }
        Call parameters = new Call(reply);
        long id = parameters.number("message_id", 0);
        if (chat.posts.containsKey(id)) {
            return id;
        }
        if (!parameters.flag("allow_sending_without_reply")) {
            throw ApiRefusal.badRequest("message to be replied not found");
        }
        return 0;
    }
}
