package jianbao.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Strips what a news agency puts before an article's first words: the paper and its reporter, the place and the agency,
 * the title once more in brackets. The sentence that follows stays as it is.
 */
final class Byline {
    private static final String AGENCY =
            "AP|AFP|CNN|UPI|Reuters|Bloomberg|Xinhua|Business ?Wire|GLOBE ?NEWSWIRE|PR ?Newswire|美联社|路透社?|法新社|彭博社?|新华社|共同社|美国商业资讯|美通社";
    private static final String CLOSE = "\\s*[:：，,]?\\s*";

    /** {@code （原标题：……）}. */
    private static final String TITLE = "[（(【]原标题[:：][^）)】]{1,80}[）)】]\\s*";
    /** {@code 某某报讯（记者 某某）}, {@code （通讯员 某某）}. */
    private static final String REPORTER =
            "[^。！？，：（(\\s]{0,24}\\s?[（(](?:[^（()）]{0,10}[\\s·])?(?:本报|见习|实习|特约)?(?:记者|通讯员|特派员)[^（()）]{1,40}[）)]"
                    + CLOSE;
    /** {@code 某某报讯}, {@code 新华社某地4月2日电}. */
    private static final String DATELINE =
            "\\p{IsHan}{1,8}(?:报|网|社|客户端|科技|财经)(?:快?讯|消息)" + CLOSE + "|\\p{IsHan}{0,10}\\d{1,2}月\\d{1,2}日电" + CLOSE;
    /** {@code 4月2日消息，}, {@code 4月2日，美联社消息，}; what a paper itself has learned: {@code 河边网独家获悉，}. */
    private static final String DAY = "(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日[，,]?\\s?(?:" + AGENCY
            + "|\\p{IsHan}{0,6}(?:社|网|报|台|媒体|财经|科技|新闻|客户端))?(?:最新)?消息[，,：:]\\s*";

    private static final String LEARNED =
            "[\\p{IsHan}&&[^据从由在向对被]]{1,8}(?:社|网|报|媒体|财经|科技|新闻|客户端)[A-Z]{0,4}(?:独家)?获悉[，,]\\s*";

    /** {@code 旧金山（美联社）—}, {@code LONDON (Reuters) - }, {@code （AP）}. */
    private static final String PLACE =
            "[^。！？，：:（(]{0,24}(?:, [A-Z][\\w. ]{1,24})?\\s?[（(/](?:" + AGENCY + ")[）)/](?:\\s*[-–—]+)?" + CLOSE;

    /** {@code All Remote – Ferry Inc.，……今天宣布}: where a company is at home. */
    private static final String HOME = "(?:[A-Z][a-z]+ ){0,3}[A-Z][a-z]+ ?[–—] ?(?=[A-Z][^，。]{1,40}，[^。]*(?:今天|今日)宣布)";

    /** {@code 石桥峰会——甲公司今天宣布}: where it was told. */
    private static final String EVENT =
            "[^，。！？：；（(“—–]{1,24}(?:峰会|大会|年会|展会|论坛|博览会|展览会)[^，。！？：；（(“—–]{0,6}\\s?[–—]{1,2}\\s?(?=[^。—–]{2,80}(?:今天|今日|近日|日前)宣布)";

    private static final Pattern AT_EVENT = Pattern.compile(EVENT);

    private static final Pattern BYLINE = Pattern.compile("[、，；]?(?:" + TITLE + ")?(?:" + REPORTER + "|" + PLACE + "|"
            + DATELINE + "|" + HOME + "|" + EVENT + ")?(?:" + DAY + ")?(?:" + LEARNED + ")?");

    /** A subtitle that runs into the first sentence, which begins with the name of whose news it is. */
    private static final Pattern SUBTITLE = Pattern.compile(
            "[^.!?]{60,250}\\b(?!(?:by|of|with|from|at|and|for|to|in|the|an?|its|on|as|than|that|when|while) )[a-z]{3,} "
                    + "(?=[A-Z][\\w&’'-]*(?: [A-Z][\\w&’'-]*){0,3}, (?:an?|the) [^.]{5,200}, today (?:announced|named|launched|unveiled|introduced|released|said))");

    /** The same before a company on the stock exchange. */
    private static final Pattern LISTED = Pattern.compile(
            "(?!随着|在|为|通过|根据|由于|继|作为|凭借|基于|除|与|据|当|自|经|截至|今)[^。！？（(]{25,160}，\\s?"
                    + "(?=[A-Z][\\w .&’'-]{1,40}(?:, Inc\\.)?\\s?[（(](?:纳斯达克|纽交所|纽约证券|NASDAQ|NYSE)[^（）()]{2,30}[）)][，,])");

    private Byline() {}

    /** The same pieces, the first prose without its by-line; press releases have the event behind a subtitle too. */
    static List<Piece> strip(List<Piece> pieces) {
        List<Piece> stripped = new ArrayList<>(pieces);
        int prose = 0;
        for (int i = 0; i < stripped.size() && prose < 2; i++) {
            Piece piece = stripped.get(i);
            if (piece.isProse()) {
                stripped.set(i, prose == 0 ? strip(piece) : without(AT_EVENT, piece));
                prose++;
            }
        }
        return stripped;
    }

    private static Piece strip(Piece piece) {
        return without(LISTED, without(SUBTITLE, without(BYLINE, piece)));
    }

    private static Piece without(Pattern beginning, Piece piece) {
        Matcher found = beginning.matcher(piece.text());
        boolean rest = found.lookingAt() && PlainText.isReadable(piece.text().substring(found.end()));
        return rest && found.end() > 0 ? piece.with(piece.text().substring(found.end())) : piece;
    }
}
