package jianbao.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.model.Block.Kind;

/**
 * Takes away what stands after a text has ended: thanks for reading, an advertisement, an invitation to subscribe, the
 * buttons of the page that it was copied from. Only the end of an article is looked at, block by block upwards.
 */
final class Closing {
    private static final int I = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int WIDEST = 600;
    /** Narrower ones are closing words even where nothing else is left. */
    private static final int WIDEST_ALONE = 240;
    /** More lines than these no page puts below its articles. */
    private static final int TOPICS = 25;
    /** A name of a topic is short; below it nothing is long. */
    private static final int WIDEST_TOPIC = 80;
    /** All topics in one line are hardly longer. */
    private static final int LONGEST_LIST = 200;

    private static final Pattern THANKS = Pattern.compile(
            "(?:感谢|谢谢)(?:您|你|大家|各位)?的?(?:阅读|观看|收看|关注|支持)|thanks?(?: you)?(?: so much| very much)? for (?:reading|watching|following)",
            I);
    private static final Pattern INVITED = Pattern.compile(
            "(?:欢迎|请|记得|如果[您你]|想要?|扫码|扫描|长按|点击|搜索).{0,40}(?:关注(?:我们|公众号|本)|订阅|进群|点赞|转发|公众号|二维码|查看更多|更多.{0,10}(?:文章|资讯))"
                    + "|^(?:想要?|希望).{0,30}了解更多.{0,40}[？?]|^(?:另请)?(?:参阅|参见|另见)\\s*[:：].*|^(?:标签|关键词|分类)\\s*[:：].*"
                    + "|^(?:see also|tags?|filed under|categor(?:y|ies))\\s*[:：].*"
                    + "|^探索.{0,60}(?:活动|研讨会|最新进展|最新资讯|更新).{0,30}$"
                    + "|^(?:subscribe|follow us|sign up|join our|check out (?:our|more)|explore (?:other|more|our|\\w+ for)|visit our|like what you|if you (?:liked|enjoyed)|want (?:to read )?more|for more (?:\\w+ )?(?:news|articles|stories))\\b.*",
            I);
    private static final Pattern TOPIC =
            Pattern.compile("(?:探索|了解)(?:更多|有关)[^。！？.!?]{0,20}(?:主题|话题)|explore more on (?:this|these) topics?", I);
    private static final Pattern REUSE =
            Pattern.compile("(?:分享)?[，。 ]{0,2}(?:(?:重新?|重?复)使?用(?:此|这篇)?内容|reuse this content)[。.]?$", I);

    private Closing() {}

    static List<Piece> clear(List<Piece> pieces) {
        List<Piece> text = withoutTopics(pieces);
        for (int i = 0; i < TOPICS; i++) {
            int last = lastText(text);
            if (last < 0 || !isClosing(text.get(last)) || isAllThereIs(text, last)) {
                return text;
            }
            text = new ArrayList<>(text);
            text.remove(last);
            text = withoutTopics(text);
        }
        return text;
    }

    /** Images below the closing words do not hide them. */
    private static int lastText(List<Piece> pieces) {
        int at = pieces.size() - 1;
        while (at >= 0 && pieces.get(at).kind() == Kind.IMAGE) {
            at--;
        }
        return at;
    }

    /** A text in one paragraph may speak of two-dimensional codes and thanks. */
    private static boolean isAllThereIs(List<Piece> pieces, int last) {
        return PlainText.width(pieces.get(last).text()) > WIDEST_ALONE
                && pieces.subList(0, last).stream().noneMatch(Piece::isProse);
    }

    private static boolean isClosing(Piece piece) {
        String text = piece.text();
        boolean brief = piece.isProse() && PlainText.width(text) <= WIDEST;
        boolean polite =
                brief && (THANKS.matcher(text).find() || INVITED.matcher(text).find());
        return polite || piece.kind() == Kind.HEADING || Leftover.is(piece);
    }

    /** Without "Explore more on these topics" and the names below it, or behind it in the same paragraph. */
    private static List<Piece> withoutTopics(List<Piece> pieces) {
        for (int i = pieces.size() - 1; i >= Math.max(0, pieces.size() - TOPICS); i--) {
            String text = pieces.get(i).text();
            Matcher topic = TOPIC.matcher(text);
            if (topic.find() && text.length() - topic.start() <= LONGEST_LIST) {
                String before = text.substring(0, topic.start()).strip();
                boolean apart = before.isEmpty() || PlainText.isEnded(before);
                return apart || REUSE.matcher(text).find() ? upTo(pieces, i, topic.start()) : pieces;
            }
            if (PlainText.width(text) > WIDEST_TOPIC) {
                return pieces;
            }
        }
        return pieces;
    }

    private static List<Piece> upTo(List<Piece> pieces, int index, int end) {
        List<Piece> kept = new ArrayList<>(pieces.subList(0, index));
        String rest = pieces.get(index).text().substring(0, end).strip();
        if (PlainText.isReadable(rest)) {
            kept.add(pieces.get(index).with(rest));
        }
        return kept;
    }
}
