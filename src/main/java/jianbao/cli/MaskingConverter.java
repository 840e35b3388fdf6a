package jianbao.cli;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.pattern.CompositeConverter;
import java.util.regex.Pattern;

/** Replaces what looks like a bot's token by {@code ***}: a net below the rule that nobody logs one. Made by logback.xml. */
public final class MaskingConverter extends CompositeConverter<ILoggingEvent> {
    // Telegram: the bot's id, a colon and 35 letters. Bounded, so that a long run of digits costs no square of time.
    private static final Pattern TOKEN = Pattern.compile("\\d{1,20}:[A-Za-z0-9_-]{30,}");

    @Override
    protected String transform(ILoggingEvent event, String line) {
        return TOKEN.matcher(line).replaceAll("***");
    }
}
