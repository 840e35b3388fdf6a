package jianbao.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** What the chat page shows: who is there and what has changed since a version. Called inside the world's gate. */
final class PageState {
    private final World world;
    private final String run;

    PageState(World world) {
        this.world = world;
        this.run = Long.toString(world.now().toEpochMilli());
    }

    /** Names this sandbox, in distinction from the one before on the same port. */
    String run() {
        return run;
    }

    /** People, chats and menus as they are; of messages and presses only what is newer. */
    ObjectNode since(long version) {
        ObjectNode json = Json.object().put("run", run).put("version", world.version());
        json.putObject("bot").put("name", Bot.NAME).put("username", Bot.USERNAME);
        ArrayNode chats = json.putArray("chats");
        ArrayNode messages = json.putArray("messages");
        for (Chat chat : world.chats()) {
            if (chat.movedTo != 0) {
                continue;
            }
            chats.add(chat(chat));
            chat.posts.values().stream()
                    .filter(post -> post.version() > version)
                    .forEach(post -> messages.add(message(chat, post)));
        }
        ArrayNode presses = json.putArray("presses");
        world.presses.all().entrySet().stream()
                .filter(entry -> entry.getValue().version() > version)
                .forEach(entry -> presses.add(press(entry)));
        return json;
    }

    private ObjectNode chat(Chat chat) {
        ObjectNode json = Json.object()
                .put("id", chat.id)
                .put("kind", chat.kind.spelling())
                .put("title", chat.title);
        ArrayNode members = json.putArray("members");
        for (Person person : chat.members.values()) {
            ObjectNode member = members.addObject()
                    .put("id", person.id())
                    .put("name", person.name())
                    .put("language", person.languageCode());
            member.set("menu", world.menus.seen(chat, person));
        }
        return json;
    }

    private static ObjectNode message(Chat chat, Post post) {
        Person from = post.from();
        ObjectNode json = Json.object()
                .put("chat", chat.id)
                .put("id", post.id())
                .put("from", from == null ? 0 : from.id())
                .put("name", from == null ? Bot.NAME : from.name())
                .put("text", post.body().text())
                .put("edited", post.edited() != null)
                .put("time", post.time().toEpochMilli());
        json.set("entities", Wire.entities(post.body().entities()));
        json.set("buttons", Wire.buttons(post.body().buttons()));
        return json;
    }

    private static ObjectNode press(Map.Entry<String, Presses.Press> entry) {
        Presses.Press press = entry.getValue();
        return Json.object()
                .put("id", entry.getKey())
                .put("answered", press.answered())
                .put("text", press.text())
                .put("alert", press.alert());
    }
}
