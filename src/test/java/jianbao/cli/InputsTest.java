package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    @TempDir
    private Path folder;

    @Test
    void a_folder_gives_its_files_by_name_and_below() throws IOException {
        write("b.rb", "a/2.md", "a/1.md", ".hidden.md", ".git/x.md", "c.MD", "没有.md");
        assertThat(Inputs.named(List.of(folder.toString())))
                .extracting(Input::file)
                .containsExactly(
                        folder + "/a/1.md", folder + "/a/2.md", folder + "/b.rb", folder + "/c.MD", folder + "/没有.md");
    }

    @Test
    void the_settings_folders_give_the_files_with_their_endings_whatever_the_case() throws IOException {
        write("a.md", "b.MD", "c.txt", "md", "d.amd");
        assertThat(Inputs.inFolders(List.of(folder), List.of("md")))
                .extracting(Input::file)
                .containsExactly(folder + "/a.md", folder + "/b.MD");
    }

    @Test
    void a_folder_behind_a_link_is_read_and_a_circle_of_links_is_not() throws IOException {
        write("in/a.md");
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("in"));
        Files.createSymbolicLink(folder.resolve("in/circle"), folder);
        assertThat(Inputs.named(List.of(folder.resolve("link").toString())))
                .extracting(Input::file)
                .containsExactly(folder + "/link/a.md");
    }

    @Test
    void what_is_no_file_is_a_bad_input_in_its_place() throws IOException {
        write("a.md");
        assertThat(Inputs.named(List.of("http://localhost/a", folder + "/a.md", "none", "a\0b", "")))
                .extracting(Input::fault)
                .satisfiesExactly(
                        fault -> assertThat(fault).startsWith("an address, not a file"),
                        fault -> assertThat(fault).isEmpty(),
                        fault -> assertThat(fault).isEqualTo("no such file or folder"),
                        fault -> assertThat(fault).startsWith("not the name of a file"),
                        fault -> assertThat(fault).isNotEmpty());
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "x");
        }
    }
}
