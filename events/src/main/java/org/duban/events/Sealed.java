package org.duban.events;

/**
 * Something personal, readable only with the key of the person it is about; once that key is destroyed nobody can read it.
 *
 * @param text the ciphertext in Base64: initialisation vector and AES-GCM's output
 */
public record Sealed(@SeveralLines String text) {}
