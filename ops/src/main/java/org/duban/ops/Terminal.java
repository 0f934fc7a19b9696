package org.duban.ops;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the duban command talks to.
 *
 * @param out for answers
 * @param err for progress and complaints
 * @param interactive whether a person watches {@code err}
 */
public record Terminal(
        PrintStream out, PrintStream err, CliTexts texts, Map<String, String> environment, boolean interactive) {

    /** The one this process was started from. */
    static Terminal ofProcess() {
        Map<String, String> environment = System.getenv();
        // Only the launcher knows: Java can ask whether standard output is a terminal, not standard error; and where
        // the
        // reader's locale is not installed, Java runs under another.
        boolean interactive = Boolean.getBoolean("duban.interactive");
        CliTexts texts = Optional.ofNullable(System.getProperty("duban.language"))
                .map(language -> CliTexts.in(Locale.of(language)))
                .orElseGet(() -> CliTexts.of(environment));
        return new Terminal(System.out, System.err, texts, environment, interactive);
    }

    /** The same, speaking another language. */
    Terminal speaking(Locale language) {
        return new Terminal(out, err, CliTexts.in(language), environment, interactive);
    }

    /** Answers with the sentence named {@code key}. */
    public void answer(String key, Object... details) {
        out.println(texts.say(key, details));
    }

    /** Remarks, beside the answer, with the sentence named {@code key}. */
    public void remark(String key, Object... details) {
        err.println(texts.say(key, details));
    }

    /** An environment variable; absent if it is empty. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }
}
