package jianbao.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import jianbao.config.Settings;

/** Settings that a later version will use: who sets one must not believe that it does something. */
final class Later {
    private Later() {}

    /** By key what this version does instead; only keys that were set to something. */
    static Map<String, String> of(Settings settings) {
        Map<String, String> later = new LinkedHashMap<>();
        if (settings.access() != Settings.Access.OPEN) {
            later.put("access", "this version answers everybody");
        }
        return later;
    }
}
