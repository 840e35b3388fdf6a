package jianbao.web;

import java.io.IOException;
import java.net.ProtocolException;
import okhttp3.Interceptor;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** Answers that OkHttp 4.12 trips over: a negative status or length, a second interim answer. */
final class BrokenHttp implements Interceptor {
    @Override
    public Response intercept(Chain chain) throws IOException {
        try {
            Response response = chain.proceed(chain.request());
            ResponseBody body = response.body();
            if (body != null && body.contentLength() < -1) {
                throw new ProtocolException("a length below zero");
            }
            return response;
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new ProtocolException("an answer that OkHttp cannot read");
        }
    }
}
