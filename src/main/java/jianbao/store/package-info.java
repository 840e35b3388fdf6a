/**
 * What we keep and find, in SQLite, and the cache over it. One class per table or family of tables; every public method
 * is one transaction. May use model and text; the only door to java.sql, SQLite, Jdbi, Flyway, HikariCP
 * and Caffeine.
 *
 * <p>To keep something new: a migration in {@code resources/jianbao/store/common} (in {@code sqlite} what only SQLite
 * understands; one row of numbers counts for both), a class here, a getter in {@link jianbao.store.Database}. SQL never
 * asks the time: it is handed in.
 */
@NullMarked
package jianbao.store;

import org.jspecify.annotations.NullMarked;
