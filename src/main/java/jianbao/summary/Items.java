package jianbao.summary;

import java.util.BitSet;
import java.util.List;
import jianbao.model.Block;
import jianbao.model.Sentence;

/**
 * Which sentences are items of a list, also where the list is written as paragraphs: those with a number, those behind what
 * announces them, and those that open one of the short paragraphs after that.
 */
final class Items {
    /** In characters; longer paragraphs behind an announcement are the text that goes on. */
    private static final int LONGEST = 70;

    private static final String ANNOUNCING = ":：—…";

    /** The number of a list's item, which says nothing without its neighbours. */
    private static final Beginning NUMBER = Beginning.of(
            "(?:[•‣▪◦●■◆◇▶►★☆✓✔✅➤➢]\\s*|\\d{1,2}(?:[.．](?:\\s+|(?=[一-鿿]))|[、)）]\\s*)|[（(](?:\\d{1,2}|[一二三四五六七八九十]{1,3})[)）]\\s*|[①-⑳]\\s*|[一二三四五六七八九十]{1,3}[、，])(?!\\d)");

    private final List<Sentence> sentences;
    private final List<Block> blocks;
    private final BitSet items = new BitSet();

    private Items(List<Sentence> sentences, List<Block> blocks) {
        this.sentences = sentences;
        this.blocks = blocks;
    }

    /** By the places in the list of sentences, which is the running text. */
    static BitSet of(List<Sentence> sentences, List<Block> blocks) {
        Items items = new Items(sentences, blocks);
        items.read();
        return items.items;
    }

    /** The sentence without the number that it begins with. */
    static Sentence withoutNumber(Sentence sentence) {
        int end = NUMBER.end(sentence.text(), 0);
        return end < 0 ? sentence : new Sentence(sentence.text().substring(end), sentence.block(), sentence.index());
    }

    private void read() {
        boolean inList = false;
        for (int i = 0; i < sentences.size(); ) {
            int end = endOfBlock(i);
            boolean follows = follows(i);
            items.set(i, isNumbered(i) || (follows && (inList || isAnnounced(i))));
            for (int j = i + 1; j < end; j++) {
                items.set(j, isNumbered(j) || isAnnounced(j));
            }
            inList = goesOn(i, end, inList && follows);
            i = end;
        }
    }

    private int endOfBlock(int from) {
        int end = from + 1;
        while (end < sentences.size()
                && sentences.get(end).block() == sentences.get(from).block()) {
            end++;
        }
        return end;
    }

    /** Whether no heading stands between the paragraph that begins there and the one before. */
    private boolean follows(int at) {
        return at > 0
                && blocks
                        .subList(
                                sentences.get(at - 1).block(), sentences.get(at).block())
                        .stream()
                        .noneMatch(block -> block.kind() == Block.Kind.HEADING);
    }

    private boolean goesOn(int from, int end, boolean inList) {
        if (endsIn(":：", end - 1)) {
            return true;
        }
        int length = 0;
        for (int i = from; i < end; i++) {
            length += sentences.get(i).text().length();
        }
        return inList && (length < LONGEST || isNumbered(from));
    }

    private boolean isNumbered(int at) {
        return NUMBER.begins(sentences.get(at).text());
    }

    private boolean isAnnounced(int at) {
        return endsIn(ANNOUNCING, at - 1);
    }

    private boolean endsIn(String marks, int at) {
        String text = sentences.get(at).text();
        return !text.isEmpty() && marks.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
