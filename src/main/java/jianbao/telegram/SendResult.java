package jianbao.telegram;

import java.time.Duration;

/** What became of a send. Every case asks for another reaction, so a caller answers all of them through {@link Cases}. */
public sealed interface SendResult {
    /** Calls the method of that case. */
    <T> T on(Cases<T> cases);

    /** A reaction to every case. */
    interface Cases<T> {
        T sent(Sent result);

        T tryLater(TryLater result);

        T gone(Gone result);

        T topicGone(TopicGone result);

        T moved(Moved result);

        T refused(Refused result);

        T unsure(Unsure result);
    }

    /** It is in the chat. An edit that changed nothing counts too. */
    record Sent(long messageId) implements SendResult {
        @Override
        public <T> T on(Cases<T> cases) {
            return cases.sent(this);
        }
    }

    /** It is certainly not in the chat; try again after that time (zero where Telegram named none). */
    record TryLater(Duration after, String why) implements SendResult {
        @Override
        public <T> T on(Cases<T> cases) {
            return cases.tryLater(this);
        }
    }

    /** The chat cannot be written to: blocked, kicked, deleted, no rights. */
    record Gone(String why) implements SendResult {
        @Override
        public <T> T on(Cases<T> cases) {
            return cases.gone(this);
        }
    }

    /** The forum topic is closed or deleted; the chat is still there. */
    record TopicGone(String why) implements SendResult {
        @Override
        public <T> T on(Cases<T> cases) {
            return cases.topicGone(this);
        }
    }

    /** The group became a supergroup of that id. */
    record Moved(long chat) implements SendResult {
        @Override
        public <T> T on(Cases<T> cases) {
            return cases.moved(this);
        }
    }

    /** Telegram will never take this message. */
    record Refused(String why) implements SendResult {
        @Override
        public <T> T on(Cases<T> cases) {
            return cases.refused(this);
        }
    }

    /** Bytes may have left and no answer came: it may be in the chat or not. */
    record Unsure(String why) implements SendResult {
        @Override
        public <T> T on(Cases<T> cases) {
            return cases.unsure(this);
        }
    }
}
