package jianbao.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import jianbao.model.ChatRef;
import jianbao.sandbox.Chat.Kind;
import jianbao.sandbox.Chat.Presence;

/** What people do, and what the bot hears of it. */
final class People {
    private static final long SUPERGROUPS = -1_000_000_000_000L;

    private final World world;
    private final Wire wire;

    People(World world, Wire wire) {
        this.world = world;
        this.wire = wire;
    }

    long say(Person from, ChatRef to, String text, long answers) {
        return world.gate.change(() -> {
            world.meet(from);
            Chat chat = chatOf(from, to.chat());
            Body body = Texts.read(text, null, "message is too long");
            Post post = post(chat, from, to.topic(), answers, body);
            if (Privacy.hears(chat, post)) {
                world.updates.add("message", wire.message(chat, post));
            }
            return post.id();
        });
    }

    /** The chat, where that person may write now. */
    private Chat chatOf(Person from, long id) {
        Chat chat = world.chat(id);
        if (chat.isPrivate() && (id != from.id() || chat.bot == Presence.KICKED)) {
            throw new IllegalArgumentException(from.name() + " cannot write in the private chat " + id);
        }
        if (chat.movedTo != 0) {
            throw new IllegalArgumentException("chat " + id + " has become " + chat.movedTo);
        }
        chat.members.putIfAbsent(from.id(), from);
        return chat;
    }

    private Post post(Chat chat, Person from, int topic, long answers, Body body) {
        Post post = new Post(world.ids.nextMessage(), from, topic, answers, body, world.now(), null, world.touch());
        chat.put(post);
        return post;
    }

    String press(Person from, long chatId, long messageId, String data) {
        return world.gate.change(() -> {
            Chat chat = world.chat(chatId);
            Post post = chat.posts.get(messageId);
            if (post == null || !post.isBots()) {
                throw new IllegalArgumentException("no message " + messageId + " of the bot in chat " + chatId);
            }
            String id = world.ids.nextPress();
            world.presses.add(id, world.touch());
            world.updates.add("callback_query", query(id, from, chat, post, data));
            return id;
        });
    }

    private ObjectNode query(String id, Person from, Chat chat, Post post, String data) {
        ObjectNode query = Json.object().put("id", id);
        query.set("from", Wire.user(from));
        query.set("message", wire.message(chat, post));
        return query.put("chat_instance", Long.toString(chat.id)).put("data", data);
    }

    long group(String title, List<Person> members) {
        return world.gate.change(() -> {
            Chat chat = new Chat(-world.ids.nextMessage(), Kind.GROUP, title);
            members.forEach(person -> chat.members.put(person.id(), person));
            chat.bot = Presence.KICKED;
            world.add(chat);
            become(chat, members.get(0), Presence.MEMBER);
            return chat.id;
        });
    }

    /** The bot's place in a chat changes, by that person's hand. */
    void become(long chat, Person by, Presence presence) {
        world.gate.change(() -> {
            if (chat == by.id()) {
                world.meet(by);
            }
            become(world.chat(chat), by, presence);
        });
    }

    private void become(Chat chat, Person by, Presence presence) {
        Presence before = chat.bot;
        if (before == presence) {
            return;
        }
        chat.bot = presence;
        world.touch();
        world.updates.add("my_chat_member", wire.membership(chat, by, before, world.now()));
    }

    void promote(long group, Person person) {
        world.gate.change(() -> {
            Chat chat = world.chat(group);
            chat.members.putIfAbsent(person.id(), person);
            chat.administrators.add(person.id());
        });
    }

    long migrate(long group) {
        return world.gate.change(() -> {
            Chat old = world.chat(group);
            Chat grown = new Chat(SUPERGROUPS - world.ids.nextMessage(), Kind.SUPERGROUP, old.title);
            grown.members.putAll(old.members);
            grown.administrators.addAll(old.administrators);
            grown.bot = old.bot;
            world.add(grown);
            old.movedTo = grown.id;
            tellMigration(old, "migrate_to_chat_id", grown.id);
            tellMigration(grown, "migrate_from_chat_id", old.id);
            return grown.id;
        });
    }

    private void tellMigration(Chat chat, String field, long other) {
        ObjectNode message = Json.object().put("message_id", world.ids.nextMessage());
        message.set("chat", Wire.chat(chat));
        world.updates.add(
                "message", message.put("date", world.now().getEpochSecond()).put(field, other));
    }

    int openTopic(long supergroup) {
        return world.gate.change(() -> {
            Chat chat = world.chat(supergroup);
            int topic = (int) world.ids.nextMessage();
            chat.topics.add(topic);
            return topic;
        });
    }

    void deleteTopic(long supergroup, int topic) {
        world.gate.change(() -> {
            world.chat(supergroup).topics.remove(topic);
        });
    }
}
