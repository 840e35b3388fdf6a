package jianbao.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import jianbao.sandbox.BotMethods.Method;
import jianbao.sandbox.Fault.Kind;
import jianbao.sandbox.Fault.Outcome;

/** Answers the bot's calls, or lets them go wrong, and keeps the log. Safe for use by several threads. */
final class BotCalls {
    private final World world;
    private final BotMethods methods;

    BotCalls(World world, BotMethods methods) {
        this.world = world;
        this.methods = methods;
    }

    Outcome answer(String name, Call call) {
        Optional<Method> found = methods.find(name);
        if (found.isEmpty()) {
            return Outcome.refusal(new ApiRefusal(404, "Not Found"));
        }
        Method method = found.get();
        // One step for act and log, so that the log has the order in which things came about.
        return method.waits() ? run(method, call) : world.gate.change(() -> act(method, call));
    }

    private Outcome act(Method method, Call call) {
        Outcome told = run(method, call);
        boolean effective = told.kind() == Kind.CUT_AFTER || (told.kind() == Kind.ANSWER && told.status() == 200);
        world.calls.add(
                new SentCall(method.name(), call.chat(), call.parameters().toString(), told.status(), effective));
        return told;
    }

    private Outcome run(Method method, Call call) {
        Optional<Outcome> fault = world.gate.change(() -> world.faults.next(method.name(), call.chat()));
        if (fault.isPresent() && fault.get().kind() != Kind.CUT_AFTER) {
            return fault.get();
        }
        Outcome done = done(method, call);
        // A call that Telegram refuses is refused in vain when the connection is cut.
        return fault.filter(cut -> done.status() == 200).orElse(done);
    }

    private static Outcome done(Method method, Call call) {
        try {
            ObjectNode answer = Json.object().put("ok", true);
            answer.set("result", method.action().answer(call));
            return new Outcome(Kind.ANSWER, 200, answer.toString());
        } catch (ApiRefusal refusal) {
            return Outcome.refusal(refusal);
        }
    }
}
