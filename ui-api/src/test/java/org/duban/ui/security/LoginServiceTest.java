package org.duban.ui.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.duban.command.account.Account;
import org.duban.command.account.Directory;
import org.duban.events.AccountName;
import org.duban.events.Role;
import org.duban.ui.accounts.Credentials;
import org.duban.ui.accounts.Hashing;
import org.duban.ui.files.SecretMap;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class LoginServiceTest {

    private static final String RIGHT = "correct horse battery";

    private final AtomicInteger hashed = new AtomicInteger();
    private final Directory directory = mock(Directory.class);
    private LoginService door;

    @BeforeEach
    void open(@TempDir Path folder) {
        PasswordEncoder counting = new PasswordEncoder() {
            @Override
            public String encode(@Nullable CharSequence password) {
                return ("plain:" + password).replace(' ', '_');
            }

            @Override
            public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
                hashed.incrementAndGet();
                return encode(password).equals(hash);
            }
        };
        AccountName admin = new AccountName("admin");
        Account account =
                new Account(admin, "a", null, null, null, LocalDate.parse("2023-01-01"), Set.of(Role.ADMIN), false, 0);
        when(directory.account(any())).thenReturn(Optional.empty());
        when(directory.account(admin)).thenReturn(Optional.of(account));
        Credentials credentials = new Credentials(SecretMap.open(folder.resolve("credentials")), counting);
        credentials.setAny(admin, RIGHT);
        door = new LoginService(directory, credentials, counting, new Attempts(() -> 0));
    }

    @Test
    void a_hash_of_bcrypt_is_renewed_when_its_bearer_logs_in_and_by_nobody_else(@TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("old");
        String old = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(RIGHT) + " 2";
        Files.writeString(file, "admin:" + old + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        PasswordEncoder encoder = Hashing.encoder(1);
        LoginService door = new LoginService(
                directory, new Credentials(SecretMap.open(file), encoder), encoder, new Attempts(() -> 0));

        assertThat(door.open("admin", "not this one", "10.0.0.1")).isEmpty();
        assertThat(Files.readString(file)).contains(old);
        assertThat(door.open("admin", RIGHT, "10.0.0.1")).isPresent();
        assertThat(Files.readString(file))
                .startsWith("admin:{argon2}")
                .contains(" 2")
                .doesNotContain("bcrypt");
        assertThat(door.open("admin", RIGHT, "10.0.0.1")).isPresent();
    }

    @Test
    void a_known_client_comes_in_whatever_others_try_at_its_account_here_and_elsewhere() {
        assertThat(door.open("admin", RIGHT, "10.0.0.1")).isPresent();
        for (int i = 0; i < 300; i++) {
            attempt("admin", "wrong " + i, "10.0.0." + i % 5);
        }
        assertThat(door.open("admin", RIGHT, "10.0.0.1")).isPresent();
    }

    @Test
    void the_right_password_counts_as_wrong_where_guesses_shut_the_door_to_a_client_that_is_not_known() {
        for (int i = 0; i < 10; i++) {
            attempt("admin", "wrong " + i, "10.0.0.1");
        }
        assertThatThrownBy(() -> door.open("admin", RIGHT, "10.0.0.1")).isInstanceOf(ProblemException.class);
        assertThat(door.open("admin", RIGHT, "10.0.0.2")).isPresent();
    }

    @Test
    void a_known_client_costs_no_hash_and_names_that_nobody_bears_no_more_than_a_hundred_a_minute() {
        door.open("admin", RIGHT, "10.0.0.1");
        hashed.set(0);
        for (int i = 0; i < 10_000; i++) {
            attempt("nobody-" + i, RIGHT, "10.0.0.1");
            if (i % 1_000 == 0) {
                assertThat(door.open("admin", RIGHT, "10.0.0.1")).isPresent();
            }
        }
        assertThat(hashed).hasValue(100);
    }

    @Test
    void a_name_that_nobody_bears_is_hashed_and_shut_out_like_one_with_an_account() {
        for (String name : new String[] {"admin", "nobody"}) {
            hashed.set(0);
            for (int i = 0; i < 10; i++) {
                assertThat(door.open(name, "wrong " + i, "10.0.0.9")).isEmpty();
            }
            assertThatThrownBy(() -> door.open(name, "wrong", "10.0.0.9"))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            shut -> assertThat(shut.details()).isEqualTo(Map.of("retryAfter", "61")));
            assertThat(hashed).hasValue(10);
        }
    }

    private void attempt(String name, String password, String from) {
        try {
            assertThat(door.open(name, password, from)).isEmpty();
        } catch (ProblemException shut) {
            assertThat(shut.code()).isEqualTo(ProblemCode.TOO_MANY_ATTEMPTS);
        }
    }
}
