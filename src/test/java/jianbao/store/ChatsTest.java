package jianbao.store;

import static jianbao.store.Briefs.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jianbao.model.ChatRef;
import jianbao.model.Language;
import jianbao.model.Push;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEachEngine
class ChatsTest {
    @RegisterExtension
    final Opened opened;

    private Chats chats;
    private Pushes pushes;

    ChatsTest(Engine engine) {
        opened = new Opened(engine);
    }

    @BeforeEach
    void open() {
        chats = opened.database().chats();
        pushes = new Pushes(opened.database());
    }

    @Test
    void a_chat_is_spoken_to_in_the_language_that_was_noted_last() {
        assertThat(chats.language(7)).isEmpty();
        chats.setLanguage(7, Language.ENGLISH);
        chats.setLanguage(7, Language.CHINESE);
        assertThat(chats.language(7)).contains(Language.CHINESE);
    }

    @Test
    void what_was_sent_to_chats_of_late_is_known_and_what_may_have_been() {
        pushes.subscribe(7, 8, 9);
        pushes.owe(1);
        Outbox outbox = opened.database().outbox();
        List<Push> claimed = pushes.claim();
        outbox.begin(claimed.stream().map(Push::id).toList(), NOON, Pushes.LEASE);
        outbox.sent(List.of(claimed.get(0).id()), 1, NOON.plusSeconds(1));
        outbox.sent(List.of(claimed.get(1).id()), 2, NOON.plusSeconds(50));
        Inbox inbox = opened.database().inbox();
        inbox.keep(List.of(new Inbox.Received(1, 8, "{}"), new Inbox.Received(2, 6, "{}")), NOON);
        inbox.settle(inbox.next(Set.of(), NOON).orElseThrow().row(), NOON.plusSeconds(40));

        assertThat(chats.sentSince(NOON.plusSeconds(10), NOON.plusSeconds(60)))
                .isEqualTo(Map.of(
                        6L, List.of(NOON.plusSeconds(60)),
                        8L, List.of(NOON.plusSeconds(40), NOON.plusSeconds(50)),
                        9L, List.of(NOON.plusSeconds(60))));
    }

    @Test
    void rows_that_share_a_message_were_sent_as_one() {
        pushes.subscribe(7);
        pushes.owe(1);
        pushes.owe(2);
        Outbox outbox = opened.database().outbox();
        List<Long> rows = pushes.claim().stream().map(Push::id).toList();
        outbox.begin(rows, NOON, Pushes.LEASE);
        outbox.sent(rows, 1, NOON);
        pushes.owe(3);
        outbox.sent(List.of(pushes.claim().get(0).id()), 2, NOON.plusSeconds(1));

        assertThat(chats.sentSince(NOON.minusSeconds(10), NOON))
                .isEqualTo(Map.of(7L, List.of(NOON, NOON.plusSeconds(1))));
    }

    @Test
    void an_unknown_language_leaves_the_noted_one() {
        chats.setLanguage(7, null);
        assertThat(chats.language(7)).isEmpty();
        chats.setLanguage(7, Language.CHINESE);
        chats.setLanguage(7, null);
        assertThat(chats.language(7)).contains(Language.CHINESE);
    }

    @Test
    void a_parked_chat_has_no_language_until_one_is_noted() {
        chats.park(7, "blocked", NOON);
        assertThat(chats.language(7)).isEmpty();
        chats.setLanguage(7, Language.CHINESE);
        assertThat(chats.language(7)).contains(Language.CHINESE);
    }

    @Test
    void what_is_queued_for_a_parked_chat_waits_until_it_is_back() {
        pushes.subscribe(7, 8);
        pushes.owe(1);
        chats.park(7, "bot was blocked by the user", NOON);

        assertThat(pushes.claim()).extracting(Push::to).containsExactly(ChatRef.of(8));
        assertThat(pushes.claim()).isEmpty();
        assertThat(opened.database().outbox().nextDue()).isEmpty();

        chats.unpark(7, NOON);
        assertThat(opened.database().outbox().nextDue()).contains(NOON);
        assertThat(pushes.claim()).extracting(Push::to).containsExactly(ChatRef.of(7));
    }

    @Test
    void what_was_being_sent_to_a_chat_when_it_was_parked_waits_too() {
        pushes.subscribe(7);
        pushes.owe(1);
        Push claimed = pushes.claim().get(0);
        chats.park(7, "blocked", NOON);
        opened.database().outbox().later(List.of(claimed.id()), NOON, false);

        assertThat(pushes.claim()).isEmpty();
        chats.unpark(7, NOON);
        assertThat(pushes.claim()).containsExactly(claimed);
    }

    @Test
    void no_rows_are_made_for_a_parked_chat_and_its_subscription_stays() {
        pushes.subscribe(7);
        chats.park(7, "blocked", NOON);
        pushes.owe(1);
        chats.unpark(7, NOON);

        assertThat(pushes.claim()).isEmpty();
        pushes.owe(2);
        assertThat(pushes.claim()).hasSize(1);
    }

    @Test
    void parking_and_unparking_may_be_repeated() {
        pushes.subscribe(7);
        pushes.owe(1);
        chats.park(7, "blocked", NOON);
        chats.park(7, "kicked", NOON);
        chats.unpark(7, NOON);
        chats.unpark(7, NOON);
        chats.unpark(404, NOON);

        assertThat(pushes.claim()).hasSize(1);
    }

    @Test
    void everything_of_a_group_goes_on_under_its_new_id() {
        chats.setLanguage(-7, Language.CHINESE);
        pushes.subscribe(-7);
        pushes.owe(1);

        chats.move(-7, -1007, NOON);
        chats.move(-7, -1007, NOON);
        pushes.owe(2);

        assertThat(chats.language(-1007)).contains(Language.CHINESE);
        assertThat(chats.language(-7)).isEmpty();
        assertThat(opened.database().subscriptions().has(ChatRef.of(-7))).isFalse();
        assertThat(pushes.claim())
                .extracting(Push::to)
                .containsExactlyElementsOf(List.of(ChatRef.of(-1007), ChatRef.of(-1007)));
    }

    @Test
    void what_the_new_id_has_already_is_not_there_twice() {
        pushes.subscribe(-7, -1007);
        pushes.owe(1);
        chats.setLanguage(-7, Language.ENGLISH);
        chats.setLanguage(-1007, Language.CHINESE);
        chats.park(-1007, "kicked", NOON);

        chats.move(-7, -1007, NOON);

        assertThat(chats.language(-1007)).contains(Language.CHINESE);
        assertThat(pushes.claim()).extracting(Push::to).containsExactly(ChatRef.of(-1007));
    }

    @Test
    void a_row_that_was_being_sent_keeps_its_number_when_the_chat_moves() {
        pushes.subscribe(-7);
        pushes.owe(1);
        Push claimed = pushes.claim().get(0);

        chats.move(-7, -1007, NOON);
        opened.database().outbox().later(List.of(claimed.id()), NOON, false);

        assertThat(opened.database().outbox().claim(9, NOON, Duration.ofMinutes(1)))
                .containsExactly(
                        new Push(claimed.id(), ChatRef.of(-1007), claimed.kind(), claimed.subject(), 0, NOON, false));
    }

    @Test
    void a_chat_that_moves_to_itself_stays() {
        pushes.subscribe(-7);
        pushes.owe(1);
        chats.move(-7, -7, NOON);
        assertThat(pushes.claim()).hasSize(1);
    }
}
