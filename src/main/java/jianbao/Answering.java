package jianbao;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import jianbao.Duties.Duty;
import jianbao.chat.Conversation;
import jianbao.chat.Lanes;
import jianbao.chat.Presses;
import jianbao.chat.Receiver;
import jianbao.model.Language;
import jianbao.telegram.Backoff;
import jianbao.telegram.BotApi;
import jianbao.telegram.BotApi.Bot;
import jianbao.telegram.TelegramException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How people are answered: one process polls for all, and each answers its share of the chats. */
final class Answering {
    private static final Logger log = LoggerFactory.getLogger(Answering.class);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int LANES = 4;

    private final Ground ground;
    private final BotApi api;
    private final Loops loops;
    private final Duties duties;
    private final Consumer<String> signedOut;

    /** The last hears why Telegram refuses the token. */
    Answering(Ground ground, Loops loops, Duties duties, Consumer<String> signedOut) {
        this.ground = ground;
        this.api = ground.api();
        this.loops = loops;
        this.duties = duties;
        this.signedOut = signedOut;
    }

    void start(Bot bot) {
        Conversation conversation = new Conversation(ground.store(), api, bot, ground.time(), ground.usual());
        Lanes lanes = new Lanes(ground.store(), api, ground.pace(), ground.time(), conversation);
        Presses presses = new Presses(api);
        List<Loop> woken = new ArrayList<>(List.of(loops.start("presses", presses::turn)));
        for (int i = 1; i <= LANES; i++) {
            woken.add(loops.start("answer-" + i, duties.whileHeld(Duty.SENDING, lanes::turn)));
        }
        Receiver receiver = new Receiver(api, ground.store().inbox(), presses, ground.time(), events(woken));
        loops.start("poll", duties.whileHeld(Duty.UPDATES, receiver::turn, receiver::standBy));
        loops.start("menu", duties.whileHeld(Duty.UPDATES, this::setMenu));
    }

    private Receiver.Events events(List<Loop> woken) {
        return new Receiver.Events() {
            @Override
            public void kept() {
                woken.forEach(Loop::wake);
            }

            @Override
            public boolean isDeposed() {
                return !duties.holds(Duty.UPDATES);
            }

            @Override
            public void signedOut(String why) {
                signedOut.accept(why);
            }
        };
    }

    private Duration setMenu() {
        try {
            api.setMenu(Conversation.menu(Language.ENGLISH), null);
            api.setMenu(Conversation.menu(Language.CHINESE), Language.CHINESE);
            return DAY;
        } catch (TelegramException e) {
            log.warn("the menu of commands is not set: {}; trying again", e.getMessage());
            return Backoff.after(5, e.retryAfter());
        }
    }
}
