/**
 * What we keep and find, in SQLite or PostgreSQL, and the cache over it. One class per table or family of tables; every public method
 * is one transaction. May use model and text; the only door to java.sql, the databases' drivers, Jdbi,
 * Flyway, HikariCP and Caffeine.
 *
 * <p>To keep something new: a migration in {@code resources/jianbao/store/common} (what only one database
 * understands is in a folder of its own; one row of numbers counts for all), a class here, a getter in {@link jianbao.store.Database}. SQL never
 * asks the time: it is handed in.
 *
 * <p>SQL is one text for both databases, written for a single writer; what differs is in {@link jianbao.store.Backend}.
 * SQLite has one writer connection and one process; on PostgreSQL every change takes one lock.
 */
@NullMarked
package jianbao.store;

import org.jspecify.annotations.NullMarked;
