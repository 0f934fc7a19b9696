package org.duban.command.dispatch;

import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Has a command decided again, at once and by the same thread, when another one was first, because what that recorded may
 * change the decision. One that lost several times is decided while no other is, so that it does not lose for ever.
 */
final class Turns implements MessageHandlerInterceptor<CommandMessage<?>>, RetryScheduler {

    private static final int TRIES = 20;

    /** After so many failures a command is decided alone. */
    private static final int ALONE_AFTER = 4;

    private final ReadWriteLock turns = new ReentrantReadWriteLock(true);

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain) throws Exception {
        turns.readLock().lock();
        unit.onCleanup(done -> turns.readLock().unlock());
        return chain.proceed();
    }

    @Override
    @SuppressWarnings("rawtypes") // Axon's signature
    public boolean scheduleRetry(
            CommandMessage message,
            RuntimeException last,
            List<Class<? extends Throwable>[]> failures,
            Runnable dispatch) {
        boolean lost = last instanceof ConcurrencyException || last instanceof AggregateStreamCreationException;
        if (!lost || failures.size() >= TRIES) {
            return false;
        }
        if (failures.size() < ALONE_AFTER) {
            dispatch.run();
        } else {
            alone(dispatch);
        }
        return true;
    }

    private void alone(Runnable dispatch) {
        turns.writeLock().lock();
        try {
            dispatch.run();
        } finally {
            turns.writeLock().unlock();
        }
    }
}
