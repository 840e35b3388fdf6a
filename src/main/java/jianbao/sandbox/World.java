package jianbao.sandbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import jianbao.sandbox.Chat.Kind;

/** Everything that is true in the sandbox. All but the gate is guarded by the gate. */
final class World {
    private static final long CAST_GROUP = -2001;

    final Gate gate = new Gate();
    final Bot bot;
    private final InstantSource time;
    final Ids ids;
    final Updates updates;
    final Presses presses;
    final Menus menus = new Menus();
    final CallLog calls = new CallLog();
    final Faults faults = new Faults();
    private final Map<Long, Chat> chats = new LinkedHashMap<>();
    private long version;

    World(Bot bot, InstantSource time) {
        this.bot = bot;
        this.time = time;
        this.ids = new Ids(time.instant());
        this.updates = new Updates(gate, ids);
        this.presses = new Presses(time);
        Person.CAST.forEach(person -> add(Chat.with(person)));
        Chat group = new Chat(CAST_GROUP, Kind.GROUP, "读书小组 · Book club");
        Person.CAST.forEach(person -> group.members.put(person.id(), person));
        add(group);
    }

    void add(Chat chat) {
        chats.put(chat.id, chat);
        touch();
    }

    Collection<Chat> chats() {
        return chats.values();
    }

    /** The chat; throws what Telegram says of an unknown one. */
    Chat chat(long id) {
        Chat chat = chats.get(id);
        if (chat == null) {
            throw ApiRefusal.badRequest("chat not found");
        }
        return chat;
    }

    /** The private chat of a person who comes in, now if not before. */
    void meet(Person person) {
        if (!chats.containsKey(person.id())) {
            add(Chat.with(person));
        }
    }

    boolean knows(long chat) {
        return chats.containsKey(chat);
    }

    /** How often something changed that the page shows. */
    long version() {
        return version;
    }

    long touch() {
        return ++version;
    }

    Instant now() {
        return time.instant();
    }
}
