package jianbao.push;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jianbao.model.Article;
import jianbao.model.ArticleId;
import jianbao.model.Block;
import jianbao.model.Brief;
import jianbao.model.ChatRef;
import jianbao.model.Language;
import jianbao.model.Length;
import jianbao.model.Preference;
import jianbao.model.Sentence;
import jianbao.model.Subscription;
import jianbao.model.Summary;
import jianbao.model.Timing;
import jianbao.store.Articles.Stamp;
import jianbao.store.Database;
import jianbao.store.Databases;
import jianbao.telegram.BotApi;
import jianbao.telegram.Outgoing;
import jianbao.telegram.Pace;
import jianbao.telegram.SendResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A sender driven by hand: a real database, a settable clock, a Telegram that answers what it is told. */
abstract class Mailroom {
    static final ChatRef READER = ChatRef.of(7);
    static final ChatRef OTHER = ChatRef.of(8);
    static final Preference USUAL = new Preference(Timing.instant(ZoneOffset.UTC), Length.SHORT);

    @TempDir
    Path home;

    final BotApi api = mock(BotApi.class);
    final List<Outgoing> sent = Collections.synchronizedList(new ArrayList<>());
    final List<SendResult> answers = new ArrayList<>();
    Instant now = Instant.parse("2026-03-02T12:00:00Z");
    Database store;
    Pace pace;

    @BeforeEach
    void open() {
        store = open(home);
        pace = new Pace(() -> now, 30);
        when(api.send(any())).thenAnswer(call -> {
            sent.add(call.getArgument(0));
            return answers.isEmpty() ? new SendResult.Sent(sent.size()) : answers.remove(0);
        });
        subscribe(READER);
    }

    @AfterEach
    void close() {
        store.close();
    }

    static Database open(Path home) {
        return Databases.in(home);
    }

    void subscribe(ChatRef chat) {
        store.chats().setLanguage(chat.chat(), Language.ENGLISH);
        store.subscriptions().add(new Subscription(chat, now.minusSeconds(60)));
    }

    void publish(String title) {
        Article article = new Article(
                title,
                List.of(),
                null,
                null,
                "en",
                List.of(),
                List.of(new Block(Block.Kind.PARAGRAPH, "Its text.")),
                List.of(),
                List.of(),
                List.of());
        Summary summary = new Summary(List.of(new Sentence("Its text.", 0, 0)));
        Brief brief = new Brief(
                ArticleId.draw(new Random(title.hashCode())),
                article,
                Map.of(Length.ONE, summary, Length.SHORT, summary, Length.LONG, summary),
                1,
                now,
                List.of());
        store.articles().keep(brief, List.of("path:" + title), new Stamp("test", title, "1"), true);
        while (new FanOut(store, () -> now).turn().isZero()) {}
    }

    void turns(int count) {
        for (int i = 0; i < count; i++) {
            sender(true).turn();
        }
    }

    OutboxSender sender(boolean repeatWhenUnsure) {
        return new OutboxSender(store, api, pace, () -> now, new OutboxSender.Options(USUAL, 5, repeatWhenUnsure));
    }

    /** The first line of each message. */
    List<String> titles() {
        return sent.stream()
                .map(message -> message.text().text().lines().findFirst().orElseThrow())
                .toList();
    }

    /** Turns for that many seconds. */
    void seconds(int count) {
        for (int i = 0; i < count; i++) {
            turns(3);
            now = now.plusSeconds(1);
        }
    }
}
