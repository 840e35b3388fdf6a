package jianbao.summary;

import java.util.List;

/** Measures each sentence of a text by every {@link Feature}, in time linear in the text. */
final class Features {
    private static final int MOST_BUDGETS = 4;
    private static final int MOST_LENGTH = 3;

    private final List<Candidate> sentences;
    private final double[] sizes;
    private final double usualTerms;
    private final double[][] rows;

    private Features(List<Candidate> sentences, double[] sizes, double usualTerms) {
        this.sentences = sentences;
        this.sizes = sizes;
        this.usualTerms = usualTerms;
        this.rows = new double[sentences.size()][Feature.values().length];
    }

    /**
     * A row for each sentence, a column for each feature.
     *
     * @param sizes of the sentences in budgets: 0.5 for one that fills half of the summary
     * @param usualTerms terms of a usual sentence of the language
     */
    static double[][] of(List<Candidate> sentences, TermVector title, double[] sizes, double usualTerms) {
        Features features = new Features(sentences, sizes, usualTerms);
        features.place();
        features.length();
        new Centrality(sentences, title).into(features.rows);
        for (int i = 0; i < sizes.length; i++) {
            Style.of(sentences.get(i), features.rows[i]);
        }
        features.text();
        return features.rows;
    }

    private void set(int i, Feature feature, double value) {
        rows[i][feature.column()] = value;
    }

    private void place() {
        double before = 0;
        for (int i = 0; i < rows.length; i++) {
            set(i, Feature.POSITION_INVERSE, 1.0 / (1 + i));
            set(i, Feature.POSITION, rows.length > 1 ? i / (rows.length - 1.0) : 0);
            set(i, Feature.FIRST, i == 0 ? 1 : 0);
            set(i, Feature.BUDGETS_BEFORE, Math.min(MOST_BUDGETS, before));
            set(i, Feature.NEARNESS, Math.exp(-before));
            set(i, Feature.IN_LEAD, before + sizes[i] <= 1 ? 1 : 0);
            before += sizes[i];
        }
    }

    private void length() {
        double mean =
                sentences.stream().mapToInt(s -> s.terms().tokens()).average().orElse(1);
        for (int i = 0; i < rows.length; i++) {
            int terms = sentences.get(i).terms().tokens();
            set(i, Feature.LENGTH, Math.log((terms + 1) / usualTerms));
            set(i, Feature.LENGTH_RELATIVE, terms / mean);
            set(i, Feature.LENGTH_IN_BUDGETS, Math.min(MOST_LENGTH, sizes[i]));
        }
    }

    /** What is the same for all sentences; trees ask it before they ask for the rest. */
    private void text() {
        double size = 0;
        for (double each : sizes) {
            size += each;
        }
        double share = size > 1 ? 1 / size : 1;
        for (int i = 0; i < rows.length; i++) {
            set(i, Feature.SENTENCES, Math.log(rows.length));
            set(i, Feature.SHARE, share);
        }
    }
}
