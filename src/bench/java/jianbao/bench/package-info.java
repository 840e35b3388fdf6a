/**
 * How fast summaries are made, beside another library, and how soon a fresh process makes its first. Run by {@code ./mvnw
 * -q -Pbench}; nothing of it is in the jar. To measure one thing more: a method of {@link jianbao.bench.JianbaoBenchmark}
 * and a line in {@link jianbao.bench.Benchmarks}.
 */
@NullMarked
package jianbao.bench;

import org.jspecify.annotations.NullMarked;
