package jianbao.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language in which the bot speaks; articles may be in any. */
public enum Language {
    CHINESE("zh"),
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** BCP 47. */
    public String code() {
        return code;
    }

    /** The one to speak to a person of this IETF language tag (Telegram's {@code language_code}); English where unsure. */
    public static Language of(@Nullable String tag) {
        return tag != null && tag.toLowerCase(Locale.ROOT).startsWith("zh") ? CHINESE : ENGLISH;
    }
}
