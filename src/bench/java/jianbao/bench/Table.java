package jianbao.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The figures as people read them. */
record Table(List<Row> rows) {
    private static final String COLUMNS = "%-10s %-28s %11s %8s %8s %8s %9s %8s %8s%n";
    private static final Object[] HEAD = {
        "documents", "", "a second", "CPU ms", "p50 ms", "p99 ms", "p99.9 ms", "KB each", "x HanLP"
    };

    /** Lines, each ended. */
    String print() {
        return String.format(COLUMNS, HEAD) + rows.stream().map(this::line).collect(Collectors.joining());
    }

    private String line(Row row) {
        return String.format(
                COLUMNS,
                row.set(),
                row.name(),
                number("%,.0f", row.perSecond()),
                number("%.2f", row.cpu()),
                number("%.2f", row.p50()),
                number("%.2f", row.p99()),
                number("%.2f", row.p999()),
                number("%,.0f", row.allocated() / 1024),
                timesHanLp(row));
    }

    /** How many times as fast on the same documents; empty where HanLP does not read the language. */
    private String timesHanLp(Row row) {
        return rows.stream()
                .filter(other -> other.set().equals(row.set()) && other.name().startsWith("HanLP"))
                .map(hanLp -> number("%.1f", row.perSecond() / hanLp.perSecond()))
                .collect(Collectors.joining());
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
