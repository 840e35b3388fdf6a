package jianbao.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.model.Block.Kind;

/**
 * Mends a cut mark that a program set by counting characters. Some tear a sentence ({@code ... of AI. T --- he ...}),
 * others put the first hundred characters above the mark and repeat them below. In both cases the lead gets whole
 * sentences and the body what follows them, so that nothing is torn and nothing said twice.
 */
final class TornCut {
    /** A longer rest without a full stop is a subtitle, which authors do not end with one. */
    private static final int LONGEST_REST = 12;
    /** Shorter leads may stand below again by chance. */
    private static final int SHORTEST_TEASER = 15;

    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<![。！？….!?])(?:[。！？…]+[”’」』）)]*|[.!?]+[\"”’)]*(?=\\s|$|[A-Z]))");

    /** A quotation that goes on for longer below the mark was not torn by it. */
    private static final int LONGEST_QUOTATION = 150;

    /** No text begins with a comma or a closing quotation mark. */
    private static final Pattern BROKEN_START = Pattern.compile("^[,，、;；”’」』）]");

    private TornCut() {}

    static Parts mend(Parts parts) {
        int last = lastParagraph(parts.lead());
        int first = firstParagraph(parts.body());
        if (last < 0 || first < 0) {
            return parts;
        }
        String teaser = parts.lead().get(last).text();
        String text = parts.body().get(first).text();
        if (teaser.length() >= SHORTEST_TEASER && text.startsWith(teaser)) {
            return cutAgain(parts, last, first, text, end(text, teaser.length()));
        }
        if (BROKEN_START.matcher(text).find()) {
            return cutAgain(parts, last, first, teaser + text, endAfter(teaser + text, teaser.length()));
        }
        int closed = openQuotation(teaser) ? text.indexOf('”') : -1;
        if (closed >= 0 && closed < LONGEST_QUOTATION && text.lastIndexOf('“', closed) < 0) {
            return cutAgain(parts, last, first, teaser + text, endAfter(teaser + text, teaser.length() + closed));
        }
        int whole = lastEnd(teaser, teaser.length());
        boolean torn = whole > 0 && whole < teaser.length() && teaser.length() - whole <= LONGEST_REST;
        return torn ? cutAgain(parts, last, first, teaser + text, whole) : parts;
    }

    private static boolean openQuotation(String text) {
        return text.lastIndexOf('“') > text.lastIndexOf('”');
    }

    private static Parts cutAgain(Parts parts, int last, int first, String text, int at) {
        List<Piece> lead = new ArrayList<>(parts.lead());
        List<Piece> body = new ArrayList<>(parts.body());
        lead.set(last, lead.get(last).with(text.substring(0, at).strip()));
        String rest = text.substring(at).strip();
        if (rest.isEmpty()) {
            body.remove(first);
        } else {
            body.set(first, body.get(first).with(rest));
        }
        return new Parts(lead, body);
    }

    /** Where the sentences end that begin within the first characters; at least one sentence. */
    private static int end(String text, int within) {
        int end = lastEnd(text, within);
        return end > 0 ? end : endAfter(text, within);
    }

    private static int endAfter(String text, int at) {
        Matcher match = SENTENCE_END.matcher(text);
        while (match.find()) {
            if (match.end() > at) {
                return match.end();
            }
        }
        return text.length();
    }

    private static int lastEnd(String text, int within) {
        Matcher match = SENTENCE_END.matcher(text);
        int end = 0;
        while (match.find() && match.end() <= within) {
            end = match.end();
        }
        return end;
    }

    private static int lastParagraph(List<Piece> lead) {
        int at = lead.size() - 1;
        while (at >= 0 && lead.get(at).kind() == Kind.IMAGE) {
            at--;
        }
        return at >= 0 && lead.get(at).kind() == Kind.PARAGRAPH ? at : -1;
    }

    private static int firstParagraph(List<Piece> body) {
        int at = 0;
        while (at < body.size() && body.get(at).kind() == Kind.IMAGE) {
            at++;
        }
        return at < body.size() && body.get(at).kind() == Kind.PARAGRAPH ? at : -1;
    }
}
