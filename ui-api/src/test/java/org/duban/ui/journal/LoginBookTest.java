package org.duban.ui.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.duban.ui.journal.LoginBook.Outcome;
import org.junit.jupiter.api.Test;

class LoginBookTest {

    private final LoginBook book = new LoginBook(InstantSource.fixed(Instant.EPOCH));

    @Test
    void names_longer_than_any_accounts_are_kept_up_to_there() {
        book.note("q".repeat(2_000_000), "127.0.0.1", Outcome.AWAY);
        book.note("clerk", "127.0.0.1", Outcome.IN);

        assertThat(book.of(line -> true, 10))
                .extracting(LoginBook.Line::account)
                .containsExactly("clerk", "q".repeat(64) + "…");
    }
}
