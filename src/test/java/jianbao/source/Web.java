package jianbao.source;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jianbao.web.Body;
import jianbao.web.FetchException;
import jianbao.web.Fetched;
import jianbao.web.Fetcher;
import jianbao.web.Validators;

/** A web of a few addresses, which says what it was asked. What it does not hold is gone. */
final class Web implements Fetcher {
    final List<String> asked = new ArrayList<>();
    private final Map<String, String> documents = new HashMap<>();
    private final Map<String, Fetched> answers = new HashMap<>();
    private Duration freshFor = Duration.ZERO;
    private Optional<FetchException> fault = Optional.empty();

    Web holds(String address, String text) {
        documents.put(address, text);
        answers.remove(address);
        return this;
    }

    Web answers(String address, Fetched answer) {
        answers.put(address, answer);
        return this;
    }

    Web freshFor(Duration duration) {
        freshFor = duration;
        return this;
    }

    Web fails(FetchException exception) {
        fault = Optional.of(exception);
        return this;
    }

    Web works() {
        fault = Optional.empty();
        return this;
    }

    @Override
    public Fetched fetch(URI address, Validators known) throws FetchException {
        asked.add(address.toString());
        if (fault.isPresent()) {
            throw fault.get();
        }
        if (answers.containsKey(address.toString())) {
            return answers.get(address.toString());
        }
        String text = documents.get(address.toString());
        if (text == null) {
            return new Fetched.Gone(address);
        }
        Validators now = new Validators("\"" + Integer.toHexString(text.hashCode()) + "\"", null);
        return now.equals(known)
                ? new Fetched.Unchanged(address, Optional.empty(), now, freshFor)
                : new Fetched.Fresh(
                        address,
                        Optional.empty(),
                        now,
                        new Body(text.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8"),
                        freshFor);
    }
}
