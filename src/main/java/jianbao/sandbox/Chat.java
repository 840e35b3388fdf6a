package jianbao.sandbox;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A chat, its people and its messages. Guarded by the world's gate. */
final class Chat {
    /** Older messages are forgotten, so that a long demo does not fill the memory. */
    private static final int MAX_POSTS = 1000;

    final long id;
    final Kind kind;
    final String title;
    /** The first is the owner. */
    final Map<Long, Person> members = new LinkedHashMap<>();

    final Set<Long> administrators = new HashSet<>();
    final Set<Integer> topics = new HashSet<>();
    final TreeMap<Long, Post> posts = new TreeMap<>();
    Presence bot = Presence.MEMBER;
    /** The supergroup that this group became, 0 for none. */
    long movedTo;

    Chat(long id, Kind kind, String title) {
        this.id = id;
        this.kind = kind;
        this.title = title;
    }

    static Chat with(Person person) {
        Chat chat = new Chat(person.id(), Kind.PRIVATE, person.name());
        chat.members.put(person.id(), person);
        return chat;
    }

    boolean isPrivate() {
        return kind == Kind.PRIVATE;
    }

    void put(Post post) {
        posts.put(post.id(), post);
        if (posts.size() > MAX_POSTS) {
            posts.pollFirstEntry();
        }
    }

    boolean isOwner(long person) {
        return !isPrivate()
                && members.keySet().stream()
                        .findFirst()
                        .filter(first -> first == person)
                        .isPresent();
    }

    boolean isAdministrator(long person) {
        return isOwner(person) || administrators.contains(person);
    }

    String status(long person) {
        if (!members.containsKey(person)) {
            return "left";
        }
        if (isOwner(person)) {
            return "creator";
        }
        return isAdministrator(person) ? "administrator" : "member";
    }

    /** Refuses what the bot wants to send, in Telegram's words, when it may not write here. */
    void admitBot() {
        if (movedTo != 0) {
            throw ApiRefusal.badRequest("group chat was upgraded to a supergroup chat")
                    .with("migrate_to_chat_id", movedTo);
        }
        if (bot == Presence.KICKED) {
            throw ApiRefusal.forbidden(
                    isPrivate()
                            ? "bot was blocked by the user"
                            : "bot was kicked from the " + kind.spelling() + " chat");
        }
    }

    /** What kind of chat. */
    enum Kind {
        PRIVATE,
        GROUP,
        SUPERGROUP;

        String spelling() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the bot is in; in a private chat, whether it is blocked. */
    enum Presence {
        MEMBER,
        ADMINISTRATOR,
        KICKED;

        String status() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
