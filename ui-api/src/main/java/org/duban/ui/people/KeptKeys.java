package org.duban.ui.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duban.ui.files.BadSecretFile;
import org.duban.ui.files.SideMap;

/**
 * The keys of people under their ids, and those of secret cases under names that no id can be; all of them are wrapped, rotated and
 * backed up together.
 */
public final class KeptKeys {

    private final SideMap keys;
    private final KeyWrap wrap;

    private KeptKeys(SideMap keys, KeyWrap wrap) {
        this.keys = keys;
        this.wrap = wrap;
    }

    /**
     * The keys in {@code keys}, which {@code wrap} unwraps; those that are kept otherwise are wrapped by it from now on.
     *
     * @throws BadSecretFile if what is kept under a name is no key, or cannot be unwrapped
     */
    public static KeptKeys open(SideMap keys, KeyWrap wrap) {
        KeptKeys opened = new KeptKeys(keys, wrap);
        keys.all().forEach((name, kept) -> {
            if (!KeptKey.isErased(kept) && opened.unwrapped(name, kept).isEmpty()) {
                throw new BadSecretFile(
                        keys.name(),
                        "holds no key of " + name
                                + " that can be used; restore it from a backup, or put the master key"
                                + " back that it was wrapped with");
            }
        });
        opened.rewrap();
        return opened;
    }

    /** The same for whoever only reads: nothing is changed, and what cannot be unwrapped is not there. */
    public static KeptKeys reading(SideMap keys, KeyWrap wrap) {
        return new KeptKeys(keys, wrap);
    }

    /** Keeps every key in the form that it would have if it were made now. */
    void rewrap() {
        keys.replaceAll((name, kept) -> KeptKey.isErased(kept) || wrap.isUpToDate(kept)
                ? kept
                : unwrapped(name, kept).map(key -> wrap.wrap(name, key)).orElse(kept));
    }

    /** As {@link PersonKeys#rotate}. */
    PersonKeys.Rotation rotate(LocalDate today, LocalDate day) {
        String generation = wrap.renew(today);
        rewrap();
        long wrapped = keys.all().values().stream().filter(wrap::isUpToDate).count();
        return new PersonKeys.Rotation(generation, wrapped, wrap.dropUnusedSince(day));
    }

    /** Whether anything is kept under that name, be it that the key was destroyed. */
    boolean holds(String name) {
        return keys.get(name).isPresent();
    }

    /** Whether there is a key of that name. */
    boolean has(String name) {
        return keys.get(name).filter(kept -> !KeptKey.isErased(kept)).isPresent();
    }

    /** The key of that name; empty if there is none, or it was destroyed. */
    Optional<byte[]> find(String name) {
        return keys.get(name).filter(kept -> !KeptKey.isErased(kept)).flatMap(kept -> unwrapped(name, kept));
    }

    /** The key of that name, made and durable if there was none; empty if it was destroyed. */
    Optional<byte[]> made(String name) {
        String kept = keys.get(name).orElseGet(() -> keys.keep(name, wrap.wrap(name, SealBox.key())));
        return KeptKey.isErased(kept)
                ? Optional.empty()
                : Optional.of(unwrapped(name, kept)
                        .orElseThrow(() -> new IllegalStateException("The key of " + name + " cannot be unwrapped")));
    }

    /** Puts in the place of a key that it was destroyed. */
    void erase(String name, LocalDate on) {
        keys.put(name, KeptKey.erased(on));
    }

    /** Whose keys were destroyed, with what is kept in their place. */
    SortedMap<String, String> erased() {
        SortedMap<String, String> erased = new TreeMap<>(keys.all());
        erased.values().removeIf(kept -> !KeptKey.isErased(kept));
        return erased;
    }

    /** One that was kept before there was anything to wrap it with is kept bare. */
    private Optional<byte[]> unwrapped(String name, String kept) {
        return wrap.unwrap(name, kept).or(() -> KeptKey.bare(kept));
    }
}
