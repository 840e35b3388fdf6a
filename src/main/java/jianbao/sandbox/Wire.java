package jianbao.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import jianbao.sandbox.Chat.Presence;
import jianbao.sandbox.Shown.Button;
import jianbao.sandbox.Shown.Entity;

/** The Bot API's types as it spells them. */
final class Wire {
    private final Bot bot;

    Wire(Bot bot) {
        this.bot = bot;
    }

    ObjectNode bot() {
        return Json.object()
                .put("id", bot.id())
                .put("is_bot", true)
                .put("first_name", Bot.NAME)
                .put("username", Bot.USERNAME);
    }

    static ObjectNode user(Person person) {
        ObjectNode user =
                Json.object().put("id", person.id()).put("is_bot", false).put("first_name", person.name());
        if (person.languageCode() != null) {
            user.put("language_code", person.languageCode());
        }
        return user;
    }

    static ObjectNode chat(Chat chat) {
        ObjectNode json = Json.object()
                .put("id", chat.id)
                .put("type", chat.kind.spelling())
                .put(chat.isPrivate() ? "first_name" : "title", chat.title);
        if (!chat.topics.isEmpty()) {
            json.put("is_forum", true);
        }
        return json;
    }

    ObjectNode message(Chat chat, Post post) {
        ObjectNode json = envelope(chat, post);
        Post answered = chat.posts.get(post.answers());
        if (answered != null) {
            // API: the replied message does not hold one of its own.
            json.set("reply_to_message", envelope(chat, answered));
        }
        return json;
    }

    private ObjectNode envelope(Chat chat, Post post) {
        ObjectNode json = Json.object().put("message_id", post.id());
        json.set("from", post.from() == null ? bot() : user(post.from()));
        json.set("chat", chat(chat));
        json.put("date", post.time().getEpochSecond());
        Instant edited = post.edited();
        if (edited != null) {
            json.put("edit_date", edited.getEpochSecond());
        }
        if (post.topic() != 0) {
            json.put("message_thread_id", post.topic()).put("is_topic_message", true);
        }
        return content(json, post.body());
    }

    private static ObjectNode content(ObjectNode json, Body body) {
        json.put("text", body.text());
        if (!body.entities().isEmpty()) {
            json.set("entities", entities(body.entities()));
        }
        if (!body.buttons().isEmpty()) {
            json.putObject("reply_markup").set("inline_keyboard", buttons(body.buttons()));
        }
        return json;
    }

    static ArrayNode entities(List<Entity> entities) {
        ArrayNode all = Json.array();
        for (Entity entity : entities) {
            ObjectNode json = all.addObject()
                    .put("type", entity.type())
                    .put("offset", entity.offset())
                    .put("length", entity.length());
            if (entity.url() != null) {
                json.put("url", entity.url());
            }
        }
        return all;
    }

    static ArrayNode buttons(List<List<Button>> rows) {
        ArrayNode all = Json.array();
        for (List<Button> row : rows) {
            ArrayNode line = all.addArray();
            row.forEach(button -> line.add(button(button)));
        }
        return all;
    }

    private static ObjectNode button(Button button) {
        ObjectNode json = Json.object().put("text", button.text());
        return button.data() != null ? json.put("callback_data", button.data()) : json.put("url", button.url());
    }

    /** What happened to the bot in a chat. */
    ObjectNode membership(Chat chat, Person by, Presence before, Instant now) {
        ObjectNode json = Json.object();
        json.set("chat", chat(chat));
        json.set("from", user(by));
        json.put("date", now.getEpochSecond());
        json.set("old_chat_member", member(before));
        json.set("new_chat_member", member(chat.bot));
        return json;
    }

    ObjectNode member(Presence presence) {
        ObjectNode json = Json.object().put("status", presence.status());
        json.set("user", bot());
        if (presence == Presence.KICKED) {
            json.put("until_date", 0);
        }
        return json;
    }

    static ObjectNode member(Chat chat, Person person) {
        ObjectNode json = Json.object().put("status", chat.status(person.id()));
        json.set("user", user(person));
        return json;
    }
}
