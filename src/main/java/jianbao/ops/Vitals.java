package jianbao.ops;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * What only the roof knows.
 *
 * @param faults what keeps loops from their turns, a line each
 * @param signedIn whether Telegram has told us who we are
 */
public record Vitals(Supplier<List<String>> faults, BooleanSupplier signedIn) {}
