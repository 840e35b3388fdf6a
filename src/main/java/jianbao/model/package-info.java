/** The words that all rooms speak: records only, no behaviour beyond keeping themselves true. Uses nothing. */
@NullMarked
package jianbao.model;

import org.jspecify.annotations.NullMarked;
