package jianbao.ops;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import jianbao.model.Language;
import jianbao.telegram.BotApi;
import jianbao.telegram.Outgoing;
import jianbao.telegram.SendResult;
import jianbao.telegram.TelegramException;
import jianbao.telegram.Update;
import org.jspecify.annotations.Nullable;

/** Counts what becomes of sends, and notes when Telegram last answered a poll. Changes nothing of what it passes on. */
public final class CountedBotApi implements BotApi {
    private final BotApi api;
    private final InstantSource time;
    private final Map<String, LongAdder> sends = new ConcurrentHashMap<>();
    private volatile Optional<Instant> polled = Optional.empty();

    /** Passes all on to that one. */
    public CountedBotApi(BotApi api, InstantSource time) {
        this.api = api;
        this.time = time;
    }

    /** How many sends ended so, by the name of the {@link SendResult}; since the process began. */
    Map<String, Long> sends() {
        Map<String, Long> counts = new TreeMap<>();
        sends.forEach((result, count) -> counts.put(result, count.sum()));
        return counts;
    }

    /** When Telegram last answered a poll of this process; empty before the first. */
    Optional<Instant> polled() {
        return polled;
    }

    @Override
    public List<Update> updates(long offset, Duration wait) throws TelegramException {
        List<Update> updates = api.updates(offset, wait);
        polled = Optional.of(time.instant());
        return updates;
    }

    @Override
    public SendResult send(Outgoing message) {
        SendResult result = api.send(message);
        sends.computeIfAbsent(result.getClass().getSimpleName(), name -> new LongAdder())
                .increment();
        return result;
    }

    @Override
    public Bot signIn() throws TelegramException {
        return api.signIn();
    }

    @Override
    public Bot whoAmI() throws TelegramException {
        return api.whoAmI();
    }

    @Override
    public void answerPress(String pressId) {
        api.answerPress(pressId);
    }

    @Override
    public void setMenu(List<MenuEntry> menu, @Nullable Language language) throws TelegramException {
        api.setMenu(menu, language);
    }

    @Override
    public boolean isAdministrator(long chat, long user) throws TelegramException {
        return api.isAdministrator(chat, user);
    }

    @Override
    public void close() {
        api.close();
    }
}
