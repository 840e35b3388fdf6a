package jianbao.web;

import java.net.URI;

/** Fetches one address at a time. Implementations are safe for use by several threads. */
public interface Fetcher {
    /**
     * Fetches what is there now, unless it is what the caller knows already. Waits for the answer, in bounded time.
     *
     * @param known what came with the last answer, so that the server may say that nothing changed; else
     *     {@link Validators#NONE}
     * @throws FetchException when there is nothing to be had, with the reason in plain words
     */
    Fetched fetch(URI address, Validators known) throws FetchException;
}
