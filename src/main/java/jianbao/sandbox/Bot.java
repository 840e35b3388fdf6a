package jianbao.sandbox;

import java.util.regex.Pattern;

/** The bot that lives in the sandbox; its id is the number at the token's front. */
record Bot(String token) {
    static final String USERNAME = "jianbao_sandbox_bot";
    static final String NAME = "简报 Jianbao";
    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,15}:[A-Za-z0-9_-]{3,64}");

    /** Throws IllegalArgumentException when the token has not Telegram's form; it is not in the message. */
    Bot {
        if (!hasForm(token)) {
            throw new IllegalArgumentException("not of the form of a bot's token");
        }
    }

    static boolean hasForm(String token) {
        return FORM.matcher(token).matches();
    }

    long id() {
        return Long.parseLong(token.substring(0, token.indexOf(':')));
    }

    @Override
    public String toString() {
        return "bot " + id();
    }
}
