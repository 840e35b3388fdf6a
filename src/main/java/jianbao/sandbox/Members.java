package jianbao.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;

/** getMe, getChatMember, getChatAdministrators. Called inside the world's gate. */
final class Members {
    private final World world;
    private final Wire wire;

    Members(World world, Wire wire) {
        this.world = world;
        this.wire = wire;
    }

    JsonNode getMe() {
        return wire.bot()
                .put("can_join_groups", true)
                .put("can_read_all_group_messages", false)
                .put("supports_inline_queries", false);
    }

    JsonNode getChatMember(Call call) {
        Chat chat = world.chat(call.chat());
        chat.admitBot();
        long user = call.number("user_id", 0);
        if (user == 0) {
            throw ApiRefusal.badRequest("invalid user_id specified");
        }
        if (user == world.bot.id()) {
            return wire.member(chat.bot);
        }
        Person person = chat.members.get(user);
        if (person == null) {
            throw ApiRefusal.badRequest("member not found");
        }
        return Wire.member(chat, person);
    }

    JsonNode getChatAdministrators(Call call) {
        Chat chat = world.chat(call.chat());
        chat.admitBot();
        if (chat.isPrivate()) {
            throw ApiRefusal.badRequest("there are no administrators in the private chat");
        }
        ArrayNode all = Json.array();
        chat.members.values().stream()
                .filter(person -> chat.isAdministrator(person.id()))
                .forEach(person -> all.add(Wire.member(chat, person)));
        return all;
    }
}
