package jianbao.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import jianbao.faults.ResettingProxy;
import jianbao.sandbox.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long pushes take where Telegram is far away. Run by {@code ./mvnw -Pload verify}. */
class PushLoad {
    private static final int SUBSCRIBERS = 600;
    private static final int PER_SECOND = 30;
    private static final Duration WAY = Duration.ofMillis(75);

    @TempDir
    Path home;

    @Test
    void pushes_use_the_rate_also_where_each_call_takes_150_milliseconds() throws Exception {
        String url = "jdbc:sqlite:" + home.resolve("load.db");
        Path articles = home.resolve("articles");
        Posts posts = new Posts();
        posts.write(articles, 10);
        Crowd.subscribe(url, SUBSCRIBERS);
        try (Sandbox sandbox = Sandbox.start(0);
                ResettingProxy far = new ResettingProxy(sandbox.address(), WAY)) {
            Askers.meet(sandbox, Crowd.FIRST, SUBSCRIBERS);
            Process bot = BotUnderLoad.process(sandbox, far.address(), articles, url, 200)
                    .start();
            try {
                BotUnderLoad.article(sandbox);
                // The first one warms up.
                posts.add(articles);
                pushed(sandbox, SUBSCRIBERS - 1, 0);
                posts.add(articles);

                Duration took = Duration.between(pushed(sandbox, 0, 1), pushed(sandbox, SUBSCRIBERS - 1, 1));
                System.out.printf("%d pushes in %d ms%n", SUBSCRIBERS, took.toMillis());

                assertThat(took.toMillis()).isLessThan(1050L * SUBSCRIBERS / PER_SECOND);
            } finally {
                bot.destroyForcibly().onExit().join();
            }
        }
    }

    private static Instant pushed(Sandbox sandbox, int subscriber, int article) {
        return sandbox.awaitMessages(Crowd.FIRST + subscriber, article + 1, Duration.ofMinutes(1))
                .get(article)
                .time();
    }
}
