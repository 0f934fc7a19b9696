package org.duban.command.dispatch;

import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.duban.command.IdempotencyKeyReused;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.IdempotencyKey;
import org.duban.events.ledger.Ledger;
import org.duban.events.ledger.axon.CommitTerms;

/**
 * Answers a command that was given before under the same key by what it led to then; hands the key of any other on to
 * its commit, so that nobody behind this need know that there is one.
 */
final class Repetition implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final Ledger ledger;

    Repetition(Ledger ledger) {
        this.ledger = ledger;
    }

    /** @throws IdempotencyKeyReused if the key is bound to another command */
    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain) throws Exception {
        IdempotencyKey key = CommandMetaData.key(unit.getMessage());
        Optional<Commit> earlier = key == null ? Optional.empty() : ledger.byKey(key.name());
        if (earlier.isPresent()) {
            if (!Objects.equals(earlier.get().key(), key)) {
                throw new IdempotencyKeyReused();
            }
            return CommandResult.of(earlier.get());
        }
        CommitTerms.boundTo(key).applyTo(unit);
        return chain.proceed();
    }
}
