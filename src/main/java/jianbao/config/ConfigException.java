package jianbao.config;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The operator erred. Lists all faults at once; its message is an aligned table, one line a fault. */
public final class ConfigException extends RuntimeException {
    private final transient List<Fault> faults;

    public ConfigException(List<Fault> faults) {
        super(table(faults));
        this.faults = List.copyOf(faults);
    }

    /** Those of the file by line, then all others; never empty. */
    public List<Fault> faults() {
        return faults;
    }

    private static String table(List<Fault> faults) {
        int places = width(faults, Fault::place);
        int keys = width(faults, Fault::key);
        return faults.stream()
                .map(fault -> pad(fault.place(), places)
                        + pad(fault.key(), keys)
                        + "found " + fault.found() + ", expected " + fault.expected())
                .collect(Collectors.joining("\n"));
    }

    private static int width(List<Fault> faults, Function<Fault, String> column) {
        return faults.stream().map(column).mapToInt(String::length).max().orElse(0);
    }

    private static String pad(String cell, int width) {
        return width == 0 ? "" : cell + " ".repeat(width - cell.length() + 2);
    }
}
