package jianbao.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.util.stream.IntStream;
import jianbao.telegram.BotApi;
import org.junit.jupiter.api.Test;

class PressesTest {
    private final BotApi api = mock(BotApi.class);
    private final Presses presses = new Presses(api);

    @Test
    void each_press_is_answered_once_and_then_there_is_rest() {
        presses.add("one");
        presses.add("two");

        assertThat(presses.turn()).isZero();
        assertThat(presses.turn()).isZero();
        assertThat(presses.turn()).isPositive();

        verify(api).answerPress("one");
        verify(api).answerPress("two");
    }

    @Test
    void a_flood_of_presses_is_bounded() {
        IntStream.range(0, 5_000).forEach(i -> presses.add("press-" + i));

        while (presses.turn().isZero()) {}

        verify(api, times(1_000)).answerPress(any());
    }
}
