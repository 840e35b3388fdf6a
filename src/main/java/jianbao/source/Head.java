package jianbao.source;

import java.util.List;

/**
 * A Markdown file parted into what stands above the article and the article.
 *
 * @param matter what the author says about it
 * @param body the lines below
 * @param line where the front matter is broken, from 1; 0 where it is whole
 * @param fault how it is broken, for the operator; empty where it is whole
 */
record Head(FrontMatter matter, List<String> body, int line, String fault) {
    Head {
        body = List.copyOf(body);
    }

    boolean isBroken() {
        return !fault.isEmpty();
    }

    /** The same, with a fault of the whole file that was found before it. */
    Head noting(int at, String what) {
        return new Head(matter, body, at, isBroken() ? what + "; " + fault : what);
    }
}
