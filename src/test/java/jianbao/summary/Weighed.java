package jianbao.summary;

import java.util.ArrayList;
import java.util.List;
import jianbao.model.Sentence;
import org.jspecify.annotations.Nullable;

/** Sentences of a text of our own, their terms weighed as {@link Candidates} weighs them, all of them fit to be chosen. */
record Weighed(List<Candidate> sentences, TermVector title) {
    static Weighed of(@Nullable String language, String title, String... texts) {
        Vocabulary vocabulary = new Vocabulary(language);
        TermVector titleTerms = TermVector.of(title, vocabulary);
        List<Candidate> sentences = new ArrayList<>();
        for (String text : texts) {
            int order = sentences.size();
            TermVector terms = TermVector.of(text, vocabulary);
            sentences.add(new Candidate(new Sentence(text, 0, order), order, false, Footing.firm(false), terms));
        }
        List<TermVector> all = sentences.stream().map(Candidate::terms).toList();
        Occurrences occurrences = new Occurrences(all, titleTerms, vocabulary.size());
        all.forEach(terms -> terms.weigh(occurrences, vocabulary));
        titleTerms.weigh(occurrences, vocabulary);
        return new Weighed(sentences, titleTerms);
    }

    TermVector terms(int sentence) {
        return sentences.get(sentence).terms();
    }

    double[][] features(double... sizes) {
        return Features.of(sentences, title, sizes, 25);
    }

    static double[] column(double[][] rows, Feature feature) {
        double[] column = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            column[i] = rows[i][feature.column()];
        }
        return column;
    }
}
