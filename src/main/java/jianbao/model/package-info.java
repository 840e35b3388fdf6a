/**
 * The vocabulary of the house: records and enums that any room may use and that keep their own rules. Uses no other room.
 *
 * <p>To add a word: a record here, as soon as two rooms speak of the thing; what one room alone knows stays in it.
 */
@NullMarked
package jianbao.model;

import org.jspecify.annotations.NullMarked;
