package org.duban.command.dispatch;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.duban.command.Command;

/** Has the commands about one stream decided one after the other, each once the one before is recorded or refused. */
final class StreamLocks implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final LockFactory streams = PessimisticLockFactory.usingDefaults();

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain) throws Exception {
        Command command = (Command) unit.getMessage().getPayload();
        Lock lock = streams.obtainLock(command.stream().value());
        unit.onCleanup(done -> lock.release());
        return chain.proceed();
    }
}
