package jianbao.ops;

import java.util.List;

/** What is answered over HTTP: a status and plain text. */
record Reply(int status, String text) {
    /** 503, a line for each fault. */
    static Reply unavailable(List<String> faults) {
        return new Reply(503, String.join("\n", faults) + "\n");
    }
}
