package jianbao.view;

/**
 * A page of a list.
 *
 * @param number from 1
 * @param size entries on a full page, at least 1
 * @param total entries on all pages
 */
public record Page(int number, int size, int total) {
    /** Moves a number that there is not (any more) to the nearest page that there is. */
    public Page {
        number = Math.max(1, Math.min(number, pages(size, total)));
    }

    public int pages() {
        return pages(size, total);
    }

    /** How many entries come before it. */
    public int offset() {
        return (number - 1) * size;
    }

    /** The page before it; before the first comes the last, so that a button never leads nowhere. */
    int before() {
        return number == 1 ? pages() : number - 1;
    }

    int after() {
        return number == pages() ? 1 : number + 1;
    }

    private static int pages(int size, int total) {
        return Math.max(1, (total + size - 1) / size);
    }
}
