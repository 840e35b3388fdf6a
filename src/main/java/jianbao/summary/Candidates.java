package jianbao.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import jianbao.model.Article;
import jianbao.model.Block;
import jianbao.model.Sentence;
import jianbao.summary.Summariser.Budget;
import jianbao.text.Languages;
import jianbao.text.Sentences;
import org.jspecify.annotations.Nullable;

/** Reads an article's running text and keeps the sentences that may stand in its summary. */
final class Candidates {
    /**
     * Sentences after so many are not looked at: the matter of an article stands before them. Since of each sentence only
     * the beginning is looked at too ({@link Vocabulary}), what is behind the splitting into sentences takes no more time
     * and memory for a giant than for a long article.
     */
    static final int MOST = 400;

    /** Shorter list items are names and keywords; in characters. */
    private static final int SHORTEST_ITEM = 20;

    /** By how much a text may be longer than its summary for its opening to be the summary. */
    private static final double HARDLY = 1.125;

    /** Terms shared with a title that says nothing: nothing is known against a sentence. */
    private static final int UNTITLED = 4;

    /** Which part of the title's terms a sentence shares that tells it again, and of its own if it announces nothing. */
    private static final double TITLE_AGAIN = 0.4;

    private final List<Block> blocks;
    private final @Nullable String language;
    private final boolean unspaced;
    private final int leadBlocks;
    private final Vocabulary vocabulary;
    private final List<Sentence> sentences = new ArrayList<>();
    private final BitSet amidQuotation = new BitSet();
    private final int[] sizes;
    private final BitSet items;
    private final TermVector title;
    private final Headline headline;
    private final boolean whole;
    private final boolean hardlyLonger;
    private final boolean hasEndedLead;
    private final List<Candidate> found = new ArrayList<>();

    /**
     * The candidates of an article; where none is fit to stand by itself, all sentences that have words. Where the budget
     * has room for all of the running text, short sentences are as good as long ones.
     */
    Candidates(Article article, @Nullable String language, Budget budget) {
        this.language = language;
        this.unspaced = Languages.isUnspaced(language);
        this.blocks = article.blocks();
        this.leadBlocks = article.lead().size();
        this.vocabulary = new Vocabulary(language);
        this.title = TermVector.of(article.title(), vocabulary);
        this.headline = new Headline(article.title());
        read();
        this.sizes =
                sentences.stream().map(Sentence::text).mapToInt(budget::size).toArray();
        long size = Arrays.stream(sizes).asLongStream().sum();
        this.whole = size <= budget.amount();
        this.hardlyLonger = size <= HARDLY * budget.amount();
        this.items = Items.of(sentences, blocks);
        for (int i = 0; i < sizes.length && !whole; i++) {
            removeNumber(i, budget);
        }
        this.hasEndedLead =
                sentences.stream().anyMatch(sentence -> isInLead(sentence) && Fitness.isEnded(sentence.text()));
        List<Kept> kept = kept(true);
        weigh(kept.isEmpty() ? kept(false) : news(kept, budget));
    }

    private void removeNumber(int order, Budget budget) {
        Sentence sentence = Items.withoutNumber(sentences.get(order));
        if (!sentence.equals(sentences.set(order, sentence))) {
            sizes[order] = budget.size(sentence.text());
        }
    }

    /** A sentence by its order that may become a candidate. */
    private record Kept(int order, TermVector terms) {}

    /** In the article's order. */
    List<Candidate> list() {
        return found;
    }

    /** What it takes of the budget. */
    int size(Candidate candidate) {
        return sizes[candidate.order()];
    }

    /** Whether all of the running text fits the budget. */
    boolean isWhole() {
        return whole;
    }

    /** Whether hardly more is left out than a sentence: then the opening says it best. */
    boolean isHardlyLonger() {
        return hardlyLonger;
    }

    /** Whether the language writes no spaces between words. */
    boolean isUnspaced() {
        return unspaced;
    }

    /** With room for all of them. */
    Postings postings() {
        return Postings.withRoomFor(
                found.stream().map(candidate -> candidate.terms().rare()).toList());
    }

    TermVector title() {
        return title;
    }

    /** Of all sentences. */
    List<String> texts() {
        return sentences.stream().map(Sentence::text).toList();
    }

    /** The title as it is written. */
    String heading() {
        return headline.title();
    }

    /** Examples in another script, such as what a model was asked, are not the article's own words. */
    private boolean isForeign(String text) {
        return language != null && language.startsWith("zh") && Foreign.isIn(text);
    }

    private void read() {
        for (int i = 0; i < blocks.size() && sentences.size() < MOST; i++) {
            if (isRunningText(i)) {
                String text = blocks.get(i).text();
                read(Quoted.whole(i, text, Sentences.split(text, language)));
            }
        }
    }

    private void read(List<Sentence> found) {
        boolean paired = found.stream()
                        .mapToInt(sentence -> Fitness.opened(sentence.text()))
                        .sum()
                == 0;
        int open = 0;
        for (Sentence sentence : found.subList(0, Math.min(found.size(), MOST - sentences.size()))) {
            amidQuotation.set(sentences.size(), paired && open > 0);
            open += Fitness.opened(sentence.text());
            sentences.add(sentence);
        }
    }

    private boolean isRunningText(int at) {
        Block block = blocks.get(at);
        boolean asked = at > 0 && PageTalk.isInterviewer(blocks.get(at - 1).text());
        return block.kind().isProse()
                && !asked
                && (block.kind() != Block.Kind.LIST_ITEM || Measure.characters(block.text()) >= SHORTEST_ITEM);
    }

    private List<Kept> kept(boolean onlyFit) {
        List<Kept> kept = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            TermVector terms = TermVector.of(sentence.text(), vocabulary);
            if (terms.size() > 0 && (!onlyFit || isFit(sentence, terms))) {
                kept.add(new Kept(i, terms));
            }
        }
        return kept;
    }

    /** Those that tell more than the title, in its own script, where they fill the budget. */
    private List<Kept> news(List<Kept> kept, Budget budget) {
        boolean foreign = !unspaced && headline.isUnspaced();
        if (whole || !(unspaced || foreign)) {
            return kept;
        }
        List<Kept> news = kept.stream()
                .filter(sentence -> foreign ? Headline.isUnspaced(text(sentence)) : !tellsTitle(sentence))
                .toList();
        boolean enough =
                news.stream().mapToLong(sentence -> sizes[sentence.order()]).sum() >= budget.amount();
        return enough ? news : kept;
    }

    private String text(Kept kept) {
        return sentences.get(kept.order()).text();
    }

    private boolean tellsTitle(Kept kept) {
        int shared = kept.terms().shared(title);
        return shared >= TITLE_AGAIN * title.size()
                && (shared >= TITLE_AGAIN * kept.terms().size() || Headline.isAnnounced(text(kept)))
                && headline.isToldBy(text(kept))
                && !headline.isIntroducing(text(kept), texts());
    }

    private Candidate candidate(Kept kept, int[] sentencesWith) {
        int order = kept.order();
        TermVector terms = kept.terms();
        Sentence sentence = sentences.get(order);
        boolean needsPrevious = order > 0
                ? Opener.needsPrevious(sentence.text())
                        || Pointer.isDangling(sentence.text(), headline.letters())
                        || amidQuotation.get(order)
                        || !(whole || Fitness.isLongEnough(sentence.text()))
                : !whole
                        && (Opener.needsMoreThanTitle(sentence.text())
                                || Pointer.isDangling(sentence.text(), headline.letters()));
        Footing footing = whole || !unspaced
                ? Footing.firm(needsPrevious)
                : Footing.judged(needsPrevious, signs(kept, sentencesWith));
        return new Candidate(sentence, order, isInLead(sentence), footing, terms);
    }

    private double[] signs(Kept kept, int[] sentencesWith) {
        int order = kept.order();
        TermVector terms = kept.terms();
        int titleTerms = title.size() > 0 ? terms.shared(title) : UNTITLED;
        return Doubt.signs(
                sentences.get(order).text(),
                new Doubt.Setting(
                        order,
                        items.get(order),
                        order > 0 && Fitness.asks(sentences.get(order - 1).text()),
                        titleTerms,
                        terms.recurring(sentencesWith)));
    }

    private boolean isInLead(Sentence sentence) {
        return sentence.block() < leadBlocks;
    }

    private boolean isFit(Sentence sentence, TermVector terms) {
        String text = sentence.text();
        // What is told soonest comes first.
        return !terms.isSameAs(title)
                && !headline.contains(text)
                && (Fitness.isLongEnough(text) || mayBeShort(sentence))
                && (Fitness.isEnded(text) || (mayBeOpen(sentence) && !isCutOff(text)))
                && Fitness.isSentence(text)
                && !isForeign(text)
                && !(opensParagraph(sentence) && isOfList(text))
                && (whole || sentence.index() == 0 || !Label.isWithin(text));
    }

    /** Other than the first: news begin with what is no item, whatever was run into it. */
    private boolean opensParagraph(Sentence sentence) {
        return !whole
                && sentence.index() == 0
                && (!sentence.equals(sentences.get(0))
                        || sentence.text().contains("： ")
                        || Label.isSlogan(sentence.text()));
    }

    /** Whether it looks like an item or a heading, whose subject stands above it. */
    private static boolean isOfList(String text) {
        return Label.begins(text) || Predicate.isBare(text);
    }

    /** Short sentences that open a paragraph are headings run into it, items, slogans; news and leads may open with one. */
    private boolean mayBeShort(Sentence sentence) {
        return whole
                || isInLead(sentence)
                || sentence.index() > 0
                || sentence.equals(sentences.get(0))
                || Measure.characters(sentence.text()) >= SHORTEST_ITEM;
    }

    /** A subtitle that is all there is of a lead often lacks the end mark, and so do the last words of a short text. */
    private boolean mayBeOpen(Sentence sentence) {
        return isInLead(sentence) ? !hasEndedLead : whole && sentence.index() > 0;
    }

    /** Whether it is the beginning of another sentence: leads are cut at a number of characters. */
    private boolean isCutOff(String text) {
        return sentences.stream()
                .map(Sentence::text)
                .anyMatch(other -> other.length() > text.length() && other.startsWith(text));
    }

    private void weigh(List<Kept> kept) {
        Occurrences occurrences = new Occurrences(kept.stream().map(Kept::terms).toList(), title, vocabulary.size());
        kept.forEach(sentence -> {
            sentence.terms().weigh(occurrences, vocabulary);
            found.add(candidate(sentence, occurrences.sentencesWith()));
        });
        title.weigh(occurrences, vocabulary);
    }
}
