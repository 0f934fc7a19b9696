package org.duban.command;

import java.util.Collections;
import java.util.stream.Stream;
import org.duban.command.account.Accounts;
import org.duban.events.EventMeta;
import org.duban.events.PersonId;
import org.duban.events.Principal;

/**
 * Whose act an event is and which account wrote it down.
 *
 * @param recordedBy the account's name, or {@link EventMeta#SYSTEM}
 */
public record Author(Principal principal, String recordedBy) {

    /** The author of a recorded event. */
    public static Author of(EventMeta meta) {
        return new Author(meta.principal(), meta.recordedBy());
    }

    /**
     * Whether this act and another are one person's: written down by the same account, or by two of the same person, or
     * acts of the same person.
     */
    public boolean isOnePersonWith(Author other, World world) {
        return recordedBy.equals(other.recordedBy())
                || !Collections.disjoint(
                        people(world).toList(), other.people(world).toList());
    }

    private Stream<String> people(World world) {
        Stream<String> users = Stream.ofNullable(world.find(Accounts.REGISTER, recordedBy))
                .flatMap(account -> Stream.ofNullable(account.person()))
                .map(PersonId::value);
        return principal.kind() == Principal.Kind.PERSON ? Stream.concat(users, Stream.of(principal.id())) : users;
    }
}
