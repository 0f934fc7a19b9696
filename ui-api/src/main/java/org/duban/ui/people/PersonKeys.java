package org.duban.ui.people;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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

    private final SideMap keys;
    private final KeyWrap wrap;

    private PersonKeys(SideMap keys, KeyWrap wrap) {
        this.keys = keys;
        this.wrap = wrap;
    }

    /**
     * The keys in {@code keys}, as they are.
     *
     * @throws BadSecretFile if what is kept for somebody is no key
     */
    public static PersonKeys open(SideMap keys) {
        return open(keys, KeyWrap.NONE);
    }

    /**
     * The keys in {@code keys}, which {@code wrap} unwraps; those that are kept otherwise are wrapped by it from now on.
     *
     * @throws BadSecretFile if what is kept for somebody is no key, or cannot be unwrapped
     */
    public static PersonKeys open(SideMap keys, KeyWrap wrap) {
        PersonKeys opened = new PersonKeys(keys, wrap);
        keys.all().forEach((person, kept) -> {
            if (!KeptKey.isErased(kept)
                    && opened.unwrapped(new PersonId(person), kept).isEmpty()) {
                throw new BadSecretFile(
                        keys.name(),
                        "holds no key of " + person
                                + " that can be used; restore it from a backup, or put the master key"
                                + " back that it was wrapped with");
            }
        });
        opened.rewrap();
        return opened;
    }

    /** Keeps every key in the form that it would have if it were made now. */
    public void rewrap() {
        keys.replaceAll((person, kept) -> KeptKey.isErased(kept) || wrap.isUpToDate(kept)
                ? kept
                : unwrapped(new PersonId(person), kept)
                        .map(key -> wrap.wrap(new PersonId(person), key))
                        .orElse(kept));
    }

    /**
     * Wraps every key with a new master key, and destroys the master keys that were out of use before {@code day}.
     *
     * @return what the new one is called, how many keys it wraps, and which were destroyed
     */
    public Rotation rotate(LocalDate today, LocalDate day) {
        String name = wrap.renew(today);
        rewrap();
        long wrapped = keys.all().values().stream().filter(wrap::isUpToDate).count();
        return new Rotation(name, wrapped, wrap.dropUnusedSince(day));
    }

    /** What became of the master keys. */
    public record Rotation(String name, long wrapped, List<String> dropped) {}

    /** How many of the people have no key although they were not erased, so that nobody can read their names. */
    public long without(Collection<PersonId> people) {
        return people.stream()
                .filter(person -> keys.get(person.value()).isEmpty())
                .count();
    }

    /** Whether there is a key of that person. */
    public boolean has(PersonId person) {
        return keys.get(person.value()).filter(kept -> !KeptKey.isErased(kept)).isPresent();
    }

    /** Whose keys were destroyed, with what is kept in their place. */
    public SortedMap<String, String> erased() {
        SortedMap<String, String> erased = new TreeMap<>(keys.all());
        erased.values().removeIf(kept -> !KeptKey.isErased(kept));
        return erased;
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
            keys.put(person.value(), KeptKey.erased(on));
        } catch (RuntimeException unwritten) {
            LOG.error("The key of person {} could not be destroyed; it will be at the next start", person, unwritten);
        }
    }

    /**
     * What is sealed; empty if the person's key is gone, or it was sealed with another one or for somebody else, which the
     * log tells.
     */
    public Optional<String> open(PersonId person, Sealed sealed) {
        return keys.get(person.value())
                .filter(kept -> !KeptKey.isErased(kept))
                .flatMap(kept -> unwrapped(person, kept))
                .flatMap(key -> opened(key, person, sealed));
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
        String kept =
                keys.get(person.value()).orElseGet(() -> keys.keep(person.value(), wrap.wrap(person, SealBox.key())));
        CommandRefused.unless(!KeptKey.isErased(kept), CommonRule.PERSON_ERASED, "person", person.value());
        return unwrapped(person, kept)
                .orElseThrow(() -> new IllegalStateException("The key of " + person + " cannot be unwrapped"));
    }

    /** One that was kept before there was anything to wrap it with is kept bare. */
    private Optional<byte[]> unwrapped(PersonId person, String kept) {
        return wrap.unwrap(person, kept).or(() -> KeptKey.bare(kept));
    }
}
