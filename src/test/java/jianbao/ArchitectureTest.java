package jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the code against the map: every arrow, no circle, and each library in the rooms that may know it. */
class ArchitectureTest {
    /** Who uses whom: exactly these. A new arrow is first a line here, in a commit that says why. */
    private static final Map<String, Set<String>> PLAN = Map.ofEntries(
            room("jianbao", "chat config intake model ops push source store telegram web"),
            room("cli", "jianbao config model sandbox source store summary telegram text web"),
            room("chat", "model store telegram view"),
            room("push", "model store telegram view"),
            room("ops", "model store telegram"),
            room("intake", "model source store summary text"),
            room("source", "model text web"),
            room("summary", "model text"),
            room("store", "model text"),
            room("view", "model telegram"),
            room("telegram", "model"),
            room("config", "model"),
            room("sandbox", "model"),
            room("web", ""),
            room("text", ""),
            room("model", ""));

    /** Which packages may use a library, by the library's package prefix. */
    private static final Map<String, Set<String>> DOORS = Map.ofEntries(
            door("org.telegram", "telegram"),
            door("okhttp3", "telegram web"),
            door("okio", "telegram web"),
            door("crawlercommons", "web"),
            door("java.sql", "store"),
            door("javax.sql", "store"),
            door("org.sqlite", "store"),
            door("org.jdbi", "store"),
            door("org.flywaydb", "store"),
            door("com.zaxxer", "store"),
            door("com.github.benmanes.caffeine", "store"),
            door("org.jsoup", "source"),
            door("org.commonmark", "source"),
            door("org.yaml", "source config"),
            door("picocli", "cli"),
            door("me.tongfei", "cli"),
            door("ch.qos.logback", "cli"),
            door("com.sun.net.httpserver", "sandbox ops"),
            door("io.micrometer", "ops"),
            door("io.prometheus", "ops"),
            door("com.fasterxml.jackson", "telegram sandbox source store cli"));

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("jianbao");

    @Test
    void the_arrows_between_packages_are_those_of_the_plan() {
        assertThat(arrows()).isEqualTo(new TreeMap<>(PLAN));
    }

    @Test
    void no_packages_depend_on_each_other_in_a_circle() {
        SlicesRuleDefinition.slices()
                .matching("jianbao.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CODE);
    }

    @Test
    void each_library_stays_behind_its_door() {
        Map<String, Set<String>> users = new TreeMap<>();
        for (JavaClass type : CODE) {
            for (Dependency use : type.getDirectDependenciesFromSelf()) {
                String target = use.getTargetClass().getPackageName();
                DOORS.keySet().stream()
                        .filter(library -> target.equals(library) || target.startsWith(library + "."))
                        .forEach(library -> users.computeIfAbsent(library, key -> new TreeSet<>())
                                .add(room(type)));
            }
        }
        users.forEach(
                (library, rooms) -> assertThat(DOORS.get(library)).as(library).containsAll(rooms));
    }

    @Test
    void only_the_roof_and_the_sandbox_start_threads() {
        assertThat(roomsThat(ArchitectureTest::startsThreads)).containsExactlyInAnyOrder("jianbao", "cli", "sandbox");
    }

    @Test
    void only_the_roof_and_the_sandbox_choose_a_clock() {
        assertThat(roomsThat(ArchitectureTest::looksAtTheClock)).containsExactlyInAnyOrder("jianbao", "cli", "sandbox");
    }

    private static Set<String> roomsThat(Predicate<JavaCodeUnitAccess<?>> act) {
        return CODE.stream()
                .filter(type -> type.getCodeUnitAccessesFromSelf().stream().anyMatch(act))
                .map(ArchitectureTest::room)
                .collect(Collectors.toSet());
    }

    private static boolean startsThreads(JavaCodeUnitAccess<?> use) {
        JavaClass owner = use.getTargetOwner();
        boolean threads = owner.isAssignableTo(Thread.class) || owner.isAssignableTo(Executor.class);
        return (threads && use.getName().equals("<init>")) || owner.isEquivalentTo(Executors.class);
    }

    private static boolean looksAtTheClock(JavaCodeUnitAccess<?> use) {
        String owner = use.getTargetOwner().getName();
        return owner.equals("java.lang.System")
                ? Set.of("currentTimeMillis", "nanoTime").contains(use.getName())
                : owner.startsWith("java.time.") && Set.of("now", "system").contains(use.getName());
    }

    private static Map<String, Set<String>> arrows() {
        Map<String, Set<String>> arrows = new TreeMap<>();
        for (JavaClass type : CODE) {
            Set<String> targets = arrows.computeIfAbsent(room(type), key -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(use -> use.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getPackageName().startsWith("jianbao"))
                    .map(ArchitectureTest::room)
                    .filter(target -> !target.equals(room(type)))
                    .forEach(targets::add);
        }
        return arrows;
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.equals("jianbao") ? name : name.substring("jianbao.".length());
    }

    private static Map.Entry<String, Set<String>> room(String name, String uses) {
        return Map.entry(name, words(uses));
    }

    private static Map.Entry<String, Set<String>> door(String library, String rooms) {
        return Map.entry(library, words(rooms));
    }

    private static Set<String> words(String list) {
        return list.isBlank()
                ? new TreeSet<>()
                : Arrays.stream(list.split(" ")).collect(Collectors.toCollection(TreeSet::new));
    }
}
