package jianbao.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The chat page's files. They come from this jar alone, and the page may load nothing else. */
final class PageHandler implements HttpHandler {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final Map<String, File> FILES = Map.of(
            "/", new File("index.html", "text/html; charset=utf-8"),
            "/style.css", new File("style.css", "text/css; charset=utf-8"),
            "/words.js", new File("words.js", "text/javascript; charset=utf-8"),
            "/text.js", new File("text.js", "text/javascript; charset=utf-8"),
            "/dom.js", new File("dom.js", "text/javascript; charset=utf-8"),
            "/state.js", new File("state.js", "text/javascript; charset=utf-8"),
            "/app.js", new File("app.js", "text/javascript; charset=utf-8"),
            "/icon.svg", new File("icon.svg", "image/svg+xml"));

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            File file = FILES.get(exchange.getRequestURI().getPath());
            String method = exchange.getRequestMethod();
            if (file == null || !(method.equals("GET") || method.equals("HEAD"))) {
                Http.refuse(exchange, new ApiRefusal(404, "Not Found"));
                return;
            }
            exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
            exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
            Http.answer(exchange, 200, file.type, file.read());
        }
    }

    private record File(String name, String type) {
        byte[] read() throws IOException {
            try (InputStream in = PageHandler.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IOException("the jar lacks jianbao/sandbox/" + name);
                }
                return in.readAllBytes();
            }
        }
    }
}
