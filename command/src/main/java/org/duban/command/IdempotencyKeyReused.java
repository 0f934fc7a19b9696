package org.duban.command;

/** An idempotency key is already bound to another command of the same actor. */
public class IdempotencyKeyReused extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
