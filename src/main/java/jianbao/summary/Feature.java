package jianbao.summary;

/**
 * What a {@link Ranker} looks at in a sentence. i is its place among the n candidates, from 0; a budget is the length
 * asked for. Names are part of the weights' files.
 */
enum Feature {
    /** 1 / (1 + i). */
    POSITION_INVERSE,
    /** i / (n - 1). */
    POSITION,
    FIRST,
    /** How many budgets would fit into the text before it, at most 4. */
    BUDGETS_BEFORE,
    /** exp(-budgets before). */
    NEARNESS,
    /** Whether a summary of the first sentences would hold it. */
    IN_LEAD,
    /** ln((terms + 1) / terms of a usual sentence). */
    LENGTH,
    /** In terms, by the mean of the text. */
    LENGTH_RELATIVE,
    /** Its share of the budget, at most 3. */
    LENGTH_IN_BUDGETS,
    /** Likeness by rare terms to all other sentences, 0 for the least and 1 for the greatest of the text. */
    RARE_ALL,
    /** To the later ones (directed centrality: Zheng and Lapata, ACL 2019). */
    RARE_LATER,
    RARE_EARLIER,
    /** Likewise by plain counts of content terms. */
    PLAIN_ALL,
    PLAIN_LATER,
    PLAIN_EARLIER,
    /** Mean probability of its terms (SumBasic: Nenkova and Vanderwende, 2005), scaled likewise. */
    COMMONNESS,
    /** Plain likeness to the first sentence, 0 to 1. */
    LIKE_FIRST,
    LIKE_PREVIOUS,
    LIKE_NEXT,
    /** Likeness by rare terms to the title. */
    LIKE_TITLE,
    /** Which part of the title's weight it covers. */
    COVERS_TITLE,
    /** Runs of digits, at most 4. */
    NUMBERS,
    /** Quotation marks, at most 2. */
    QUOTES,
    /** Which part of its words is capitalised. */
    CAPITALS,
    /** Capitalised words that do not open it, at most 6. */
    NAMES,
    NEEDS_PREVIOUS,
    /** Different terms by all terms. */
    VARIETY,
    /** Which part of its terms no other sentence has. */
    ALONE,
    /** ln n. */
    SENTENCES,
    /** Which part of the text the budget holds, at most 1. */
    SHARE;

    /** Where a row of features holds it. */
    @SuppressWarnings("EnumOrdinal") // A place in memory only; files name features.
    int column() {
        return ordinal();
    }
}
