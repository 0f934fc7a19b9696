package org.duban.ops;

import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;

/**
 * What the duban command talks to.
 *
 * @param out for answers
 * @param err for progress and complaints
 */
public record Terminal(PrintStream out, PrintStream err, Texts texts, Map<String, String> environment) {

    /** The one this process was started from. */
    static Terminal ofProcess() {
        return new Terminal(System.out, System.err, Texts.of(System.getenv()), System.getenv());
    }

    /** Answers with the sentence named {@code key}. */
    void answer(String key, Object... details) {
        out.println(texts.say(key, details));
    }

    /** Remarks, beside the answer, with the sentence named {@code key}. */
    void remark(String key, Object... details) {
        err.println(texts.say(key, details));
    }

    /** An environment variable; absent if it is empty. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }
}
