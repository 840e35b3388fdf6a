package jianbao.chat;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import jianbao.model.Brief;
import jianbao.model.ChatRef;
import jianbao.model.Length;
import jianbao.model.Preference;
import jianbao.store.Articles;
import jianbao.store.Database;
import jianbao.store.Databases;
import jianbao.telegram.BotApi;
import jianbao.telegram.Keyboard.Button;
import jianbao.telegram.Outgoing;
import jianbao.telegram.TelegramException;
import jianbao.telegram.Update;
import jianbao.telegram.User;
import jianbao.view.Sendable;

/** A conversation over a real database. Whatever the bot says in it is checked against Telegram's law. */
final class Talk implements AutoCloseable {
    static final Instant NOW = Instant.parse("2024-11-21T08:00:00Z");
    static final Preference USUAL = Preference.usual(ZoneId.of("UTC"), Length.SHORT);
    static final ChatRef PRIVATE = ChatRef.of(71);
    static final ChatRef GROUP = ChatRef.of(-1001);
    static final User WEI = new User(71, "Wei", "zh-hans");
    static final User ANN = new User(72, "Ann", "en");

    final Database database;
    final BotApi api = mock(BotApi.class);
    final Conversation conversation;
    private long updates;

    Talk(Path folder) {
        database = Databases.in(folder);
        conversation =
                new Conversation(database, api, new BotApi.Bot(9, "JianbaoBot"), InstantSource.fixed(NOW), USUAL);
    }

    Talk with(Brief... briefs) {
        for (Brief brief : briefs) {
            Articles.Stamp stamp = new Articles.Stamp("articles", brief.id() + ".md", "1");
            database.articles().keep(brief, List.of("id:" + brief.id()), stamp, false);
        }
        return this;
    }

    Talk administrator(User user) throws TelegramException {
        when(api.isAdministrator(GROUP.chat(), user.id())).thenReturn(true);
        return this;
    }

    /** Ann, in English, in her private chat. */
    Outgoing ann(String text) throws TelegramException {
        return only(say(PRIVATE, ANN, text));
    }

    /** Wei, in Chinese, in his private chat. */
    Outgoing wei(String text) throws TelegramException {
        return only(say(PRIVATE, WEI, text));
    }

    List<Outgoing> say(ChatRef chat, User from, String text) throws TelegramException {
        return answer(new Update.Message(++updates, chat, from, text, false));
    }

    List<Outgoing> reply(ChatRef chat, User from, String text) throws TelegramException {
        return answer(new Update.Message(++updates, chat, from, text, true));
    }

    List<Outgoing> press(ChatRef chat, User from, String data) throws TelegramException {
        return answer(new Update.Press(++updates, chat, from, "press", data, 555));
    }

    List<Outgoing> answer(Update update) throws TelegramException {
        List<Outgoing> answers = conversation.answer(update).stream().toList();
        answers.forEach(answer -> Sendable.check(answer.text(), answer.keyboard()));
        return answers;
    }

    static Outgoing only(List<Outgoing> answers) {
        if (answers.size() != 1) {
            throw new AssertionError("expected one message, got " + answers);
        }
        return answers.get(0);
    }

    static String text(Outgoing answer) {
        return answer.text().text();
    }

    static List<Button> buttons(Outgoing answer) {
        return answer.keyboard().rows().stream().flatMap(List::stream).toList();
    }

    static List<String> labels(Outgoing answer) {
        return buttons(answer).stream().map(Button::label).toList();
    }

    @Override
    public void close() {
        database.close();
    }
}
