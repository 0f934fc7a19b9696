package org.duban.ui.security;

/**
 * Somebody at a place: throttled together, because a name alone would let anybody lock its bearer out, and a place alone
 * everybody behind one proxy.
 *
 * @param name as it was given, whoever bears it
 * @param address of the far end
 */
record Client(String name, String address) {}
