package jianbao.config;

/**
 * One thing that is wrong with the settings.
 *
 * @param file where it was set: a file, or the name of a variable or flag
 * @param line from 1; 0 where there are no lines
 * @param key the setting; empty where the fault belongs to none
 * @param found what stands there, shortened and without secrets
 * @param expected what is allowed
 */
public record Fault(String file, int line, String key, String found, String expected) {
    /** The file with its line, or the variable or flag. */
    public String place() {
        return line > 0 ? file + ":" + line : file;
    }
}
