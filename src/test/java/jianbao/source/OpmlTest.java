package jianbao.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import jianbao.source.Opml.Feed;
import org.junit.jupiter.api.Test;

class OpmlTest {
    private static final Feed RIVER = new Feed("River & notes", "https://river.example/feed?a=1&b=2");
    private static final Feed TEA = new Feed("茶", "http://tea.example/atom.xml");

    @Test
    void feeds_are_found_in_folders_of_any_depth() throws SourceException {
        assertThat(read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <opml version="2.0"><head><title>Mine</title></head><body>
                <outline text="Water"><outline text="More">
                <outline type="rss" text="x" title="River &amp; notes" xmlUrl="https://river.example/feed?a=1&amp;b=2" htmlUrl="https://river.example/"/>
                </outline></outline>
                <outline text="茶" xmlUrl="http://tea.example/atom.xml"/>
                <outline text="no feed" htmlUrl="https://else.example/"/>
                </body></opml>""")).containsExactly(RIVER, TEA);
    }

    @Test
    void what_is_written_badly_is_read_nevertheless() throws SourceException {
        assertThat(read("<OPML><BODY><OUTLINE TITLE='River & notes' XMLURL='https://river.example/feed?a=1&b=2'>"
                        + "<outline text=茶 xmlurl=feed://tea.example/atom.xml><outline xmlUrl='file:///etc/passwd'>"
                        + "<outline type=rss url='feed:https://x.example/'"))
                .containsExactly(RIVER, TEA);
        assertThat(read("<outline type=rss url='feed:https://x.example/'>"))
                .containsExactly(new Feed("", "https://x.example/"));
    }

    @Test
    void a_feed_is_listed_once() throws SourceException {
        assertThat(read("<opml><outline xmlUrl='http://a.example/'/><outline xmlUrl='http://a.example/'/></opml>"))
                .hasSize(1);
    }

    @Test
    void a_list_in_another_charset_is_read() throws SourceException {
        String xml = "<?xml version='1.0' encoding='gbk'?><opml><outline text='茶叶新闻' xmlUrl='http://tea.example/'/>";
        assertThat(Opml.read(xml.getBytes(Charset.forName("GBK"))).feeds())
                .containsExactly(new Feed("茶叶新闻", "http://tea.example/"));
    }

    @Test
    void what_names_no_feed_is_refused() {
        for (String text : List.of("", "words", "<rss></rss>", "<opml><body/></opml>")) {
            assertThatThrownBy(() -> read(text)).isInstanceOf(SourceException.class);
        }
    }

    @Test
    void a_written_list_is_read_back() throws SourceException {
        Opml list = new Opml(List.of(RIVER, TEA, new Feed("\"<q>\" 'x'", "https://x.example/")));
        assertThat(Opml.read(list.toXml().getBytes(UTF_8))).isEqualTo(list);
        assertThat(list.toXml()).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">");
        assertThat(new Opml(List.of()).toXml()).contains("<body");
    }

    @Test
    void a_hostile_list_is_bounded() throws SourceException {
        assertThat(read("<outline>".repeat(100_000) + "<outline xmlUrl='http://a.example/'/>"))
                .hasSize(1);
    }

    private static List<Feed> read(String xml) throws SourceException {
        return Opml.read(xml.getBytes(UTF_8)).feeds();
    }
}
