package jianbao.summary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Objects;

/**
 * A trained judge of sentences: a linear model over the {@link Feature features}, and behind it a few small trees that
 * were boosted on what it leaves over (Friedman, "Greedy Function Approximation", 2001). Its weights are a file beside this
 * class, written by {@code jianbao.summary.Training} in the tests, and readable:
 *
 * <pre>
 * in-order 10          texts of so few sentences keep their order
 * floor 0.7            part of the mean worth below which a sentence is left out
 * redundancy 1.0       what a cosine of 1 to a better sentence costs
 * bias -1.5
 * weight LENGTH 0.31   a line for each feature
 * tree                 its nodes follow, each before its left and its right branch:
 * POSITION 0.25        left where the feature is at most that
 * = 0.12               a leaf and what it adds
 * = -0.07
 * </pre>
 */
final class Ranker {
    private final double[] weights = new double[Feature.values().length];
    private final Forest forest;
    private double bias;
    private double inOrder;
    private double floor;
    private double redundancy;

    /** Reads the weights; throws IllegalArgumentException that names the first line that is none of the format. */
    Ranker(List<String> lines) {
        List<Tree> trees = new ArrayList<>();
        for (ListIterator<String> rest = lines.listIterator(); rest.hasNext(); ) {
            try {
                read(rest.next(), rest, trees);
            } catch (IllegalArgumentException e) {
                String line = lines.get(rest.previousIndex());
                throw new IllegalArgumentException(
                        "line " + rest.nextIndex() + ", \"" + line + "\": " + e.getMessage(), e);
            }
        }
        this.forest = new Forest(trees);
    }

    /** Chinese and Japanese. */
    static Ranker unspaced() {
        return Unspaced.RANKER;
    }

    /** Alphabets, up to about a hundred words. */
    static Ranker shorter() {
        return Shorter.RANKER;
    }

    /** Alphabets, longer summaries: there what many sentences share counts for more than where one stands. */
    static Ranker longer() {
        return Longer.RANKER;
    }

    /** Each is read when it is first needed: to read all of them takes as long as a first summary. */
    private static final class Unspaced {
        static final Ranker RANKER = named("unspaced");
    }

    private static final class Shorter {
        static final Ranker RANKER = named("short");
    }

    private static final class Longer {
        static final Ranker RANKER = named("long");
    }

    private static Ranker named(String name) {
        return new Ranker(lines(name + ".weights"));
    }

    /** The lines of a file beside this class. */
    static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(Ranker.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private void read(String line, Iterator<String> rest, List<Tree> trees) {
        if (line.startsWith("#")) {
            return;
        }
        int space = line.indexOf(' ');
        switch (space < 0 ? line : line.substring(0, space)) {
            case "tree" -> trees.add(Tree.read(rest));
            case "weight" -> readWeight(parts(line, 3));
            case "bias" -> bias = setting(line);
            case "in-order" -> inOrder = setting(line);
            case "floor" -> floor = setting(line);
            case "redundancy" -> redundancy = setting(line);
            default -> throw new IllegalArgumentException("a line of no known kind");
        }
    }

    private void readWeight(String[] parts) {
        weights[Feature.valueOf(parts[1]).column()] = number(parts[2]);
    }

    private static double setting(String line) {
        return number(parts(line, 2)[1]);
    }

    static String[] parts(String line, int number) {
        String[] parts = line.split(" ", -1);
        if (parts.length != number) {
            throw new IllegalArgumentException(number + " words expected, not " + parts.length);
        }
        return parts;
    }

    /** A sentence that weighs infinitely much, or no number at all, would upset all the others. */
    static double number(String text) {
        double number = Double.parseDouble(text);
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("not a finite number: " + text);
        }
        return number;
    }

    /** The logarithm of what a unit of the sentence's length is worth. */
    double score(double[] features) {
        double score = bias;
        for (int i = 0; i < weights.length; i++) {
            score += weights[i] * features[i];
        }
        return forest.addTo(score, features);
    }

    /** Whether a text of so many sentences is told from its beginning: whoever writes news writes so. */
    boolean keepsOrder(int sentences) {
        return sentences <= inOrder;
    }

    /** The part of the mean worth below which a sentence is rather left out than used to fill. */
    double floor() {
        return floor;
    }

    /** What a cosine of 1 to a better sentence takes from the score. */
    double redundancy() {
        return redundancy;
    }
}
