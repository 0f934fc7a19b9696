package org.duban.ui.tracing;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessorSpanFactory;
import org.axonframework.tracing.NoOpSpanFactory.NoOpSpan;
import org.axonframework.tracing.Span;
import org.duban.command.Command;
import org.duban.command.Commands;

/**
 * What is traced within Duban: each command, the append in it, and each batch that a group of processors reads. They are
 * counted and timed by the same, for operators. Nothing of a message but the kind of a command is told, and nothing is
 * written into messages, which the ledger keeps.
 */
public final class Spans {

    private final ObservationRegistry registry;

    /** @param registry where they go; a no-op one if nobody watches */
    public Spans(ObservationRegistry registry) {
        this.registry = registry;
    }

    private Span observed(String name, String key, String value) {
        return registry.isNoop()
                ? NoOpSpan.INSTANCE
                : new ObservedSpan(Observation.createNotStarted(name, registry)
                        .contextualName(name.substring(name.indexOf('.') + 1) + " " + value)
                        .lowCardinalityKeyValue(key, value));
    }

    /** A span for each command that is decided, whatever comes of it. */
    public CommandBusSpanFactory commands() {
        return new CommandBusSpanFactory() {

            @Override
            public Span createDispatchCommandSpan(CommandMessage<?> message, boolean distributed) {
                return message.getPayload() instanceof Command command
                        ? observed(
                                "duban.command", "command", Commands.of(command).name())
                        : NoOpSpan.INSTANCE;
            }

            // It would tell the same, but not of refusals.
            @Override
            public Span createHandleCommandSpan(CommandMessage<?> message, boolean distributed) {
                return NoOpSpan.INSTANCE;
            }

            @Override
            public <T> CommandMessage<T> propagateContext(CommandMessage<T> message) {
                return message;
            }
        };
    }

    /** A span for each append, until what was appended is durable. */
    public EventBusSpanFactory appends() {
        return new EventBusSpanFactory() {

            @Override
            public Span createPublishEventSpan(EventMessage<?> event) {
                return NoOpSpan.INSTANCE;
            }

            @Override
            public Span createCommitEventsSpan() {
                return observed("duban.append", "to", "ledger");
            }

            @Override
            public <T> EventMessage<T> propagateContext(EventMessage<T> event) {
                return event;
            }
        };
    }

    /** A span for each batch of events that the group of processors called {@code group} reads. */
    public EventProcessorSpanFactory batches(String group) {
        return new EventProcessorSpanFactory() {

            @Override
            public Span createBatchSpan(boolean streaming, List<? extends EventMessage<?>> events) {
                return observed("duban.projection", "group", group);
            }

            @Override
            public Span createProcessEventSpan(boolean streaming, EventMessage<?> event) {
                return NoOpSpan.INSTANCE;
            }
        };
    }
}
