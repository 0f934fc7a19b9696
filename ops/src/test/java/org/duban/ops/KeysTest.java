package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.command.Sender;
import org.duban.command.person.PersonCommand.RegisterPerson;
import org.duban.events.EventMeta;
import org.duban.events.PersonId;
import org.duban.events.Sealed;
import org.duban.events.person.PersonEvent.PersonRegistered;
import org.duban.ui.wiring.DubanSettings;
import org.duban.ui.wiring.RunningDuban;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys of people's names: in backups, on other storage, wrapped, rotated, and never back once they were destroyed. */
class KeysTest {

    private static final PersonId WANG = new PersonId("wang");
    private static final PersonId LI = new PersonId("li");
    private static final LocalDate DAY = LocalDate.parse("2024-01-02");

    @TempDir
    private Path folder;

    private final Map<String, String> settings = new HashMap<>();
    private RecordingTerminal terminal = new RecordingTerminal(Map.of());
    private Path data;
    private Path backup;
    private Path keys;

    @BeforeEach
    void two_people_and_a_backup() {
        data = folder.resolve("data");
        backup = folder.resolve("backup.zip");
        keys = folder.resolve("keys.zip");
        on("2024-01-10");
        try (RunningDuban duban = open(data)) {
            for (PersonId person : List.of(WANG, LI)) {
                duban.core()
                        .commands()
                        .gateway()
                        .send(new RegisterPerson(person, "name of " + person, DAY), Sender.of(EventMeta.SYSTEM));
            }
        }
        assertThat(backUp()).as(terminal.err()).isZero();
    }

    @Test
    void a_backup_of_keys_says_until_when_it_may_be_kept() {
        assertThat(terminal.out()).contains("holds the keys: destroy it by 2024-02-09");
    }

    @Test
    void an_old_backup_brings_nobody_back_who_is_on_the_list() throws IOException {
        assertThat(name(data, WANG)).isEqualTo("name of wang");
        erase(data, WANG);
        assertThat(duban("keys", "erased", "--data", data.toString())).isZero();
        assertThat(terminal.out()).isEqualTo("wang:erased.2024-01-10\n");
        Path list = Files.writeString(folder.resolve("erased"), terminal.out());

        Path without = folder.resolve("without");
        assertThat(restore(without, "--keys", keys.toString())).isZero();
        assertThat(terminal.out()).contains("It is not known who was erased since");
        assertThat(name(without, WANG)).as("nobody said so").isEqualTo("name of wang");

        Path with = folder.resolve("with");
        assertThat(restore(with, "--keys", keys.toString(), "--erased", list.toString()))
                .as(terminal.err())
                .isZero();
        assertThat(terminal.out()).doesNotContain("It is not known");
        assertThat(name(with, WANG)).isNull();
        assertThat(name(with, LI)).isEqualTo("name of li");
        assertThat(Files.readString(with.resolve("person-keys"))).contains("wang:erased.2024-01-10");
    }

    @Test
    void a_newer_backup_of_keys_fits_an_older_one_of_everything_else() {
        erase(data, WANG);
        Path newer = folder.resolve("newer.zip");
        assertThat(duban(
                        "backup",
                        folder.resolve("all.zip").toString(),
                        "--keys",
                        newer.toString(),
                        "--data",
                        data.toString()))
                .isZero();

        Path restored = folder.resolve("restored");
        assertThat(restore(restored, "--keys", newer.toString()))
                .as(terminal.err())
                .isZero();

        assertThat(name(restored, WANG)).isNull();
        assertThat(name(restored, LI)).isEqualTo("name of li");
    }

    @Test
    void keys_that_should_have_been_destroyed_are_not_put_back_unless_it_is_known_who_was_erased() throws IOException {
        on("2024-02-08");
        assertThat(restore(folder.resolve("within"), "--keys", keys.toString())).isZero();

        on("2024-02-12");
        Path late = folder.resolve("late");
        assertThat(restore(late, "--keys", keys.toString())).isEqualTo(1);
        assertThat(terminal.err()).contains("more than 30 days ago", "--erased");
        assertThat(late).doesNotExist();

        Path nobody = Files.writeString(folder.resolve("nobody"), "");
        assertThat(restore(late, "--keys", keys.toString(), "--erased", nobody.toString()))
                .as(terminal.err())
                .isZero();
        assertThat(name(late, WANG)).isEqualTo("name of wang");
    }

    @Test
    void keys_on_other_storage_know_who_was_erased_whatever_is_put_back() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.move(data.resolve("person-keys"), elsewhere.resolve("person-keys"));
        settings.put("DUBAN_KEYS_FOLDER", elsewhere.toString());
        assertThat(name(data, WANG)).isEqualTo("name of wang");
        assertThat(data.resolve("person-keys")).doesNotExist();
        erase(data, WANG);

        Path alone = folder.resolve("alone");
        assertThat(restore(alone)).isZero();
        assertThat(terminal.err()).isEmpty();
        assertThat(name(alone, WANG)).isNull();
        assertThat(name(alone, LI)).isEqualTo("name of li");

        Path both = folder.resolve("both");
        assertThat(restore(both, "--keys", keys.toString())).as(terminal.err()).isZero();
        assertThat(both.resolve("person-keys")).doesNotExist();
        assertThat(name(both, WANG)).isNull();
        assertThat(name(both, LI)).isEqualTo("name of li");

        Path copied = folder.resolve("copied.zip");
        assertThat(duban(
                        "backup",
                        folder.resolve("all.zip").toString(),
                        "--keys",
                        copied.toString(),
                        "--data",
                        data.toString()))
                .isZero();
        settings.remove("DUBAN_KEYS_FOLDER");
        Path back = folder.resolve("back");
        assertThat(restore(back, "--keys", copied.toString())).isZero();
        assertThat(name(back, WANG)).isNull();
        assertThat(name(back, LI)).isEqualTo("name of li");
    }

    @Test
    void storage_that_is_not_there_makes_no_new_keys() {
        settings.put("DUBAN_KEYS_FOLDER", folder.resolve("unmounted").toString());

        assertThat(duban("keys", "erased", "--data", data.toString())).isEqualTo(1);
        assertThat(terminal.err()).contains("DUBAN_KEYS_FOLDER", "mounted");
    }

    @Test
    void keys_are_wrapped_and_rotated_and_old_copies_end() throws IOException {
        String bare = Files.readString(data.resolve("person-keys"));
        settings.put("DUBAN_KEYS_MASTER", folder.resolve("master").toString());
        assertThat(name(data, WANG)).isEqualTo("name of wang");
        String wrapped = Files.readString(data.resolve("person-keys"));
        assertThat(wrapped).contains("wang:m1.", "li:m1.").isNotEqualTo(bare);
        assertThat(Files.readString(folder.resolve("master"))).startsWith("m1:");

        assertThat(duban("keys", "rotate", "--data", data.toString()))
                .as(terminal.err())
                .isZero();
        assertThat(terminal.out()).isEqualTo("2 keys are wrapped with the new master key m2.\n");
        Path old = Files.writeString(folder.resolve("old"), wrapped);
        assertThat(name(data, WANG)).isEqualTo("name of wang");

        on("2024-03-01");
        assertThat(duban("keys", "rotate", "--data", data.toString()))
                .as(terminal.err())
                .isZero();
        assertThat(terminal.out()).contains("new master key m3", "The master key m1 is destroyed");
        assertThat(name(data, WANG)).isEqualTo("name of wang");
        Files.copy(old, folder.resolve("copy"));
        Files.delete(data.resolve("person-keys"));
        Files.move(folder.resolve("copy"), data.resolve("person-keys"));
        assertThat(duban("keys", "erased", "--data", data.toString())).isEqualTo(1);
        assertThat(terminal.err()).contains("that can be used");
    }

    @Test
    void without_a_master_key_there_is_none_to_rotate() {
        assertThat(duban("keys", "rotate", "--data", data.toString())).isEqualTo(1);
        assertThat(terminal.err()).contains("DUBAN_KEYS_MASTER");
    }

    private void on(String day) {
        settings.put("DUBAN_CLOCK", day);
        settings.put("DUBAN_CLOCK_CONFIRMED", day);
    }

    private void erase(Path of, PersonId person) {
        try (RunningDuban duban = open(of)) {
            duban.core().keys().destroy(person, LocalDate.parse("2024-01-10"));
        }
    }

    private String name(Path of, PersonId person) {
        try (RunningDuban duban = open(of)) {
            Sealed sealed = duban.core().history().stream(person.stream().value(), 0, Long.MAX_VALUE).stream()
                    .map(recorded -> (PersonRegistered) recorded.event())
                    .findFirst()
                    .orElseThrow()
                    .name();
            return duban.core().keys().open(person, sealed).orElse(null);
        }
    }

    private RunningDuban open(Path of) {
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("DUBAN_DATA", of.toString());
        return RunningDuban.offline(DubanSettings.of(environment, List.of()));
    }

    private int backUp() {
        return duban("backup", backup.toString(), "--keys", keys.toString(), "--data", data.toString());
    }

    private int restore(Path into, String... more) {
        String[] words = {"restore", backup.toString(), "--data", into.toString()};
        String[] all = Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return duban(all);
    }

    private int duban(String... words) {
        terminal = new RecordingTerminal(settings);
        return Duban.run(List.of(words), terminal.terminal());
    }
}
