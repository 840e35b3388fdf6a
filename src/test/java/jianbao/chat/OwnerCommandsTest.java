package jianbao.chat;

import static jianbao.chat.Talk.ANN;
import static jianbao.chat.Talk.GROUP;
import static jianbao.chat.Talk.NOW;
import static jianbao.chat.Talk.PRIVATE;
import static jianbao.chat.Talk.WEI;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import jianbao.model.ChatRef;
import jianbao.model.Language;
import jianbao.model.Subscription;
import jianbao.store.Articles;
import jianbao.telegram.TelegramException;
import jianbao.view.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerCommandsTest {
    private static final String UNKNOWN = "I do not know ";

    @TempDir
    Path folder;

    private Talk talk;

    @BeforeEach
    void open() {
        talk = new Talk(folder);
        talk.database.owners().set(List.of(ANN.id(), WEI.id()));
    }

    @AfterEach
    void close() {
        talk.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"queue", "stats", "sources"})
    void for_anybody_else_they_do_not_exist(String name) throws TelegramException {
        talk.database.owners().set(List.of(WEI.id()));

        assertThat(Talk.text(talk.ann("/" + name)))
                .isEqualTo(Talk.text(talk.ann("/nothing")).replace("nothing", name));
        assertThat(Talk.text(talk.ann("/" + name + "s"))).startsWith(UNKNOWN).doesNotContain("/" + name + "?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"queue", "stats", "sources"})
    void in_a_group_they_do_not_exist_even_for_owners(String name) throws TelegramException {
        assertThat(talk.say(GROUP, ANN, "/" + name)).isEmpty();
        assertThat(Talk.text(Talk.only(talk.say(GROUP, ANN, "/" + name + "@JianbaoBot"))))
                .startsWith(UNKNOWN);
    }

    @Test
    void they_are_in_no_menu() {
        for (Language language : Language.values()) {
            assertThat(Conversation.menu(language))
                    .extracting(entry -> entry.command())
                    .doesNotContain("queue", "stats", "sources");
        }
    }

    @Test
    void the_queue_at_a_glance() throws TelegramException {
        for (long chat = 1; chat <= 3; chat++) {
            talk.database.subscriptions().add(new Subscription(ChatRef.of(chat), NOW.minusSeconds(900)));
        }
        talk.database
                .articles()
                .keep(Samples.english().brief(), List.of("id:1"), new Articles.Stamp("articles", "a.md", "1"), true);
        while (talk.database.outbox().fanOut(100, NOW.minusSeconds(600))) {}
        talk.database.chats().park(3, "blocked", NOW);

        assertThat(Talk.text(talk.ann("/queue"))).isEqualTo("""
                Queue · 3
                due 2, the oldest for 10 min
                later 0 · held 1 · sending 0

                sent 0, 0 in the last hour
                retried 0 · unsure 0 · given up 0
                parked chats 1""");
        talk.ann("/language zh");
        assertThat(Talk.text(talk.ann("/queue"))).startsWith("待发 · 3\n现在可发 2，最早的等了 10 分钟\n");
    }

    @Test
    void what_there_is_and_how_the_bot_runs() throws TelegramException {
        assertThat(Talk.text(talk.ann("/stats"))).startsWith("""
                        Figures
                        articles 0 · subscriptions 0 · chats 1
                        sent 0, 0 in the last day
                        cache hits 0% of 0
                        up 0 s · database\s""").endsWith(" kB");
    }

    @Test
    void sources_with_faults_come_first() throws TelegramException {
        talk.database.sources().wasRead("articles", NOW.minusSeconds(180), NOW.plusSeconds(30));
        talk.database.sources().failed("tea", "HTTP 500 and\na long story", NOW.minusSeconds(60), NOW.plusSeconds(840));

        assertThat(Talk.text(talk.ann("/sources"))).isEqualTo("""
                Sources · 2

                tea
                never read · next in 14 min
                fault: HTTP 500 and a long story

                articles
                read 3 min ago · articles 0 · next in 30 s""");
    }

    @Test
    void many_sources_fit_into_a_message() throws TelegramException {
        for (int i = 0; i < 300; i++) {
            String name = "https://example.org/" + "x".repeat(200) + i;
            talk.database.sources().failed(name, "y".repeat(5_000), NOW, NOW);
        }

        assertThat(Talk.text(talk.ann("/sources")))
                .startsWith("Sources · 300\n")
                .endsWith("and 280 more");
    }

    @Test
    void without_a_source_there_is_a_line() throws TelegramException {
        assertThat(Talk.text(Talk.only(talk.say(PRIVATE, ANN, "/sources")))).isEqualTo("No source has been read yet.");
    }
}
