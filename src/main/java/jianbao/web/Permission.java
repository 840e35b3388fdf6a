package jianbao.web;

import okhttp3.HttpUrl;

/** Whether an address may be asked. Redirects are asked about one by one. */
interface Permission {
    /** Everything is allowed. */
    Permission GIVEN = address -> {};

    /** Throws when the address may not be asked. */
    void ask(HttpUrl address) throws FetchException;
}
