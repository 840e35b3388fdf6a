package jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jianbao.model.Block;
import jianbao.model.Bookmark;
import jianbao.source.Reading.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownFolderTest {
    private static final Instant WRITTEN = Instant.parse("2024-03-01T10:00:00Z");

    @TempDir
    private Path root;

    private Instant now = WRITTEN.plusSeconds(60);
    private Bookmark bookmark = Bookmark.NONE;

    private MarkdownFolder folder() {
        return new MarkdownFolder("articles", root, Set.of("md", "txt"), () -> now);
    }

    private Path write(String place, String title, Instant at) throws IOException {
        Path file = root.resolve(place);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "---\ntitle: " + title + "\ndate: 2024-03-01\n---\n雪化了。\n");
        return Files.setLastModifiedTime(file, FileTime.from(at));
    }

    /** Reads and moves the bookmark, as intake does. */
    private Harvest harvest() throws SourceException {
        Harvest harvest = folder().readFrom(bookmark);
        Map<String, String> stamps = new HashMap<>(bookmark.stamps());
        harvest.readings().forEach(reading -> stamps.put(reading.place(), reading.stamp()));
        harvest.gone().forEach(stamps::remove);
        bookmark = new Bookmark(stamps, "");
        return harvest;
    }

    private List<String> places() throws SourceException {
        return harvest().readings().stream().map(Reading::place).toList();
    }

    @Test
    void a_folder_is_read_with_its_subfolders_in_order() throws Exception {
        write("b.md", "B", WRITTEN);
        write("a/z.TXT", "Z", WRITTEN);
        write("a.md", "A", WRITTEN);
        Harvest harvest = harvest();
        assertThat(harvest.readings()).extracting(Reading::place).containsExactly("a.md", "a/z.TXT", "b.md");
        assertThat(harvest.readings().get(1).identities()).containsExactly("path:articles/a/z.TXT");
        assertThat(harvest.complete()).isTrue();
    }

    @Test
    void what_is_hidden_or_a_tools_own_is_passed_over() throws Exception {
        for (String place : List.of(".a.md", ".git/a.md", "node_modules/a.md", "a.html", "md")) {
            write(place, "A", WRITTEN);
        }
        assertThat(places()).isEmpty();
    }

    @Test
    void only_what_changed_is_read_again() throws Exception {
        write("a.md", "A", WRITTEN);
        write("b.md", "B", WRITTEN);
        assertThat(places()).containsExactly("a.md", "b.md");
        assertThat(places()).isEmpty();
        write("b.md", "B2", WRITTEN.plusSeconds(1));
        assertThat(places()).containsExactly("b.md");
    }

    @Test
    void a_deleted_file_is_gone_and_a_moved_one_is_read_at_its_new_place() throws Exception {
        Path file = write("a.md", "A", WRITTEN);
        harvest();
        Files.move(file, root.resolve("b.md"));
        Harvest harvest = harvest();
        assertThat(harvest.readings()).extracting(Reading::place).containsExactly("b.md");
        assertThat(harvest.gone()).containsExactly("a.md");
        assertThat(harvest().gone()).isEmpty();
    }

    @Test
    void a_file_that_is_being_written_is_left_for_later_and_not_gone() throws Exception {
        write("a.md", "A", WRITTEN);
        write("b.md", "B", WRITTEN);
        harvest();
        write("a.md", "A2", now.minusMillis(1999));
        Harvest harvest = harvest();
        assertThat(harvest.readings()).isEmpty();
        assertThat(harvest.gone()).isEmpty();
        assertThat(harvest.complete()).isTrue();
        write("c.md", "C", now);
        assertThat(places()).isEmpty();
        now = now.plusSeconds(2);
        assertThat(places()).containsExactly("a.md", "c.md");
    }

    @Test
    void a_reading_is_not_complete_while_a_new_file_is_being_written() throws Exception {
        write("a.md", "A", WRITTEN);
        write("b.md", "B", now);
        Harvest first = harvest();
        assertThat(first.readings()).hasSize(1);
        assertThat(first.complete()).isFalse();
        now = now.plusSeconds(2);
        Harvest second = harvest();
        assertThat(second.readings()).hasSize(1);
        assertThat(second.complete()).isTrue();
    }

    @Test
    void a_new_file_that_is_written_all_the_time_holds_nobody_up_for_ever() throws Exception {
        MarkdownFolder folder = folder();
        write("a.md", "A", WRITTEN);
        write("log.txt", "L", now);
        assertThat(folder.readFrom(bookmark).complete()).isFalse();
        now = now.plusSeconds(59);
        write("log.txt", "L", now);
        assertThat(folder.readFrom(bookmark).complete()).isFalse();
        now = now.plusSeconds(1);
        write("log.txt", "L", now);
        Harvest harvest = folder.readFrom(bookmark);
        assertThat(harvest.complete()).isTrue();
        assertThat(harvest.readings()).extracting(Reading::place).containsExactly("a.md");
    }

    @Test
    void a_time_to_come_counts_as_settled() throws Exception {
        write("a.md", "A", now.plusSeconds(3600));
        assertThat(places()).containsExactly("a.md");
    }

    @Test
    void a_large_folder_is_read_in_parts_and_nothing_is_gone_before_the_last() throws Exception {
        write("gone.md", "G", WRITTEN);
        harvest();
        Files.delete(root.resolve("gone.md"));
        for (int i = 0; i < 201; i++) {
            write("f%03d.md".formatted(i), "F" + i, WRITTEN);
        }
        Harvest first = harvest();
        assertThat(first.readings()).hasSize(200);
        assertThat(first.complete()).isFalse();
        assertThat(first.gone()).isEmpty();
        Harvest second = harvest();
        assertThat(second.readings()).extracting(Reading::place).containsExactly("f200.md");
        assertThat(second.complete()).isTrue();
        assertThat(second.gone()).containsExactly("gone.md");
    }

    @Test
    void large_files_are_read_a_few_at_once() throws Exception {
        for (String place : List.of("a.md", "b.md", "c.md", "d.md")) {
            Path file = write(place, "A", WRITTEN);
            Files.writeString(file, "雪化了。".repeat(250_000), StandardOpenOption.APPEND);
            Files.setLastModifiedTime(file, FileTime.from(WRITTEN));
        }
        Harvest first = harvest();
        assertThat(first.readings()).extracting(Reading::place).containsExactly("a.md", "b.md", "c.md");
        assertThat(first.complete()).isFalse();
        assertThat(places()).containsExactly("d.md");
    }

    @Test
    void a_link_is_followed_only_inside_the_folder(@TempDir Path elsewhere) throws Exception {
        write("real/a.md", "A", WRITTEN);
        Path outside = Files.writeString(elsewhere.resolve("o.md"), "# O\n\nx.");
        Files.createSymbolicLink(root.resolve("in.md"), root.resolve("real/a.md"));
        Files.createSymbolicLink(root.resolve("out.md"), outside);
        Files.createSymbolicLink(root.resolve("loop"), root);
        Files.createSymbolicLink(root.resolve("nowhere.md"), root.resolve("none"));
        assertThat(places()).containsExactly("in.md", "real/a.md");
    }

    @Test
    void an_empty_file_is_told_once() throws Exception {
        Path file = root.resolve("a.md");
        Files.writeString(file, "");
        Files.setLastModifiedTime(file, FileTime.from(WRITTEN));
        assertThat(harvest().readings()).extracting(Reading::status).containsExactly(Status.SKIPPED);
        assertThat(places()).isEmpty();
    }

    @Test
    void a_missing_folder_is_an_error_that_names_it() {
        MarkdownFolder missing = new MarkdownFolder("a", root.resolve("none"), Set.of("md"), () -> now);
        assertThatThrownBy(() -> missing.readFrom(Bookmark.NONE))
                .isInstanceOf(SourceException.class)
                .hasMessage("no such folder: " + root.resolve("none"));
    }

    @Test
    void a_file_in_place_of_the_folder_is_an_error_that_says_so() throws Exception {
        Path file = write("a.md", "A", WRITTEN);
        assertThatThrownBy(() -> new MarkdownFolder("a", file, Set.of("md"), () -> now).readFrom(Bookmark.NONE))
                .hasMessage("not a folder: " + file);
    }

    @Test
    void a_folder_behind_a_link_is_read() throws Exception {
        write("real/a.md", "A", WRITTEN);
        Path link = Files.createSymbolicLink(root.resolve("link"), root.resolve("real"));
        Harvest harvest = new MarkdownFolder("link", link, Set.of("md"), () -> now).readFrom(Bookmark.NONE);
        assertThat(harvest.readings()).extracting(Reading::place).containsExactly("a.md");
    }

    @Test
    void without_endings_everything_is_listed() throws Exception {
        Path ruby = write("b.rb", "B", WRITTEN);
        Path plain = write("a", "A", WRITTEN);
        assertThat(FileTree.of(root, Set.of()).files()).containsExactly(plain, ruby);
        assertThat(MarkdownFolder.place(root, ruby)).isEqualTo("b.rb");
        assertThatThrownBy(() -> FileTree.of(root.resolve("none"), Set.of()))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("none");
    }

    @Test
    void what_repeats_is_learned_from_all_parts_of_a_large_folder() throws Exception {
        for (int i = 0; i < 401; i++) {
            letter("f%03d.md".formatted(i), i, i < 250 ? "" : "明天见，带上伞。");
        }
        while (!harvest().complete()) {}
        letter("z.md", 999, "明天见，带上伞。");
        assertThat(harvest().readings())
                .singleElement()
                .satisfies(reading -> assertThat(reading.article().orElseThrow().blocks())
                        .extracting(Block::kind)
                        .containsExactly(Block.Kind.PARAGRAPH, Block.Kind.BOILERPLATE));
    }

    private void letter(String place, int number, String footer) throws IOException {
        Path file = write(place, "Letter " + number, WRITTEN);
        Files.writeString(file, "# Letter %d\n\n今天看见%d只船。\n\n%s\n".formatted(number, number, footer));
        Files.setLastModifiedTime(file, FileTime.from(WRITTEN));
    }
}
