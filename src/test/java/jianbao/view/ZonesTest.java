package jianbao.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jianbao.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            北京, Asia/Shanghai
            上海, Asia/Shanghai
            北京时间, Asia/Shanghai
            上海市, Asia/Shanghai
            中國, Asia/Shanghai
            Beijing time, Asia/Shanghai
            shanghai, Asia/Shanghai
            asia/shanghai, Asia/Shanghai
            ASIA/SHANGHAI, Asia/Shanghai
            ＡＳＩＡ／Shanghai, Asia/Shanghai
            台北, Asia/Taipei
            臺北, Asia/Taipei
            香港, Asia/Hong_Kong
            Hong Kong, Asia/Hong_Kong
            hongkong, Asia/Hong_Kong
            东京, Asia/Tokyo
            東京, Asia/Tokyo
            Japan, Asia/Tokyo
            新加坡, Asia/Singapore
            Singapore, Asia/Singapore
            胡志明, Asia/Ho_Chi_Minh
            伦敦, Europe/London
            UK, Europe/London
            柏林, Europe/Berlin
            Zürich, Europe/Zurich
            München , Europe/Berlin
            纽约, America/New_York
            new  york, America/New_York
            New_York, America/New_York
            América/New-York, America/New_York
            San Francisco, America/Los_Angeles
            硅谷, America/Los_Angeles
            São Paulo, America/Sao_Paulo
            buenos aires, America/Argentina/Buenos_Aires
            Apia, Pacific/Apia
            kathmandu, Asia/Kathmandu
            UTC, Z
            gmt, Z
            +8, +08:00
            ＋８, +08:00
            UTC+8, +08:00
            utc + 8, +08:00
            GMT-3:30, -03:30
            −3:30, -03:30
            +0530, +05:30
            UTC+5:45, +05:45
            东八区, +08:00
            东8区, +08:00
            東八區, +08:00
            西五区, -05:00
            西十一区, -11:00
            """)
    void a_zone_is_found_by_the_names_that_people_use(String name, String id) {
        assertThat(Zones.named(name)).containsExactly(ZoneId.of(id));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void every_id_of_a_place_is_found_in_any_case(String id) {
        assertThat(Zones.named(id)).containsExactly(ZoneId.of(id));
        assertThat(Zones.named(id.toUpperCase(Locale.ROOT))).containsExactly(ZoneId.of(id));
    }

    private static Stream<String> ids() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.matches("(Asia|Europe|America|Africa|Pacific|Australia)/.*"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            CST, Asia/Shanghai Asia/Taipei America/Chicago
            圣地亚哥, America/Los_Angeles America/Santiago
            新疆, Asia/Shanghai Asia/Urumqi
            san jose, America/Los_Angeles America/Costa_Rica
            georgia, Asia/Tbilisi America/New_York
            """)
    void a_name_of_several_places_gives_them_all(String name, String ids) {
        assertThat(Zones.named(name))
                .containsExactlyElementsOf(
                        Stream.of(ids.split(" ")).map(ZoneId::of).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "亚特兰蒂斯",
                "/",
                "//",
                "Asia",
                "Asia/",
                "+",
                "+99",
                "+8:99",
                "8",
                "东区",
                "东十九区",
                "etc/gmt8",
                "\u0000",
                "时间",
                "time",
                "../../etc/passwd"
            })
    void what_nobody_calls_a_zone_is_none(String name) {
        assertThat(Zones.named(name)).isEmpty();
    }

    @Test
    void a_name_without_end_is_none() {
        assertThat(Zones.named("北京".repeat(2048))).isEmpty();
        assertThat(Zones.named("a" + "\u0301\u0316".repeat(2000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Asia/Shanghai,    北京（UTC+8）,      Shanghai (UTC+8)
            America/New_York, 纽约（UTC-5）,      New York (UTC-5)
            America/St_Johns, 圣约翰斯（UTC-3:30）, St Johns (UTC-3:30)
            Asia/Kathmandu,   加德满都（UTC+5:45）, Kathmandu (UTC+5:45)
            America/Nuuk,     Nuuk（UTC-2）,      Nuuk (UTC-2)
            UTC,              UTC,                UTC
            Etc/UTC,          UTC,                UTC
            +08:00,           UTC+8,              UTC+8
            Etc/GMT+8,        UTC-8,              UTC-8
            """)
    void a_zone_is_shown_by_its_place_and_offset(String id, String chinese, String english) {
        Instant winter = Instant.parse("2024-11-21T08:00:00Z");
        assertThat(Zones.name(ZoneId.of(id), winter, Language.CHINESE)).isEqualTo(chinese);
        assertThat(Zones.name(ZoneId.of(id), winter, Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void every_line_of_the_file_names_a_zone_and_no_name_twice() throws IOException {
        for (String line : lines()) {
            String[] parts = line.split(": ", 2);
            assertThat(ZoneId.getAvailableZoneIds()).contains(parts[0]);
            List<String> names = List.of(parts[1].split(", "));
            assertThat(names).as(line).doesNotHaveDuplicates().allMatch(name -> name.equals(name.strip()));
            assertThat(names.get(0)).containsPattern("\\p{IsHan}");
            names.forEach(name -> assertThat(Zones.named(name)).as(name).contains(ZoneId.of(parts[0])));
        }
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = Zones.class.getResourceAsStream("zones.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
