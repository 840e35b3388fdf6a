package jianbao.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is known above an article, by the names that the makers of sites and their authors give it. */
enum Key {
    TITLE("title 标题 標題 题目 文章标题"),
    DATE("date pubdate publishdate publisheddate datepublished publishedat publishedon created createdat createtime"
            + " creationdate posted 日期 发布日期 发布时间 发表日期 发表时间 發布日期 创建时间 时间"),
    /** Jekyll's switch; elsewhere a date. */
    PUBLISHED("published"),
    UPDATED("updated lastmod modified lastmodified datemodified updatedat lastupdated 更新 更新日期 更新时间 修改时间"),
    AUTHOR("author authors 作者"),
    TAGS("tags tag keywords categories category 标签 標籤 分类 分類 关键词"),
    URL("url link permalink canonical canonicalurl 链接 鏈接 原文链接 网址"),
    DESCRIPTION("description summary excerpt 摘要 描述 简介"),
    LANGUAGE("lang language locale 语言"),
    IMAGE("cover image images coverimage featuredimage featureimage thumbnail thumb banner 封面 封面图 头图 图片"),
    DRAFT("draft 草稿");

    private static final Pattern PARTED = Pattern.compile("[\\s\\p{Z}\\p{Cf}_-]+");

    /** In small letters, with a blank around each. */
    private final String names;

    Key(String names) {
        this.names = " " + names + " ";
    }

    /** The key that an author means by a name, in any case and however its words are parted; empty where it is none of ours. */
    static Optional<Key> of(String name) {
        String plain = PARTED.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll("");
        return Arrays.stream(values())
                .filter(key -> key.names.contains(" " + plain + " "))
                .findFirst();
    }

    /** Whether it tells front matter from the sentences of an article, where images and updates are announced too. */
    boolean isTelling() {
        return switch (this) {
            case TITLE, DATE, PUBLISHED, AUTHOR, TAGS, URL, DESCRIPTION, LANGUAGE -> true;
            case UPDATED, IMAGE, DRAFT -> false;
        };
    }
}
