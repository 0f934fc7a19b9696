package org.duban.ui.notices.outbox;

import java.util.Map;
import org.duban.events.AccountName;
import org.duban.ui.notices.address.Contacts;

/**
 * What mail there would be today.
 *
 * @param mails one for each recipient that has an address
 * @param recipients those without an address included
 * @param notices how many of them in all
 */
public record Preview(long mails, long recipients, long notices) {

    static Preview of(Map<AccountName, Long> expected, Contacts contacts) {
        long addressed = expected.keySet().stream()
                .filter(account -> contacts.of(account).isPresent())
                .count();
        long notices = expected.values().stream().mapToLong(Long::longValue).sum();
        return new Preview(addressed, expected.size(), notices);
    }
}
