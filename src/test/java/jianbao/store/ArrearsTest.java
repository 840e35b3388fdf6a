package jianbao.store;

import static jianbao.store.Briefs.NOON;
import static jianbao.store.Briefs.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import jianbao.model.ChatRef;
import jianbao.model.Notice;
import jianbao.model.Push;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEachEngine
class ArrearsTest {
    private static final ChatRef CHAT = ChatRef.of(7);
    private static final Instant BEFORE = NOON.minusSeconds(60);

    @RegisterExtension
    final Opened opened;

    private Database store;
    private Pushes pushes;

    ArrearsTest(Engine engine) {
        opened = new Opened(engine);
    }

    @BeforeEach
    void open() {
        store = opened.database();
        pushes = new Pushes(store);
        pushes.subscribe(CHAT, BEFORE);
        store.chats().park(7, "blocked", BEFORE);
    }

    @Test
    void a_parked_chat_gets_no_rows_and_misses_what_others_are_owed() {
        pushes.owe(1);
        pushes.owe(2);

        assertThat(pushes.claim()).isEmpty();
        assertThat(store.arrears().count(CHAT, BEFORE)).isEqualTo(2);
        assertThat(store.arrears().count(CHAT, NOON)).isZero();
    }

    @Test
    void what_was_never_owed_to_anybody_was_not_missed() {
        store.articles().keep(Briefs.titled(1, "First reading"), List.of("path:1"), Briefs.stamp("1.md", "1"), false);

        assertThat(store.arrears().count(CHAT, BEFORE)).isZero();
    }

    @Test
    void a_chat_that_is_back_is_asked_once_and_owed_what_it_wants_once() {
        pushes.owe(1);
        pushes.owe(2);
        store.chats().unpark(7, NOON);
        store.chats().unpark(7, NOON);

        assertThat(pushes.claim())
                .extracting(Push::kind, Push::subject)
                .containsExactly(tuple(Push.Kind.NOTICE, "MISSED " + BEFORE.toEpochMilli()));
        assertThat(store.arrears().owe(CHAT, BEFORE, false, NOON)).isEqualTo(2);
        assertThat(store.arrears().owe(CHAT, BEFORE, true, NOON)).isZero();
        assertThat(store.arrears().count(CHAT, BEFORE)).isZero();
    }

    @Test
    void an_article_whose_fan_out_had_not_reached_the_chat_when_it_was_parked_was_missed_too() {
        store.chats().unpark(7, BEFORE);
        pushes.keepOwed(1);
        store.chats().park(7, "blocked", NOON.plusSeconds(5));
        pushes.fanOut();

        store.chats().unpark(7, NOON.plusSeconds(10));

        List<Push> asked = store.outbox().claim(9, NOON.plusSeconds(10), Pushes.LEASE);
        assertThat(asked).extracting(Push::kind).containsExactly(Push.Kind.NOTICE);
        Notice missed = Notice.of(asked.get(0).subject());
        assertThat(store.arrears().count(CHAT, Instant.ofEpochMilli(Long.parseLong(missed.about()))))
                .isEqualTo(1);
    }

    @Test
    void what_is_withdrawn_is_not_missed() {
        pushes.owe(1);
        store.articles().withdraw(Briefs.stamp("1.md", "1").source(), "1.md");

        assertThat(store.arrears().count(CHAT, BEFORE)).isZero();
    }

    @Test
    void what_is_wanted_as_one_message_says_so() {
        pushes.owe(1);
        store.chats().unpark(7, NOON);
        store.outbox().sent(ids(pushes.claim()), 5, NOON);

        store.arrears().owe(CHAT, BEFORE, true, NOON);

        assertThat(pushes.claim()).singleElement().extracting(Push::folded).isEqualTo(true);
    }

    @Test
    void rows_that_share_a_message_are_a_bundle_of_their_chat_alone() {
        store.chats().unpark(7, NOON);
        pushes.owe(1);
        pushes.owe(2);
        List<Push> both = pushes.claim();

        List<Long> begun = store.outbox().begin(ids(both), NOON, Pushes.LEASE);

        long bundle = both.get(0).id();
        assertThat(begun).containsExactlyInAnyOrderElementsOf(ids(both));
        assertThat(store.bundles().size(7, bundle)).isEqualTo(2);
        assertThat(store.bundles().size(8, bundle)).isZero();
        assertThat(store.bundles().size(7, 0)).isZero();
        assertThat(store.bundles().page(7, bundle, 0, 5)).containsExactlyInAnyOrder(id(1), id(2));
        assertThat(store.bundles().page(7, bundle, 1, 1)).hasSize(1);
        assertThat(store.bundles().page(7, bundle, 5, 5)).isEmpty();
    }

    @Test
    void what_most_sources_tell_comes_first_in_a_bundle() {
        store.chats().unpark(7, NOON);
        pushes.owe(1);
        pushes.owe(2);
        store.stories().fold(id(1), List.of(), new Articles.Stamp("elsewhere", "a", "1"));
        List<Push> both = pushes.claim();
        store.outbox().begin(ids(both), NOON, Pushes.LEASE);

        assertThat(store.bundles().page(7, both.get(0).id(), 0, 5).get(0)).isEqualTo(id(1));
    }

    @Test
    void owners_are_told_once_each() {
        store.owners().set(List.of(11L, 12L, 11L));
        Notice gone = new Notice(Notice.Kind.SOURCE_GONE, "Valley");
        store.owners().tell(gone, NOON);
        store.owners().set(List.of(12L, 13L));
        store.owners().tell(gone, NOON);

        assertThat(pushes.claim()).extracting(push -> push.to().chat()).containsExactlyInAnyOrder(11L, 12L, 13L);
    }

    @Test
    void a_closed_topics_rows_and_subscription_go_to_its_group_which_is_told_once() {
        ChatRef topic = new ChatRef(-9, 4);
        ChatRef group = ChatRef.of(-9);
        pushes.subscribe(topic, BEFORE);
        pushes.owe(1);

        store.chats().leaveTopic(topic, NOON);
        store.chats().leaveTopic(topic, NOON);

        assertThat(store.subscriptions().has(topic)).isFalse();
        assertThat(store.subscriptions().has(group)).isTrue();
        assertThat(pushes.claim())
                .allMatch(push -> push.to().equals(group))
                .extracting(Push::kind)
                .containsExactly(Push.Kind.ARTICLE, Push.Kind.NOTICE);
    }

    @Test
    void a_hold_of_telegrams_only_grows_and_nothing_is_claimed_before_it_ends() {
        store.chats().unpark(7, NOON);
        pushes.owe(1);
        store.chats().holdUntil(7, NOON.plusSeconds(60));
        store.chats().holdUntil(7, NOON.plusSeconds(30));

        assertThat(store.chats().heldUntil(7)).isEqualTo(NOON.plusSeconds(60));
        assertThat(store.chats().heldUntil(404)).isEqualTo(Instant.EPOCH);
        assertThat(pushes.claim()).isEmpty();
        assertThat(store.outbox().nextDue()).isEmpty();
        assertThat(store.outbox().claim(10, NOON.plusSeconds(60), Pushes.LEASE)).hasSize(1);
    }

    private static List<Long> ids(List<Push> rows) {
        return rows.stream().map(Push::id).toList();
    }
}
