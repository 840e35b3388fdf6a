package jianbao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import jianbao.ops.CountedBotApi;
import jianbao.ops.Endpoints;
import jianbao.ops.Vitals;
import jianbao.store.Database;
import jianbao.store.Databases;
import jianbao.telegram.BotApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookoutTest {
    @TempDir
    Path home;

    private Database store;
    private Lookout lookout;

    @BeforeEach
    void open() {
        store = Databases.in(home);
        CountedBotApi api = new CountedBotApi(mock(BotApi.class), InstantSource.system());
        lookout = new Lookout(new Endpoints.Told(store, api, new Vitals(List::of, () -> true), InstantSource.system()));
    }

    @AfterEach
    void close() {
        lookout.close();
        store.close();
    }

    @Test
    void it_answers_where_the_settings_say_until_it_is_closed() throws Exception {
        int port = freePort();
        lookout.open(InetSocketAddress.createUnresolved("localhost", port));

        assertThat(get(port).statusCode()).isEqualTo(200);

        lookout.close();
        assertThatCode(() -> get(port)).isInstanceOf(IOException.class);
    }

    @Test
    void an_address_of_ipv6_will_do() throws Exception {
        assumeTrue(hasIpv6());
        int port = freePort();
        lookout.open(InetSocketAddress.createUnresolved("::1", port));

        assertThat(HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create("http://[::1]:" + port + "/health"))
                                        .build(),
                                BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_busy_port_or_a_host_that_is_not_ours_is_no_reason_to_end() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatCode(() -> {
                        lookout.open(InetSocketAddress.createUnresolved("127.0.0.1", taken.getLocalPort()));
                        lookout.open(InetSocketAddress.createUnresolved("nowhere.invalid", 8090));
                        lookout.open(InetSocketAddress.createUnresolved("192.0.2.1", 8090));
                    })
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void once_closed_it_does_not_open() throws Exception {
        int port = freePort();
        lookout.close();

        lookout.open(InetSocketAddress.createUnresolved("127.0.0.1", port));

        assertThatCode(() -> get(port)).isInstanceOf(IOException.class);
    }

    private static boolean hasIpv6() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("::1"))) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static HttpResponse<String> get(int port) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + port + "/ready");
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
