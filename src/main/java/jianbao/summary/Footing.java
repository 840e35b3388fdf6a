package jianbao.summary;

/** How a sentence stands without its neighbours. */
final class Footing {
    private static final double[] NONE = {};

    private final boolean needsPrevious;
    private final double[] signs;
    private final double doubt;

    private Footing(boolean needsPrevious, double[] signs) {
        this.needsPrevious = needsPrevious;
        this.signs = signs;
        this.doubt = signs.length == 0 ? 0 : Doubt.learned().of(signs);
    }

    /** Of one that is not doubted, since all of the text is told, or the language writes spaces. */
    static Footing firm(boolean needsPrevious) {
        return new Footing(needsPrevious, NONE);
    }

    /** By its {@link Doubt#signs}. */
    static Footing judged(boolean needsPrevious, double[] signs) {
        return new Footing(needsPrevious, signs);
    }

    /** Whether it is understood only after the sentence before it. */
    boolean needsPrevious() {
        return needsPrevious;
    }

    /** As it was made; empty for one that is not doubted. */
    double[] signs() {
        return signs;
    }

    /** How likely a reader stumbles over it, from 0 to 1. */
    double doubt() {
        return doubt;
    }
}
