package jianbao.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The articles. */
enum Story {
    /** Is there before anybody is subscribed. */
    LIBRARY("A village library lends tools", """
            The village library began to lend drills and ladders last spring.
            Four hundred neighbours have signed up for a card since then.
            The librarian says that books are borrowed more often as well.
            """),
    FERRY("The last cable ferry gets a second rope", """
            The last cable ferry on the upper river was given a second rope on Tuesday.
            Its first one, laid in 1961, had frayed under the winter ice.
            Forty people a day cross there, most of them on their way to school.
            The new rope is said to last for thirty years.
            """),
    CLOCK("老钟楼的指针停了一夜", """
            镇上的老钟楼昨夜停了三个小时，许多人今早上班迟到。
            修钟的师傅说，一只鸽子把窝搭在了齿轮旁边。
            鸽子窝被搬到了窗台上，钟在天亮以前重新走了起来。
            今后每个月都会有人上楼看一次。
            """),
    ORCHARD("An orchard school grafts four hundred trees", """
            Pupils of the orchard school grafted four hundred apple trees in one week.
            Each tree carries two old sorts that nursery catalogues no longer list.
            The oldest sort was found behind a railway station last autumn.
            Anyone may come for a sapling in November.
            """);

    private final String title;
    private final String text;

    Story(String title, String text) {
        this.title = title;
        this.text = text;
    }

    /** Those that are pushed. */
    static List<Story> pushed() {
        return List.of(FERRY, CLOCK, ORCHARD);
    }

    /** Those that a text tells, one or a list of several. */
    static List<Story> in(String text) {
        return Stream.of(values()).filter(story -> text.contains(story.title)).toList();
    }

    /** Moves it into the folder, written a while ago. */
    void appearIn(Path folder) throws IOException {
        String name = name().toLowerCase(Locale.ROOT) + ".md";
        Path hidden = Files.writeString(
                folder.resolveSibling(name), "---\ntitle: %s\ndate: 2026-03-02\n---\n\n%s".formatted(title, text));
        Files.setLastModifiedTime(hidden, FileTime.from(Instant.now().minusSeconds(60)));
        Files.move(hidden, folder.resolve(name));
    }
}
