package jianbao.summary;

/**
 * How a sentence stands without its neighbours.
 *
 * @param needsPrevious whether it is understood only after the sentence before it
 * @param signs what {@link Doubt} judges it by; empty where there is no doubt, since it does not stand alone
 */
record Footing(boolean needsPrevious, double[] signs) {
    /** One over which more readers stumble than do not is left out. */
    private static final double GREATEST_DOUBT = 0.5;

    private static final double[] NONE = {};

    /** Of one that is not doubted. */
    static Footing firm(boolean needsPrevious) {
        return new Footing(needsPrevious, NONE);
    }

    /** How likely a reader stumbles over it, from 0 to 1. */
    double doubt() {
        return signs.length == 0 ? 0 : Doubt.learned().of(signs);
    }

    /** Whether that is too likely. */
    boolean isDoubtful() {
        return doubt() > GREATEST_DOUBT;
    }
}
