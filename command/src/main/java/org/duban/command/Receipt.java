package org.duban.command;

import java.util.Map;

/**
 * What the sender of an accepted command takes away. It is read from the commit alone, so whoever sends the command again
 * with the same key gets the very same.
 *
 * @param subjectId the id of the case, unit or account
 * @param version what {@code If-Match} compares next time; counts from one
 * @param ids the ids that were made for the command, by the path of the field that each stands for
 * @param position of the commit's end in the ledger
 * @param hash of the commit, in lower-case hex
 */
public record Receipt(String subjectId, long version, Map<String, String> ids, long position, String hash) {}
