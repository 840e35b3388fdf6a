package jianbao.store;

import static jianbao.store.Briefs.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import jianbao.model.ChatRef;
import jianbao.model.Push;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What no more than a few are owed goes with its article, see {@link OutboxTest}; this is about many. */
@OnEachEngine
class WithdrawalsTest {
    /** More than are taken back at once. */
    private static final int CHATS = 650;

    @RegisterExtension
    final Opened opened;

    private Outbox outbox;
    private Pushes pushes;

    WithdrawalsTest(Engine engine) {
        opened = new Opened(engine);
    }

    @BeforeEach
    void owe() {
        outbox = opened.database().outbox();
        pushes = new Pushes(opened.database());
        pushes.subscribeAll(CHATS);
        pushes.owe(1);
    }

    private void withdraw() {
        opened.database().articles().withdraw("articles", "1.md");
    }

    private int count(String state) throws SQLException {
        return Integer.parseInt(opened.select("select count(*) from outbox where state = '" + state + "'")
                .get(0));
    }

    @Test
    void what_many_are_owed_is_cancelled_bit_by_bit() throws SQLException {
        withdraw();
        assertThat(count("queued")).isEqualTo(150);

        assertThat(outbox.fanOut(100, NOON)).isTrue();
        assertThat(count("queued")).isEqualTo(50);
        pushes.fanOut();
        assertThat(count("cancelled")).isEqualTo(CHATS);
    }

    @Test
    void as_long_as_it_is_not_all_cancelled_none_of_it_is_sent() {
        List<Push> claimed = outbox.claim(CHATS, NOON, Pushes.LEASE);
        withdraw();

        assertThat(claimed)
                .hasSize(CHATS)
                .allMatch(push ->
                        outbox.begin(List.of(push.id()), NOON, Pushes.LEASE).isEmpty());
    }

    @Test
    void a_kill_in_between_changes_nothing() throws SQLException {
        withdraw();
        try (Database restarted = opened.afterKill()) {
            while (restarted.outbox().fanOut(100, NOON)) {}
        }
        assertThat(count("cancelled")).isEqualTo(CHATS);
    }

    @Test
    void what_comes_back_before_it_is_all_cancelled_is_owed_to_everybody_again() throws SQLException {
        withdraw();
        pushes.keepOwed(1);
        pushes.fanOut();

        assertThat(count("queued")).isEqualTo(CHATS);
    }

    @Test
    void what_goes_again_before_it_is_all_restored_is_owed_to_nobody() throws SQLException {
        withdraw();
        pushes.fanOut();
        pushes.keepOwed(1);
        assertThat(count("queued")).isEqualTo(500);
        withdraw();
        pushes.fanOut();

        assertThat(count("cancelled")).isEqualTo(CHATS);
    }

    @Test
    void who_is_parked_or_gone_meanwhile_is_not_sent_it_when_it_is_back() {
        withdraw();
        pushes.fanOut();
        opened.database().chats().park(7, "blocked", NOON);
        opened.database().subscriptions().remove(ChatRef.of(8));
        pushes.keepOwed(1);
        pushes.fanOut();

        assertThat(outbox.claim(CHATS, NOON, Pushes.LEASE))
                .extracting(push -> push.to().chat())
                .hasSize(CHATS - 2)
                .doesNotContain(7L, 8L);
    }

    @Test
    void a_fan_out_goes_on_after_it() throws SQLException {
        pushes.keepOwed(2);
        withdraw();
        pushes.fanOut();

        assertThat(count("queued")).isEqualTo(CHATS);
    }
}
