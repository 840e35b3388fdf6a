package jianbao.chat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** What a person typed after a command, freed of width and case. */
record Typed(String text) {
    private static final int LONGEST = 80;

    /** In the place of what is longer than any choice; nobody understands it. */
    private static final String TOO_MUCH = "…";

    private static final Set<String> OFF = Set.of(
            "off", "no", "none", "never", "stop", "关", "关闭", "关掉", "停", "停止", "取消", "不要", "不用", "无", "關", "關閉", "關掉",
            "無");

    static Typed of(String argument) {
        return new Typed(
                argument.length() > LONGEST
                        ? TOO_MUCH
                        : Normalizer.normalize(argument, Normalizer.Form.NFKC)
                                .toLowerCase(Locale.ROOT)
                                .strip());
    }

    boolean isNothing() {
        return text.isEmpty();
    }

    boolean isOff() {
        return OFF.contains(text);
    }
}
