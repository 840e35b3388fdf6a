package jianbao.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import jianbao.model.Sentence;
import jianbao.summary.Summariser.Budget;
import org.jspecify.annotations.Nullable;

/**
 * Fills the budget: first with the author's lead, then with the sentences that are worth most together, never with one
 * that says again what was said.
 */
final class Selection {
    /** With fewer different terms a sentence of the lead raises interest and tells little. */
    private static final int TEASER = 12;

    /** By the cosine of rare terms; what is more like a better sentence says the same in other words. */
    private static final double GREATEST_LIKENESS = 0.25;

    /** The same of character pairs, which are rarer than words. */
    private static final double GREATEST_LIKENESS_UNSPACED = 0.1;

    /** After so many tries a stranger stays. */
    private static final int MOST_STRANGERS = 6;

    /** What a sentence as doubtful as one may be costs, in usual sentences: so the least doubtful fill the budget. */
    private static final double PRICE_OF_DOUBT = 3;

    /** Which part of the budget is filled even with sentences that are worth little. */
    private static final double LEAST_FILLED = 0.4;

    private static final double NOT_TO_BE_CHOSEN = Double.NEGATIVE_INFINITY;

    private final Candidates candidates;
    private final Budget budget;
    private final List<Candidate> chosen = new ArrayList<>();
    private final BitSet chosenOrders = new BitSet();
    private final DoubtLimit limit;

    /** By their orders those with strangers in them. */
    private final BitSet withheld = new BitSet();

    private @Nullable Ranking bodyRanking;
    private int left;

    Selection(Candidates candidates, Budget budget) {
        this.candidates = candidates;
        this.budget = budget;
        this.limit = new DoubtLimit(candidates, budget);
    }

    /** Whether a reader stumbles over it too likely. */
    private boolean isDoubtful(Candidate candidate) {
        return withheld.get(candidate.order()) || limit.excludes(candidate);
    }

    /** The chosen sentences in the article's order; at least one where there is a candidate. */
    List<Sentence> choose() {
        pick();
        for (int i = 0; i < MOST_STRANGERS && hasStranger(); i++) {
            pick();
        }
        return chosen.stream().map(Candidate::sentence).toList();
    }

    /** Whether a chosen sentence has a stranger in it, who is withheld then. */
    private boolean hasStranger() {
        Candidate stranger = Stranger.among(chosen, candidates, budget.amount());
        if (stranger == null || withheld.get(stranger.order())) {
            return false;
        }
        withheld.set(stranger.order());
        return true;
    }

    private void pick() {
        chosen.clear();
        chosenOrders.clear();
        left = budget.amount();
        List<Candidate> lead = part(true);
        lead.stream().filter(candidate -> !isTeaser(candidate)).forEach(this::takeIfItFits);
        lead.forEach(this::takeIfItFits);
        List<Candidate> body = part(false);
        if (candidates.isHardlyLonger()) {
            open(body);
        } else if (left > 0 && !body.isEmpty()) {
            fill(body);
        }
        if (chosen.isEmpty() && !candidates.list().isEmpty()) {
            take(single());
        }
        chosen.sort(Comparator.comparingInt(Candidate::order));
    }

    private List<Candidate> part(boolean lead) {
        return candidates.list().stream()
                .filter(candidate -> candidate.inLead() == lead)
                .toList();
    }

    /** Teasers and subtitles without an end mark go behind the rest of the lead. */
    private static boolean isTeaser(Candidate candidate) {
        return candidate.terms().size() < TEASER || !Fitness.isEnded(candidate.text());
    }

    private void takeIfItFits(Candidate candidate) {
        boolean understood = !isDoubtful(candidate) && (!candidate.needsPrevious() || isChosen(candidate.order() - 1));
        if (understood && size(candidate) <= left && !repeatsChosen(candidate)) {
            take(candidate);
            left -= size(candidate);
        }
    }

    private void take(Candidate candidate) {
        chosen.add(candidate);
        chosenOrders.set(candidate.order());
    }

    private int size(Candidate candidate) {
        return candidates.size(candidate);
    }

    private boolean isChosen(int order) {
        return order >= 0 && chosenOrders.get(order);
    }

    /** Takes one after another, and none behind one that does not fit. */
    private void open(List<Candidate> body) {
        for (Candidate candidate : body) {
            if (size(candidate) > left) {
                return;
            }
            takeIfItFits(candidate);
        }
    }

    private void fill(List<Candidate> body) {
        double floor = ranking(body).floor();
        List<Candidate> best = best(body, floor);
        int filled = budget.amount() - left + best.stream().mapToInt(this::size).sum();
        (filled < LEAST_FILLED * budget.amount() ? best(body, 0) : best).forEach(this::take);
    }

    /** @param floor as {@link Ranker#floor} */
    private List<Candidate> best(List<Candidate> body, double floor) {
        int[] sizes = body.stream().mapToInt(this::size).toArray();
        boolean[] best = Knapsack.choose(sizes, values(body, sizes, floor), tied(body), left);
        return IntStream.range(0, best.length)
                .filter(i -> best[i])
                .mapToObj(body::get)
                .toList();
    }

    /** Of the body, which is the same however often one picks from it. */
    private Ranking ranking(List<Candidate> body) {
        Ranking known = bodyRanking;
        if (known == null) {
            known = new Ranking(body, candidates, budget);
            bodyRanking = known;
        }
        return known;
    }

    /** What each sentence adds: its size by its worth, less its doubt; what may not be chosen has no value. */
    private double[] values(List<Candidate> body, int[] sizes, double floor) {
        Ranking ranking = ranking(body);
        double[] scores = unrepeated(body, sizes, ranking);
        double greatest = Arrays.stream(scores).max().orElse(0);
        double[] worth =
                Arrays.stream(scores).map(score -> Math.exp(score - greatest)).toArray();
        double mean = Arrays.stream(worth).average().orElse(0);
        double least = floor * mean;
        double price = PRICE_OF_DOUBT
                / limit.usual()
                * mean
                * Arrays.stream(sizes).average().orElse(0);
        double[] doubts = ranking.excessDoubts();
        double[] values = new double[worth.length];
        for (int i = 0; i < values.length; i++) {
            boolean mute = scores[i] == NOT_TO_BE_CHOSEN || lacksPrevious(body, i);
            values[i] = mute ? NOT_TO_BE_CHOSEN : sizes[i] * (worth[i] - least) - price * doubts[i];
        }
        return values;
    }

    /**
     * The scores, each lowered by its likeness to a better one (after MMR: Carbonell and Goldstein, SIGIR 1998), so that the
     * value of a choice is a sum; one that repeats a better one is out, and so is one that cannot be chosen at all.
     */
    private double[] unrepeated(List<Candidate> body, int[] sizes, Ranking ranking) {
        double[] scores = new double[sizes.length];
        Arrays.setAll(scores, i -> sizes[i] > left || isDoubtful(body.get(i)) ? NOT_TO_BE_CHOSEN : ranking.score(i));
        double redundancy = ranking.redundancy();
        double[] lowered = new double[scores.length];
        Arrays.fill(lowered, NOT_TO_BE_CHOSEN);
        List<Candidate> better = new ArrayList<>(chosen);
        double greatestLikeness = candidates.isUnspaced() ? GREATEST_LIKENESS_UNSPACED : GREATEST_LIKENESS;
        Postings postings = candidates.postings();
        chosen.forEach(candidate -> postings.add(candidate.terms().rare()));
        IntStream.range(0, scores.length)
                .filter(i -> scores[i] != NOT_TO_BE_CHOSEN)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]))
                .forEach(i -> {
                    Candidate candidate = body.get(i);
                    postings.compare(candidate.terms().rare());
                    if ((redundancy == 0 || postings.likeness() <= greatestLikeness)
                            && !repeatsAny(better, candidate, postings)) {
                        lowered[i] = scores[i] - redundancy * postings.likeness();
                        better.add(candidate);
                        postings.add(candidate.terms().rare());
                    }
                });
        return lowered;
    }

    private boolean repeatsAny(List<Candidate> others, Candidate candidate, Postings compared) {
        for (int i = 0; i < others.size(); i++) {
            if (repeats(candidate, others.get(i), compared.shared(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean repeatsChosen(Candidate candidate) {
        return chosen.stream()
                .anyMatch(other -> repeats(candidate, other, candidate.terms().shared(other.terms())));
    }

    /** Where nothing has to be left out, one that says a part of another's is none too many. */
    private boolean repeats(Candidate candidate, Candidate other, int shared) {
        return candidates.isWhole()
                ? candidate.terms().isNearly(other.terms(), shared)
                : candidate.repeats(other, shared);
    }

    private boolean lacksPrevious(List<Candidate> body, int i) {
        Candidate candidate = body.get(i);
        boolean follows = i > 0 && body.get(i - 1).order() == candidate.order() - 1;
        return candidate.needsPrevious() && !follows && !isChosen(candidate.order() - 1);
    }

    private boolean[] tied(List<Candidate> body) {
        boolean[] tied = new boolean[body.size()];
        for (int i = 0; i < tied.length; i++) {
            tied[i] = body.get(i).needsPrevious() && !isChosen(body.get(i).order() - 1);
        }
        return tied;
    }

    /**
     * Where nothing was chosen: one that fits, else one that is no more than twice too long, else the shortest; of several
     * the best, if possible one that leans on no other.
     */
    private Candidate single() {
        List<Candidate> all = candidates.list();
        Ranking ranking = new Ranking(all, candidates, budget);
        double[] scores = new double[all.size()];
        Arrays.setAll(scores, ranking::score);
        return IntStream.range(0, scores.length)
                .boxed()
                .min(Comparator.comparing((Integer i) -> excess(all.get(i)) > 1)
                        .thenComparing(i -> withheld.get(all.get(i).order()))
                        .thenComparing(i -> DoubtLimit.alwaysExcludes(all.get(i)))
                        .thenComparing(i -> all.get(i).needsPrevious())
                        .thenComparing(i -> excess(all.get(i)))
                        .thenComparing(i ->
                                isDoubtful(all.get(i)) ? all.get(i).footing().doubt() : 0)
                        .thenComparing(i -> -scores[i]))
                .map(all::get)
                .orElseThrow();
    }

    /** 0 for one that fits, 1 for one that is at most twice too long, else its size. */
    private int excess(Candidate candidate) {
        int size = size(candidate);
        return size <= budget.amount() ? 0 : size <= 2L * budget.amount() ? 1 : size;
    }
}
