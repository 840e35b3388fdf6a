package jianbao.summary;

/** How a sentence stands without its neighbours. */
final class Footing {
    /** One over which more readers stumble than do not is left out. */
    private static final double GREATEST_DOUBT = 0.5;

    private static final double[] NONE = {};

    private final boolean needsPrevious;
    private final double[] signs;
    private final double doubt;

    private Footing(boolean needsPrevious, double[] signs) {
        this.needsPrevious = needsPrevious;
        this.signs = signs;
        this.doubt = signs.length == 0 ? 0 : Doubt.learned().of(signs);
    }

    /** Of one that is not doubted, since it does not stand alone or opens the text. */
    static Footing firm(boolean needsPrevious) {
        return new Footing(needsPrevious, NONE);
    }

    /** Of one that stands alone, by its {@link Doubt#signs}. */
    static Footing alone(double[] signs) {
        return new Footing(false, signs);
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

    /** Whether that is too likely. */
    boolean isDoubtful() {
        return doubt() > GREATEST_DOUBT;
    }
}
