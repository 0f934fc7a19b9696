package org.duban.ops;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.events.AccountName;
import org.duban.ui.accounts.Credentials;

/**
 * The passwords of the example's accounts, one account for each role.
 *
 * @param byAccount in the order in which they are told
 */
record DemoPasswords(Map<String, String> byAccount) {

    private static final List<String> ACCOUNTS =
            List.of("clerk", "committee", "director", "office", "department", "deputy", "auditor", "admin");

    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 12;

    /** {@code DUBAN_DEMO_PASSWORD} for everybody, else random ones. */
    static DemoPasswords of(Terminal terminal) {
        Map<String, String> byAccount = new LinkedHashMap<>();
        ACCOUNTS.forEach(account ->
                byAccount.put(account, terminal.variable("DUBAN_DEMO_PASSWORD").orElseGet(DemoPasswords::random)));
        return new DemoPasswords(byAccount);
    }

    /** Lets everybody in. */
    void set(Credentials credentials) {
        // Hashing is slow on purpose, so all at once.
        byAccount.entrySet().parallelStream()
                .forEach(entry -> credentials.setAny(new AccountName(entry.getKey()), entry.getValue()));
    }

    private static String random() {
        return new SecureRandom()
                .ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining());
    }
}
