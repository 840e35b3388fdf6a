package jianbao.sandbox;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps web pages of others out, which a browser on this machine may have open: a foreign name that was bound to 127.0.0.1
 * (DNS rebinding) shows in Host, a request that a foreign page sends shows in Origin or Sec-Fetch-Site.
 */
final class OwnPagesOnly extends Filter {
    private static final Set<String> OWN_NAMES = Set.of("127.0.0.1", "localhost");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        String host = exchange.getRequestHeaders().getFirst("Host");
        if (isOwn(host) && isFrom(exchange, "http://" + host)) {
            chain.doFilter(exchange);
        } else {
            try (exchange) {
                Http.refuse(exchange, ApiRefusal.forbidden("the sandbox answers to this machine's own pages only"));
            }
        }
    }

    private static boolean isOwn(@Nullable String host) {
        return host != null && OWN_NAMES.contains(host.replaceFirst(":[0-9]{1,5}$", ""));
    }

    private static boolean isFrom(HttpExchange exchange, String own) {
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        String site = exchange.getRequestHeaders().getFirst("Sec-Fetch-Site");
        boolean page = exchange.getRequestMethod().equals("GET")
                && exchange.getRequestURI().getPath().equals("/");
        // A link on a foreign page may lead to the chat page.
        return (origin == null || origin.equals(own)) && (page || site == null || OWN_SITES.contains(site));
    }

    @Override
    public String description() {
        return "keeps foreign web pages out";
    }
}
