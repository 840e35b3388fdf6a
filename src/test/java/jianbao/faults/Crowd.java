package jianbao.faults;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import jianbao.faults.Member.Fate;
import jianbao.model.ChatRef;
import jianbao.model.Subscription;
import jianbao.sandbox.Person;
import jianbao.sandbox.Sandbox;
import jianbao.sandbox.Shown;
import jianbao.store.Database;

/** The subscribed chats. The seed says what becomes of which. */
final class Crowd {
    private static final int FIRST_PERSON = 10_000;

    private final Sandbox sandbox;
    private final List<Member> members = new ArrayList<>();
    private final Map<Long, Member> byChat = new ConcurrentHashMap<>();

    /** So many people, and one group for each fifteen. */
    Crowd(Sandbox sandbox, long seed, int people) {
        this.sandbox = sandbox;
        Random random = new Random(seed);
        int groups = share(people, 15);
        List<Fate> fates = fates(people, random, share(people, 12), share(people, 75), 0, 0);
        for (int i = 0; i < people; i++) {
            Person person = person(i);
            sandbox.unblock(person);
            add(ChatRef.of(person.id()), fates.get(i), random);
        }
        List<Fate> ofGroups = fates(groups, random, share(groups, 4), share(groups, 20), share(groups, 5), groups / 10);
        for (int i = 0; i < groups; i++) {
            Fate fate = ofGroups.get(i);
            long group = sandbox.group("Group " + i, person(members.size()));
            boolean hasTopic = fate == Fate.TOPIC_CLOSED || fate == Fate.TOPIC_DELETED;
            add(new ChatRef(group, hasTopic ? sandbox.openTopic(group) : 0), fate, random);
        }
    }

    private static int share(int all, int one) {
        return (all + one - 1) / one;
    }

    /** Who reads there, or owns the group. */
    static Person person(int number) {
        return new Person(FIRST_PERSON + number, "Reader " + number, number % 2 == 0 ? "en" : "zh");
    }

    private static List<Fate> fates(int all, Random random, int forbidden, int told, int migrated, int topics) {
        List<Fate> fates = new ArrayList<>(Collections.nCopies(forbidden, Fate.FORBIDDEN));
        fates.addAll(Collections.nCopies(told, Fate.TOLD_TO_WAIT));
        fates.addAll(Collections.nCopies(migrated, Fate.MIGRATED));
        fates.addAll(Collections.nCopies(topics, Fate.TOPIC_CLOSED));
        fates.addAll(Collections.nCopies(topics, Fate.TOPIC_DELETED));
        fates.addAll(Collections.nCopies(all - fates.size(), Fate.NONE));
        Collections.shuffle(fates, random);
        return fates;
    }

    private void add(ChatRef chat, Fate fate, Random random) {
        Member member = new Member(members.size(), chat, fate, 1 + random.nextInt(3));
        members.add(member);
        byChat.put(chat.chat(), member);
    }

    /** Subscribes all in that database. */
    void subscribe(String database) {
        try (Database store = Database.open(database)) {
            Instant since = Instant.now().minusSeconds(60);
            store.together(() ->
                    members.forEach(member -> store.subscriptions().add(new Subscription(member.chat(), since))));
        }
    }

    List<Member> members() {
        return members;
    }

    /** Whose chat it is, under the old id or the new one. */
    Member of(long chat) {
        Member member = byChat.get(chat);
        if (member == null) {
            throw new IllegalArgumentException("nobody subscribed in chat " + chat);
        }
        return member;
    }

    /** Its reader writes. */
    void say(Member member, String text) {
        sandbox.say(person(member.number()), member.chat().chat(), text);
    }

    /** A chat that could not be written to lets the bot in again. */
    void comeBack(Member member) {
        Person reader = person(member.number());
        if (member.isGroup()) {
            sandbox.expel(reader, member.chat().chat());
            sandbox.admit(reader, member.chat().chat());
        } else {
            sandbox.say(reader, member.chat().chat(), "/start");
        }
    }

    /** Its reader presses the button that says so; false where there is none. */
    boolean press(Member member, String command) {
        long chat = member.chat().chat();
        for (Shown message : sandbox.messages(chat)) {
            for (Shown.Button button :
                    message.buttons().stream().flatMap(List::stream).toList()) {
                if (String.valueOf(button.data()).contains(command)) {
                    sandbox.press(person(member.number()), chat, message.id(), button.data());
                    return true;
                }
            }
        }
        return false;
    }

    /** Makes a group a supergroup. */
    void migrate(Member group) {
        byChat.put(sandbox.migrate(group.chat().chat()), group);
    }

    void deleteTopic(Member group) {
        sandbox.deleteTopic(group.chat().chat(), group.chat().topic());
    }
}
