package org.duban.command;

/** An idempotency key is already bound to another command of the same actor. */
public class KeyReused extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
