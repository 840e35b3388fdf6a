package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
    @TempDir
    private Path folder;

    @Test
    void who_may_add_an_article_is_told_into_which_folder() {
        assertThat(Demo.whereToPut(List.of(folder, folder.resolve("none"))))
                .isEqualTo("Put a Markdown file into the folder " + folder + " and subscribers get it.");
        assertThat(Demo.whereToPut(List.of(folder, folder))).contains(folder + " or " + folder);
    }

    @Test
    void a_folder_that_is_not_there_is_not_promised() {
        assertThat(Demo.whereToPut(List.of(folder.resolve("none"))))
                .isEqualTo("There is no folder " + folder + "/none yet: make it for your articles.");
        assertThat(Demo.whereToPut(List.of())).isEqualTo("No folder of articles is named: set articles.folders.");
    }
}
