package org.duban.ui.people;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Seals;
import org.duban.events.PersonId;
import org.duban.events.Sealed;
import org.duban.ui.files.BadSecretFile;
import org.duban.ui.files.SideMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys that names of people are sealed with, one for each person, apart from everything else.
 * Whoever destroys a person's key, here and in every backup, makes that person's names unreadable for good; ledger and
 * exports hold nothing but what is sealed.
 */
public final class PersonKeys implements Seals {

    private static final Logger LOG = LoggerFactory.getLogger(PersonKeys.class);

    private final KeptKeys keys;

    /** Those in {@code keys}. */
    public PersonKeys(KeptKeys keys) {
        this.keys = keys;
    }

    /**
     * The keys in {@code keys}, as they are.
     *
     * @throws BadSecretFile if what is kept for somebody is no key
     */
    public static PersonKeys open(SideMap keys) {
        return new PersonKeys(KeptKeys.open(keys, KeyWrap.NONE));
    }

    /**
     * Wraps every key with a new master key, and destroys the master keys that were out of use before {@code day}.
     *
     * @return what the new one is called, how many keys it wraps, and which were destroyed
     */
    public Rotation rotate(LocalDate today, LocalDate day) {
        return keys.rotate(today, day);
    }

    /** What became of the master keys. */
    public record Rotation(String name, long wrapped, List<String> dropped) {}

    /** How many of the people have no key although they were not erased, so that nobody can read their names. */
    public long without(Collection<PersonId> people) {
        return people.stream().filter(person -> !keys.holds(person.value())).count();
    }

    /** Whether there is a key of that person. */
    public boolean has(PersonId person) {
        return keys.has(person.value());
    }

    /** Whose keys were destroyed, with what is kept in their place. */
    public SortedMap<String, String> erased() {
        return keys.erased();
    }

    /** A key that is made is durable before anything is sealed with it. */
    @Override
    public Sealed seal(PersonId person, String text) {
        byte[] sealed = SealBox.seal(key(person), person.value(), text.getBytes(StandardCharsets.UTF_8));
        return new Sealed(Base64.getEncoder().encodeToString(sealed));
    }

    /**
     * That a key was destroyed is kept in its place. What cannot be written now is destroyed at the next start; nobody is
     * told the name meanwhile, since the ledger says that it is erased.
     */
    @Override
    public void destroy(PersonId person, LocalDate on) {
        try {
            keys.erase(person.value(), on);
        } catch (RuntimeException unwritten) {
            LOG.error("The key of person {} could not be destroyed; it will be at the next start", person, unwritten);
        }
    }

    /**
     * What is sealed; empty if the person's key is gone, or it was sealed with another one or for somebody else, which the
     * log tells.
     */
    public Optional<String> open(PersonId person, Sealed sealed) {
        return keys.find(person.value()).flatMap(key -> opened(key, person, sealed));
    }

    private static Optional<String> opened(byte[] key, PersonId person, Sealed sealed) {
        Optional<String> text = KeptKey.decoded(sealed.text())
                .flatMap(both -> SealBox.open(key, person.value(), both))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        if (text.isEmpty()) {
            LOG.error("The key of person {} does not open the name; restore the right one from a backup", person);
        }
        return text;
    }

    private byte[] key(PersonId person) {
        return keys.made(person.value())
                .orElseThrow(() -> new CommandRefused(CommonRule.PERSON_ERASED, "person", person.value()));
    }
}
