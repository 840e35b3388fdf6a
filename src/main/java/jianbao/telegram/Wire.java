package jianbao.telegram;

import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** TelegramBots' client over a connection pool of its own. Every failure comes out as a {@link CallException}. */
final class Wire {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final int CALLS_AT_ONCE = 64;

    private final OkHttpClient http;
    private final TelegramClient client;
    private final String token;

    /**
     * Calls may be as many as 64 at once.
     *
     * @param silence how long the server may say nothing before a call is given up
     * @param whole how long a call may take in all: a server that drips is not silent
     */
    Wire(URI api, String token, Duration silence, Duration whole) {
        this.token = token;
        this.http = client(silence, whole);
        this.client = new OkHttpTelegramClient(http, token, address(api));
    }

    /** Checks the address of the Bot API; throws IllegalArgumentException when calls cannot be made there. */
    static TelegramUrl address(URI api) {
        String scheme = String.valueOf(api.getScheme()).toLowerCase(Locale.ROOT);
        require(List.of("http", "https").contains(scheme) && api.getHost() != null, "is http(s)://host[:port]");
        require(api.getRawPath().isEmpty() || api.getRawPath().equals("/"), "has no path (found %s)", api.getRawPath());
        require(api.getRawQuery() == null && api.getRawFragment() == null, "has no query and no fragment");
        require(api.getRawUserInfo() == null, "has no user and no password");
        int port = api.getPort() >= 0 ? api.getPort() : scheme.equals("http") ? 80 : 443;
        return new TelegramUrl(scheme, api.getHost(), port, false);
    }

    /** Makes a call and waits for its result. */
    <T extends Serializable> T call(BotApiMethod<T> method) throws CallException {
        if (isShut()) {
            throw CallException.unanswered("closed", false);
        }
        try {
            return answered(client.execute(method));
        } catch (TelegramApiException e) {
            // The client wraps all but its own exceptions.
            throw failure(e instanceof TelegramApiRequestException || e.getCause() == null ? e : e.getCause());
        }
    }

    /** What an answer must have, or else it leaves us in doubt. */
    static <T> T answered(@Nullable T result) throws CallException {
        if (result == null) {
            throw CallException.unanswered("an answer without a result", true);
        }
        return result;
    }

    /** Refuses further calls; ones under way go on. */
    void shut() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }

    boolean isShut() {
        return http.dispatcher().executorService().isShutdown();
    }

    Duration longestCall() {
        return Duration.ofMillis(http.callTimeoutMillis());
    }

    /** Ends what is under way. */
    void cancel() {
        http.dispatcher().cancelAll();
    }

    private CallException failure(Throwable fault) {
        if (fault instanceof TelegramApiValidationException) {
            return CallException.invalid(masked(fault.getMessage()));
        }
        if (fault instanceof TelegramApiRequestException answer && CallException.isAnswer(answer)) {
            return CallException.refused(answer, masked(answer.getApiResponse()));
        }
        if (fault instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        if (fault instanceof Transit.NeverLeftException never) {
            return CallException.unanswered(masked(never.getMessage()), false);
        }
        return CallException.unanswered(masked(fault.getClass().getSimpleName() + ": " + fault.getMessage()), true);
    }

    // A server may echo the address that it was asked for.
    private String masked(@Nullable String text) {
        return String.valueOf(text).replace(token, "***");
    }

    private static OkHttpClient client(Duration silence, Duration whole) {
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequests(CALLS_AT_ONCE);
        dispatcher.setMaxRequestsPerHost(CALLS_AT_ONCE);
        return new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .addInterceptor(new Transit())
                // One call a connection: one that breaks leaves no other call in doubt.
                .protocols(List.of(Protocol.HTTP_1_1))
                .followRedirects(false)
                .connectTimeout(silence.compareTo(CONNECT) < 0 ? silence : CONNECT)
                .readTimeout(silence)
                .writeTimeout(silence)
                .callTimeout(whole)
                .build();
    }

    private static void require(boolean kept, String rule, Object... found) {
        if (!kept) {
            throw new IllegalArgumentException("the address of the Bot API " + String.format(Locale.ROOT, rule, found));
        }
    }
}
