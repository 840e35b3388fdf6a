package jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import jianbao.model.Article;
import jianbao.model.Block;
import jianbao.model.Block.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {
    private static final String FOOTER = "河岸读书会每周六下午在老码头见面，带上一本旧书就能来。";

    private final Boilerplate boilerplate = new Boilerplate();
    private int learned;

    @ParameterizedTest
    @ValueSource(
            strings = {
                FOOTER,
                "The Quayside Letter goes out each Friday; bring a friend and a pencil.",
                "再会",
                "＊ ＊ 再会 ＊ ＊"
            })
    void a_line_that_ends_three_articles_is_boilerplate(String footer) {
        learn(story(1, footer), story(2, footer), story(3, footer));
        assertThat(left(story(3, footer))).isEqualTo(left(story(3)));
        assertThat(left(story(4, footer))).isEqualTo(left(story(4)));
    }

    @Test
    void a_line_that_ends_two_articles_is_not() {
        learn(story(1, FOOTER), story(2, FOOTER), story(3));
        assertThat(left(story(1, FOOTER))).contains(FOOTER);
    }

    @Test
    void letters_of_another_case_or_width_are_the_same_line() {
        learn(story(1, "Ｓｅｅ you  Friday!"), story(2, "see you friday"), story(3, "SEE YOU FRIDAY."));
        assertThat(left(story(4, "See you Friday!"))).isEqualTo(left(story(4)));
    }

    @Test
    void one_story_kept_in_many_files_repeats_nothing() {
        Article story = article("春天", paragraphs("雪化了。", "河开了。", "船出港了，岸上的人都来看。"));
        Article copy = article("春天到了", paragraphs("雪化了。", "河开了。", "船出港了，岸上的人都来看。", "（完）"));
        Article edited = article("春天", paragraphs("雪化了！真的。", "河也开了，冰还在。", "船出港了，岸上的人都来看。"));
        learn(story, copy, edited, story, copy, edited);
        assertThat(boilerplate.mark(story)).isEqualTo(story);
    }

    @Test
    void a_story_that_others_put_under_other_titles_repeats_nothing() {
        for (String by : List.of("甲报", "乙报", "丙报", "丁报")) {
            learn(article(by + "：春天", paragraphs("雪化了。", "河开了。", "船出港了。", by + "记者写于春天的第一个早上，天气晴。")));
        }
        Article story = article("春天", paragraphs("雪化了。", "河开了。", "船出港了。"));
        assertThat(boilerplate.mark(story)).isEqualTo(story);
    }

    @Test
    void a_long_story_that_was_edited_a_little_is_the_same_story() {
        List<String> lines =
                IntStream.range(0, 30).mapToObj(i -> "第" + i + "天没有下雨。").toList();
        for (int i = 0; i < 5; i++) {
            List<String> edited = new ArrayList<>(lines);
            edited.set(20 + i, "第" + i + "次改过的一段。");
            learn(article("旱季 " + i, paragraphs(edited.toArray(String[]::new))));
        }
        Article first = article("旱季", paragraphs(lines.toArray(String[]::new)));
        assertThat(boilerplate.mark(first)).isEqualTo(first);
    }

    @Test
    void a_short_article_under_a_long_footer_counts_too() {
        String[] footer = IntStream.range(0, 7).mapToObj(i -> FOOTER + i).toArray(String[]::new);
        for (int i = 0; i < 3; i++) {
            learn(article("短讯 " + i, paragraphs(with("渡口第" + i + "班船停开。", footer))));
        }
        assertThat(left(article("短讯", paragraphs(with("渡口通了。", footer))))).containsExactly("渡口通了。");
    }

    @Test
    void an_article_of_nothing_else_stays_whole() {
        Article only = article("只有一句", paragraphs(FOOTER));
        learn(only, story(1, FOOTER), story(2, FOOTER), story(3, FOOTER));
        assertThat(boilerplate.mark(only)).isEqualTo(only);
        assertThat(left(story(1, FOOTER))).doesNotContain(FOOTER);
    }

    @Test
    void the_opening_words_of_every_letter_are_boilerplate() {
        String hello = "早上好，这里是河岸读书会的第一封信。";
        for (int i = 0; i < 3; i++) {
            learn(article("信 " + i, paragraphs("五月" + i + "日", hello, "今天读第" + i + "本。", "还有第" + i + "首诗。")));
        }
        assertThat(left(article("信", paragraphs("六月一日", hello, "今天不读书。", "今天写信。"))))
                .containsExactly("六月一日", "今天不读书。", "今天写信。");
    }

    @Test
    void what_articles_share_in_their_midst_stays() {
        for (int i = 0; i < 4; i++) {
            learn(report(i));
        }
        assertThat(boilerplate.mark(report(5))).isEqualTo(report(5));
    }

    /** Headings, written so and as bare lines, and a list of facts: the same in every report. */
    private static Article report(int number) {
        return article(
                "报告 " + number,
                List.of(
                        new Block(Kind.HEADING, "简介"),
                        new Block(Kind.PARAGRAPH, "背景"),
                        new Block(Kind.PARAGRAPH, "第" + number + "座桥修好了。"),
                        new Block(Kind.PARAGRAPH, "How it went."),
                        new Block(Kind.PARAGRAPH, "第" + number + "座桥花了很久，来了很多人，也下了很多雨，最后还是修好了。"),
                        new Block(Kind.HEADING, "数字"),
                        new Block(Kind.LIST_ITEM, "工期：三个月"),
                        new Block(Kind.LIST_ITEM, "费用：不公开")));
    }

    @Test
    void a_heading_that_heads_only_boilerplate_goes_with_it() {
        for (int i = 0; i < 3; i++) {
            learn(footed(i));
        }
        assertThat(left(footed(7))).isEqualTo(left(story(7)));
    }

    private static Article footed(int number) {
        List<Block> blocks = new ArrayList<>(story(number).body());
        blocks.add(new Block(Kind.HEADING, "关于我们"));
        blocks.add(new Block(Kind.IMAGE, ""));
        blocks.add(new Block(Kind.PARAGRAPH, FOOTER));
        blocks.add(new Block(Kind.IMAGE, "二维码"));
        return article("Story " + number, blocks);
    }

    @Test
    void a_line_that_varies_hides_no_footer() {
        for (int i = 0; i < 3; i++) {
            learn(story(i, FOOTER, "2026-03-0" + i, "再见，各位。"));
        }
        assertThat(left(story(9, FOOTER, "2026-04-01", "再见，各位。")))
                .doesNotContain(FOOTER, "再见，各位。")
                .endsWith("2026-04-01");
    }

    @Test
    void what_is_marked_keeps_its_place_and_words() {
        learn(story(1, FOOTER), story(2, FOOTER), story(3, FOOTER));
        Article marked = boilerplate.mark(story(4, FOOTER));
        assertThat(marked.blocks())
                .extracting(Block::text)
                .isEqualTo(story(4, FOOTER).blocks().stream().map(Block::text).toList());
        assertThat(marked.body().get(2).kind()).isEqualTo(Kind.BOILERPLATE);
    }

    @Test
    void a_lead_that_all_articles_have_is_boilerplate() {
        for (int i = 0; i < 3; i++) {
            learn(led(i));
        }
        assertThat(boilerplate.mark(led(5)).lead()).extracting(Block::kind).containsExactly(Kind.BOILERPLATE);
        assertThat(boilerplate.mark(led(5)).body()).isEqualTo(story(5).body());
    }

    private static Article led(int number) {
        Article story = story(number);
        return new Article(
                story.title(),
                List.of(),
                null,
                null,
                null,
                paragraphs(FOOTER),
                story.body(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void among_many_articles_three_are_chance() {
        learn(story(1, FOOTER), story(2, FOOTER), story(3, FOOTER));
        for (int i = 4; i <= 400; i++) {
            learn(story(i));
        }
        assertThat(left(story(3, FOOTER))).contains(FOOTER);
    }

    @Test
    void a_footer_that_the_source_gave_up_is_forgotten() {
        learn(story(1, FOOTER), story(2, FOOTER), story(3, FOOTER));
        for (int i = 4; i <= 600; i++) {
            learn(story(i, "新的结尾，请往下看。"));
        }
        assertThat(left(story(601, FOOTER))).contains(FOOTER);
        assertThat(left(story(601, "新的结尾，请往下看。"))).isEqualTo(left(story(601)));
    }

    @Test
    void an_article_that_is_edited_all_day_counts_once() {
        learn(story(1, FOOTER));
        for (int i = 0; i < 1000; i++) {
            boilerplate.learn("today.md", story(100 + i, FOOTER, "第" + i + "版，又改了几个字。"));
        }
        assertThat(left(story(1, FOOTER))).contains(FOOTER);
        learn(story(2, FOOTER));
        assertThat(left(story(1, FOOTER))).doesNotContain(FOOTER);
    }

    @Test
    void an_article_of_a_million_lines_costs_little() {
        List<Block> lines = Collections.nCopies(1_000_000, new Block(Kind.PARAGRAPH, FOOTER));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (int i = 0; i < 3; i++) {
                learn(article("Log " + i, lines));
                assertThat(left(article("Log", lines))).hasSize(1_000_000);
            }
        });
    }

    @Test
    void a_line_of_a_million_characters_is_read_in_part() {
        String line = "长".repeat(1_000_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (int i = 0; i < 200; i++) {
                learn(story(i, line));
            }
        });
        assertThat(left(story(1, line))).contains(line);
    }

    @Test
    void ten_thousand_articles_that_all_end_alike_take_no_more_time_each_than_the_first() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 10_000; i++) {
                learn(story(i, FOOTER));
            }
            for (int i = 0; i < 1000; i++) {
                left(story(i, FOOTER));
            }
        });
    }

    private void learn(Article... articles) {
        for (Article article : articles) {
            boilerplate.learn("file" + learned++, article);
        }
    }

    /** What there is to read. */
    private List<String> left(Article article) {
        return boilerplate.mark(article).blocks().stream()
                .filter(block -> block.kind() != Kind.BOILERPLATE && block.kind() != Kind.IMAGE)
                .map(Block::text)
                .toList();
    }

    private static Article story(int number, String... footer) {
        return article(
                "Story " + number,
                paragraphs(with(
                        "Harbour " + number + " was quiet all morning.",
                        with("第" + number + "号船在中午以前离开了港口。", footer))));
    }

    private static String[] with(String first, String... rest) {
        String[] all = Arrays.copyOf(new String[] {first}, rest.length + 1);
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    private static List<Block> paragraphs(String... texts) {
        return Arrays.stream(texts).map(text -> new Block(Kind.PARAGRAPH, text)).toList();
    }

    private static Article article(String title, List<Block> body) {
        return new Article(title, List.of(), null, null, null, List.of(), body, List.of(), List.of(), List.of());
    }
}
