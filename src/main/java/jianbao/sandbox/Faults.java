package jianbao.sandbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What goes wrong at present. Guarded by the world's gate. */
final class Faults {
    private final List<Fault> faults = new ArrayList<>();
    private final Map<Target, Integer> numbers = new HashMap<>();
    private FaultPlan plan = FaultPlan.NONE;

    void add(Fault fault) {
        faults.add(fault);
    }

    void follow(FaultPlan next) {
        plan = next;
        numbers.clear();
    }

    void clear() {
        faults.clear();
        follow(FaultPlan.NONE);
    }

    /** What goes wrong with this call, null for nothing; counts it. */
    @Nullable
    Fault next(String method, long chat) {
        for (int i = 0; i < faults.size(); i++) {
            Fault fault = faults.get(i);
            if (fault.hits(method, chat)) {
                useUp(i, fault);
                return fault;
            }
        }
        return plan == FaultPlan.NONE
                ? null
                : plan.fault(method, chat, numbers.merge(new Target(method, chat), 1, Integer::sum));
    }

    private void useUp(int index, Fault fault) {
        if (fault.times() == 1) {
            faults.remove(index);
        } else if (fault.times() != Fault.FOR_EVER) {
            faults.set(index, fault.times(fault.times() - 1));
        }
    }

    private record Target(String method, long chat) {}
}
