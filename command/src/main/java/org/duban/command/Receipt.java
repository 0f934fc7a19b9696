package org.duban.command;

/**
 * What the sender of an accepted command takes away.
 *
 * @param subjectId the id of the case, unit or account
 * @param version what {@code If-Match} compares next time; counts from one
 * @param position of the command's last event in the ledger
 * @param hash of the commit, in lower-case hex
 * @param repeated true if the same command with the same key had been accepted before
 */
public record Receipt(String subjectId, long version, long position, String hash, boolean repeated) {}
