package jianbao.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What goes wrong at present. Guarded by the world's gate. */
final class Faults {
    private final List<Fault> faults = new ArrayList<>();

    void add(Fault fault) {
        faults.add(fault);
    }

    void clear() {
        faults.clear();
    }

    /** What goes wrong with this call; counts it. */
    Optional<Fault.Outcome> next(String method, long chat) {
        for (int i = 0; i < faults.size(); i++) {
            Fault fault = faults.get(i);
            if (fault.hits(method, chat)) {
                useUp(i, fault);
                return Optional.of(fault.outcome());
            }
        }
        return Optional.empty();
    }

    private void useUp(int index, Fault fault) {
        if (fault.times() == 1) {
            faults.remove(index);
        } else if (fault.times() != Fault.FOR_EVER) {
            faults.set(index, fault.times(fault.times() - 1));
        }
    }
}
