package org.duban.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class HashingTest {

    private final PasswordEncoder encoder = Hashing.encoder(1);

    @Test
    void the_hash_for_names_nobody_bears_costs_what_a_new_one_does() {
        String fresh = String.valueOf(encoder.encode("correct horse battery"));
        assertThat(cost(Hashing.NOBODYS)).isEqualTo(cost(fresh));
        assertThat(Hashing.NOBODYS).hasSameSizeAs(fresh);
        assertThat(encoder.matches("nobody", Hashing.NOBODYS)).isFalse();
    }

    /** All but salt and hash. */
    private static String cost(String hash) {
        String[] parts = hash.split("\\$");
        return String.join("$", parts[0], parts[1], parts[2], parts[3]);
    }
}
