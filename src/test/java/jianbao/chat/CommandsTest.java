package jianbao.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import jianbao.model.Language;
import jianbao.telegram.BotApi.MenuEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommandsTest {
    @Test
    void every_command_that_is_written_is_in_the_list_and_named_nowhere_else() {
        List<JavaClass> commands = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("jianbao").stream()
                        .filter(type -> type.isAssignableTo(Command.class) && !type.isInterface())
                        .toList();
        assertThat(Commands.standard().all())
                .extracting(command -> command.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(
                        commands.stream().map(JavaClass::getName).toList());
        assertThat(commands)
                .allSatisfy(command -> assertThat(command.getDirectDependenciesToSelf())
                        .allSatisfy(user -> assertThat(user.getOriginClass().getSimpleName())
                                .isIn("Commands", command.getSimpleName())));
    }

    @Test
    void names_are_such_as_telegram_takes_and_each_is_used_once() {
        assertThat(Commands.standard().all())
                .extracting(Command::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z0-9_]{1,32}"));
    }

    @ParameterizedTest
    @EnumSource
    void the_menu_says_of_each_command_what_it_does(Language language) {
        List<MenuEntry> menu = Conversation.menu(language);
        assertThat(menu)
                .extracting(MenuEntry::command)
                .containsExactly(
                        "latest",
                        "summary",
                        "search",
                        "subscribe",
                        "unsubscribe",
                        "subscriptions",
                        "digest",
                        "settings",
                        "language",
                        "help");
        assertThat(menu).extracting(MenuEntry::description).allMatch(text -> !text.isBlank() && text.length() <= 40);
    }
}
