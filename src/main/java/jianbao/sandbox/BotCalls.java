package jianbao.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import jianbao.sandbox.BotMethods.Method;
import jianbao.sandbox.Fault.Outcome;
import org.jspecify.annotations.Nullable;

/** Answers the bot's calls, or lets them go wrong, and keeps the log. Safe for use by several threads. */
final class BotCalls {
    private final World world;
    private final BotMethods methods;

    BotCalls(World world, BotMethods methods) {
        this.world = world;
        this.methods = methods;
    }

    Outcome answer(String name, Call call, Instant arrived) {
        Optional<Method> found = methods.find(name);
        if (found.isEmpty()) {
            return Outcome.refusal(new ApiRefusal(404, "Not Found"));
        }
        Method method = found.get();
        // One step for act and log, so that the log has the order in which things came about.
        return method.waits()
                ? run(method, call, fault(method, call))
                : world.gate.change(() -> act(method, call, arrived));
    }

    private @Nullable Fault fault(Method method, Call call) {
        return world.gate.change(() -> world.faults.next(method.name(), call.chat()));
    }

    private Outcome act(Method method, Call call, Instant arrived) {
        Fault fault = fault(method, call);
        Outcome outcome = run(method, call, fault);
        world.calls.add(new SentCall(
                arrived, method.name(), call.chat(), call.parameters().toString(), outcome, fault));
        return outcome;
    }

    private static Outcome run(Method method, Call call, @Nullable Fault fault) {
        if (fault != null && !fault.outcome().done()) {
            return fault.outcome();
        }
        Outcome real = done(method, call);
        // A call that Telegram refuses is refused in vain when the connection is cut.
        return fault != null && real.done() ? fault.outcome().of(real) : real;
    }

    private static Outcome done(Method method, Call call) {
        try {
            ObjectNode answer = Json.object().put("ok", true);
            answer.set("result", method.action().answer(call));
            return Outcome.answer(answer.toString());
        } catch (ApiRefusal refusal) {
            return Outcome.refusal(refusal);
        }
    }
}
