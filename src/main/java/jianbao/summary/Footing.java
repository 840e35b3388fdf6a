package jianbao.summary;

/**
 * How a sentence stands without its neighbours.
 *
 * @param needsPrevious whether it is understood only after the sentence before it
 * @param doubt how likely a reader stumbles over it, from 0 to 1; 0 for one that comes with the sentence before it
 */
record Footing(boolean needsPrevious, double doubt) {
    /** Up to here a sentence is rather given than left out. */
    static final double GREATEST_DOUBT = 0.5;
}
