package jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jianbao.model.Published;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageHeadTest {
    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            Ferry runs again at dawn | Harbour Notes          # Ferry runs again at dawn
            Ferry runs again at dawn - Harbour Notes          # Ferry runs again at dawn
            Ferry runs again – at dawn only – Harbour         # Ferry runs again – at dawn only
            秋粮收购进度过半_新浪财经_新浪网                         # 秋粮收购进度过半
            冷链最后一公里，谁来买单？ - 36氪                       # 冷链最后一公里，谁来买单？
            连接池的大小到底该设多少 - 码农老周 - 博客园               # 连接池的大小到底该设多少
            山区公路养护队的一夜-澎湃新闻                            # 山区公路养护队的一夜
            Self-made light-years                             # Self-made light-years
            一座小城怎样修好了它的图书馆                             # 一座小城怎样修好了它的图书馆
            """)
    void the_site_s_name_is_cut_off_a_title(String title, String expected) {
        assertThat(head("<title>" + title + "</title>").title()).contains(expected);
    }

    @Test
    void the_heading_is_the_title_where_the_page_s_names_agree() {
        assertThat(
                        head("<title>Tram returns at night, council says | Courier</title><h1>Menu</h1><h1>Night tram returns, the council says</h1>")
                                .title())
                .contains("Tram returns at night, council says");
        assertThat(head("<title>Tram returns at night, council says | Courier</title><h1>The night tram returns</h1>")
                        .title())
                .contains("The night tram returns");
        assertThat(head("<meta property=og:title content='Night tram'><title>x</title><h1>Courier of the valley</h1>")
                        .title())
                .contains("Night tram");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"x\",\"datePublished\":\"2024-05-03\"}</script>",
                "<meta property='article:published_time' content='2024-05-03T23:30:00-05:00'>",
                "<meta name='weibo: article:create_at' content='2024-05-03 10:00:00'>",
                "<meta name='DC.Date.Issued' content='2024-05-03'>",
                "<meta name=citation_publication_date content='2024/05/03'>",
                "<meta name=parsely-pub-date content='2024-05-03T10:00:00Z'>",
                "<time datetime='2024-05-03T10:00'>gestern</time>",
                "<time>May 3, 2024</time><span class=date>3 May 2024</span>",
                "<span itemprop=datePublished content='2024-05-03'>x</span>",
                "<div class=info>来源：山城晚报　2024年5月3日 10:00</div>",
                "<div class=post-date>03.05.2024</div>",
            })
    void the_day_is_found_and_never_shifted(String html) {
        assertThat(head(html).published(List.of()).map(Published::day)).contains(LocalDate.of(2024, 5, 3));
    }

    @Test
    void the_day_may_stand_below_the_title_or_in_the_address() {
        assertThat(head("").published(List.of("Ferry", "By Ada · 3 May 2024")).map(Published::day))
                .contains(LocalDate.of(2024, 5, 3));
        assertThat(PageHead.of(Jsoup.parse("", "https://a.example/2024/05/03/ferry.html"))
                        .published(List.of())
                        .map(Published::day))
                .contains(LocalDate.of(2024, 5, 3));
        assertThat(head("").published(List.of("Since 1999 we bake."))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            <meta name=author content='By Jane Doe and Ann Lee'>                                # Jane Doe|Ann Lee
            <meta name=author content='https://a.example/jane'><a rel=author>Jane Doe</a>        # Jane Doe
            <meta name=citation_author content='Nora Lund'><meta name=citation_author content='Wei Zhang'> # Nora Lund|Wei Zhang
            <span itemprop=author><b itemprop=name>Ruth Adeyemi</b></span>                      # Ruth Adeyemi
            <div class=byline>By Jo Marsh, Staff Writer</div>                                   # Jo Marsh
            <meta name=author content=admin>                                                    # ''
            """)
    void authors_are_names_without_what_stands_around_them(String html, String expected) {
        assertThat(String.join("|", head(html).authors(List.of()))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            By Jane Doe           # Jane Doe
            By Jane Doe and Ann Lee, 3 May # Jane Doe|Ann Lee
            作者：张三              # 张三
            来源：晚报　记者：李四 王五  # 李四 王五
            文｜周行               # 周行
            By then it was dark   # ''
            """)
    void authors_may_stand_in_a_line_below_the_title(String line, String expected) {
        assertThat(String.join("|", head("").authors(List.of(line)))).isEqualTo(expected);
    }

    @Test
    void broken_json_is_passed_over_and_lists_and_graphs_are_looked_through() {
        String script = "<script type='application/ld+json'>%s</script>";
        String html = script.formatted("{\"headline\": \"cut off")
                + script.formatted(
                        "<!-- [{'@type':'Organization','name':'Courier'},{'@graph':[{'@type':'BlogPosting','headline':'Tram','author':[{'@id':'#a'}],'image':['/t.png'],},{'@id':'#a','name':'Jo'}]}] -->");
        PageHead head = head(html);
        assertThat(head.title()).contains("Tram");
        assertThat(head.authors(List.of())).containsExactly("Jo");
        assertThat(head.image()).map(Object::toString).contains("https://a.example/t.png");
        assertThat(head.article()).isTrue();
    }

    @Test
    void an_address_that_is_the_front_page_is_not_the_article_s() {
        String front = "<link rel=canonical href='/'>";
        String own = "<link rel=canonical href='/ferry'>";
        assertThat(PageHead.of(Jsoup.parse(front, "https://a.example/x")).url()).hasToString("https://a.example/x");
        assertThat(PageHead.of(Jsoup.parse(own, "https://a.example/x?utm=1")).url())
                .hasToString("https://a.example/ferry");
    }

    private static PageHead head(String html) {
        return PageHead.of(Jsoup.parse(html, "https://a.example/"));
    }
}
