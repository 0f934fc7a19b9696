package org.duban.command;

import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asserts refusals, and remembers by which rules something was really refused. */
public final class Refusals {

    private static final Set<Rule> SEEN = ConcurrentHashMap.newKeySet();

    private Refusals() {}

    /** Fails unless {@code action} is refused by {@code rule}. */
    public static CommandRefused expect(Rule rule, ThrowingCallable action) {
        CommandRefused refused = Assertions.assertThat(catchThrowable(action))
                .as("refusal by %s", rule)
                .asInstanceOf(type(CommandRefused.class))
                .actual();
        Assertions.assertThat(refused.rule()).as(refused.toString()).isEqualTo(rule);
        SEEN.add(rule);
        return refused;
    }

    /** The rules by which {@link #expect} saw something refused in this run. */
    public static Set<Rule> seen() {
        return Set.copyOf(SEEN);
    }
}
