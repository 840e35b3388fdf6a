package jianbao.source;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jianbao.model.Article;
import jianbao.model.Block.Kind;
import jianbao.model.Published;
import jianbao.source.Reading.Status;
import jianbao.text.Languages;
import org.jspecify.annotations.Nullable;

/**
 * What can be made of a Markdown text: an article, or the reason why there is none.
 *
 * @param line where the fault is, from 1; 0 where there is none
 * @param canonical the address that the author calls the article's own
 */
record Manuscript(
        Status status, int line, String reason, @Nullable Article article, Optional<URI> canonical) {
    /** In paragraphs; longer is a log or an attack, no article. */
    private static final int LONGEST = 20_000;

    /** Longer is no title but a missing line break or quotation mark. */
    private static final int LONGEST_TITLE = 500;

    /** What a program writes when it has not got the text. */
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?:正文|内容|文章|全文|body|content|text|article)?\\s*(?:未找到|没有找到|找不到|不存在|为空|缺失|暂无|待补充|not found|is empty|is missing|missing|unavailable|todo|tbd)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** In paragraphs: a description that stands among the first ones was copied from there. */
    private static final int OPENING = 3;

    /** In characters; who writes more has written something. */
    private static final int LONGEST_PLACEHOLDER = 40;

    /** {@code _drafts} is where Jekyll and Hexo keep what is not published yet. */
    private static final Pattern DRAFTS = Pattern.compile("(?:^|/)_drafts/");

    /**
     * Reads a text.
     *
     * @param place of its file; the date in it serves where the author gives none
     */
    static Manuscript read(Decoded source, String place) {
        if (!PlainText.isReadable(source.text())) {
            return skipped(1, "empty");
        }
        Head head = FrontMatterReader.read(Lines.of(source.text()));
        if (head.matter().isDraft() || DRAFTS.matcher(place).find()) {
            return skipped(Math.max(1, head.line()), "a draft");
        }
        Gathered gathered = MarkdownBlocks.read(Lines.markdown(head.body()));
        if (gathered.size() > LONGEST) {
            return skipped(1, "more than " + LONGEST + " paragraphs");
        }
        Title title = Title.of(head, Typesetting.parts(gathered));
        return refused(head, title)
                .orElseGet(() -> new Draft(source, head, gathered, title, FileDate.in(place)).finished());
    }

    private static Optional<Manuscript> refused(Head head, Title title) {
        List<String> pieces = title.below().all().stream().map(Piece::text).toList();
        String text = String.join(" ", pieces).strip();
        boolean placeholder = isPlaceholder(text);
        if (title.text().isEmpty()) {
            String reason = placeholder || text.isEmpty() ? "no title and no text" : "no title";
            return Optional.of(skipped(Math.max(1, head.line()), reason));
        }
        return placeholder
                ? Optional.of(skipped(head.line(), "a placeholder where the text should be: " + text))
                : Optional.empty();
    }

    private static boolean isPlaceholder(String text) {
        String bare = text.length() > LONGEST_PLACEHOLDER ? "" : text.replaceAll("[\\p{P}\\s]+$", "");
        boolean nothing = FrontMatter.isNothing(bare) || FrontMatter.isNothing(text);
        return !bare.isEmpty() && (nothing || PLACEHOLDER.matcher(bare).matches());
    }

    private static Manuscript skipped(int line, String reason) {
        return new Manuscript(Status.SKIPPED, line, reason, null, Optional.empty());
    }

    /** All that an article is made of. */
    private record Draft(Decoded source, Head head, Gathered gathered, Title title, Optional<Published> fileDate) {
        Manuscript finished() {
            List<String> faults = Stream.of(head.fault(), title.fault(), source.fault(), shortened(), misdated())
                    .filter(fault -> !fault.isEmpty())
                    .toList();
            boolean titleOnly = parts().all().stream().allMatch(piece -> piece.kind() == Kind.IMAGE);
            Status status = titleOnly ? Status.TITLE_ONLY : faults.isEmpty() ? Status.SERVED : Status.RECOVERED;
            List<String> reasons = new ArrayList<>(faults);
            if (titleOnly) {
                reasons.add(0, gathered.images().isEmpty() ? "no text below the title" : "no text, only images");
            }
            int line = status == Status.SERVED ? 0 : Math.max(1, head.line());
            return new Manuscript(
                    status,
                    line,
                    String.join("; ", reasons),
                    article(),
                    Optional.ofNullable(head.matter().url()));
        }

        private Parts parts() {
            return title.below();
        }

        private Article article() {
            return new Article(
                    name(),
                    head.matter().authors(),
                    published().orElse(null),
                    url(),
                    language(),
                    Parts.blocks(lead()),
                    Parts.blocks(parts().body()),
                    Stream.concat(head.matter().images().stream(), gathered.images().stream())
                            .distinct()
                            .toList(),
                    parts().all().stream()
                            .flatMap(piece -> piece.links().stream())
                            .distinct()
                            .toList(),
                    head.matter().tags());
        }

        /** The author's own words about the article, where nothing stands above the cut mark. */
        private List<Piece> lead() {
            return !parts().lead().isEmpty()
                    ? parts().lead()
                    : head.matter()
                            .description()
                            .filter(this::isWordOfItsOwn)
                            .map(text -> List.of(Piece.of(Kind.PARAGRAPH, text)))
                            .orElse(List.of());
        }

        /** Programs fill it with the beginning of the text, cut off somewhere. */
        private boolean isWordOfItsOwn(String description) {
            String start = Title.letters(description);
            return parts().body().stream()
                    .filter(Piece::isProse)
                    .limit(OPENING)
                    .noneMatch(piece -> Title.letters(piece.text()).startsWith(start));
        }

        private Optional<Published> published() {
            return head.matter().published(fileDate);
        }

        private String misdated() {
            return head.matter()
                    .misread()
                    .filter(text -> published().isPresent())
                    .map(text -> "a date that cannot be read, that of the "
                            + (fileDate.isPresent() ? "file's name" : "last change") + " taken")
                    .orElse("");
        }

        private @Nullable URI url() {
            URI own = head.matter().url();
            return own != null
                    ? own
                    : Furniture.original(Typesetting.pieces(gathered))
                            .map(FrontMatter::address)
                            .orElse(null);
        }

        private @Nullable String language() {
            String text = String.join(
                    "\n",
                    parts().all().stream()
                            .filter(Piece::isProse)
                            .map(Piece::text)
                            .toList());
            return head.matter().language().orElseGet(() -> Languages.detect(text.isEmpty() ? title.text() : text));
        }

        private String name() {
            String text = title.text();
            int end = text.offsetByCodePoints(0, Math.min(LONGEST_TITLE, text.codePointCount(0, text.length())));
            return end < text.length() ? text.substring(0, end) + "…" : text;
        }

        private String shortened() {
            return name().equals(title.text()) ? "" : "title of " + title.text().length() + " characters, cut";
        }
    }
}
