package jianbao.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodedTest {
    private static final String CHINESE = "我们在河边种了一排柳树，春天来的时候，孩子们都说这里比城里好看。";
    private static final String TRADITIONAL = "我們在河邊種了一排柳樹，春天來的時候，孩子們都說這裡比城裡好看。";
    private static final String JAPANESE = "川のそばに柳を植えました。春になると、子供たちはここが町よりきれいだと言います。";
    private static final String KOREAN = "우리는 강가에 버드나무를 심었다. 봄이 오면 아이들은 이곳이 도시보다 낫다고 말한다.";
    private static final String RUSSIAN =
            "Мы посадили ивы у реки. Весной дети говорят, что здесь красивее, чем в городе.";
    private static final String FRENCH =
            "Nous avons planté des saules près de la rivière ; l’été, c’est « très » beau.";
    private static final String GERMAN =
            "Wir haben Bäume am Fluß gepflanzt. Überall grünt es, schöner als in der Stadt.";

    @ParameterizedTest
    @CsvSource({
        "GBK, chinese",
        "GB18030, chinese",
        "Big5, traditional",
        "Shift_JIS, japanese",
        "EUC-JP, japanese",
        "ISO-2022-JP, japanese",
        "EUC-KR, korean",
        "windows-1251, russian",
        "KOI8-R, russian",
        "ISO-8859-5, russian",
        "IBM866, russian",
        "windows-1252, french",
        "ISO-8859-1, german",
        "UTF-8, chinese",
        "UTF-16, chinese"
    })
    void a_text_without_a_declaration_is_known_by_its_looks(String charset, String language) {
        String text = text(language);
        assertThat(web(page(text).getBytes(Charset.forName(charset)))).isEqualTo(page(text));
    }

    @ParameterizedTest
    @CsvSource({
        "gb2312, GBK, chinese",
        "big5, Big5, traditional",
        "x-sjis, Shift_JIS, japanese",
        "euc-jp, EUC-JP, japanese",
        "ks_c_5601-1987, EUC-KR, korean",
        "koi8-r, KOI8-R, russian",
        "cp1251, windows-1251, russian",
        "latin1, windows-1252, french",
        "us-ascii, windows-1252, french"
    })
    void a_declaration_that_fits_is_believed_wherever_it_stands(String label, String charset, String language) {
        String text = text(language);
        String xml = "<?xml version='1.0' encoding=\"" + label + "\"?><rss>" + text;
        String html = "<html><head><meta charset=" + label + "></head>" + text;
        byte[] bare = text.getBytes(Charset.forName(charset));
        assertThat(web(xml.getBytes(Charset.forName(charset)))).isEqualTo(xml);
        assertThat(web(html.getBytes(Charset.forName(charset)))).isEqualTo(html);
        assertThat(Decoded.web(bare, "text/xml; charset=\"" + label + '"').text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "gb2312, UTF-8, chinese",
        "iso-8859-1, UTF-8, french",
        "utf-8, GBK, chinese",
        "iso-8859-1, GBK, chinese",
        "gb2312, Big5, traditional",
        "iso-8859-1, KOI8-R, russian",
        "windows-1251, KOI8-R, russian",
        "utf-8, windows-1252, french",
        "utf-16, UTF-8, chinese",
        "no-such-thing, Shift_JIS, japanese"
    })
    void a_declaration_that_lies_is_overruled(String label, String charset, String language) {
        String xml = "<?xml version='1.0' encoding='" + label + "'?><rss>" + text(language);
        assertThat(web(xml.getBytes(Charset.forName(charset)))).isEqualTo(xml);
    }

    @Test
    void a_server_that_calls_everything_western_does_not_win_over_the_document() {
        String xml = "<?xml version='1.0' encoding='gbk'?><title>" + CHINESE;
        assertThat(Decoded.web(xml.getBytes(Charset.forName("GBK")), "text/xml; charset=ISO-8859-1")
                        .text())
                .isEqualTo(xml);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, chinese", "GBK, chinese", "Big5, traditional", "Shift_JIS, japanese", "EUC-KR, korean"})
    void one_bad_byte_does_not_change_how_the_rest_is_read(String charset, String language) {
        String text = text(language);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((text + "\n").getBytes(Charset.forName(charset)));
        bytes.write(0xFF);
        bytes.writeBytes(("\n" + text).getBytes(Charset.forName(charset)));
        assertThat(web(bytes.toByteArray())).startsWith(text + "\n").endsWith("\n" + text);
    }

    @Test
    void a_byte_order_mark_is_believed_and_taken_away() {
        String xml = "<?xml version='1.0' encoding='gb2312'?>" + CHINESE;
        assertThat(web(("\uFEFF" + xml).getBytes(UTF_8))).isEqualTo(xml);
        assertThat(web(("\uFEFF" + xml).getBytes(UTF_16LE))).isEqualTo(xml);
        assertThat(web(("\uFEFF" + xml).getBytes(UTF_16BE))).isEqualTo(xml);
        assertThat(web(xml.getBytes(UTF_16LE))).isEqualTo(xml);
        assertThat(web(xml.getBytes(UTF_16BE))).isEqualTo(xml);
    }

    @Test
    void typographic_quotes_are_no_chinese() {
        byte[] bytes = "<?xml version='1.0' encoding='gb2312'?>It\u0092s \u0093here\u0094 \u0096 don\u0092t"
                .getBytes(ISO_8859_1);
        assertThat(web(bytes)).endsWith("It’s “here” – don’t");
    }

    @Test
    void random_bytes_are_read_as_something() {
        byte[] bytes = new byte[1 << 20];
        new Random(7).nextBytes(bytes);
        assertThat(web(bytes)).isNotEmpty();
    }

    private static String page(String text) {
        return "<item><title>" + text + "</title></item>";
    }

    private static String web(byte[] bytes) {
        return Decoded.web(bytes, null).text();
    }

    private static String text(String language) {
        return switch (language) {
            case "chinese" -> CHINESE;
            case "traditional" -> TRADITIONAL;
            case "japanese" -> JAPANESE;
            case "korean" -> KOREAN;
            case "russian" -> RUSSIAN;
            case "french" -> FRENCH;
            default -> GERMAN;
        };
    }
}
