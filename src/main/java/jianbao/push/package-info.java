/** Messages out: claim what is owed, send, settle. May use model, store, view and telegram. */
@NullMarked
package jianbao.push;

import org.jspecify.annotations.NullMarked;
