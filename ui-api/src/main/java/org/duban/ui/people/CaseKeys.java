package org.duban.ui.people;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.duban.events.ReadingId;
import org.duban.events.ledger.secret.ContentSeals;
import org.duban.ui.files.SideMap;

/**
 * The keys that secret cases are sealed with, one for each case, beside those of people. A key that was read once is kept in memory:
 * it never changes, and every event of the case needs it.
 */
public final class CaseKeys implements ContentSeals {

    /** What stands before their names; an id has no dot. */
    private static final String PREFIX = "secret.";

    private static final String READINGS = ReadingId.KIND + "-";

    private final KeptKeys keys;
    private final SideMap noted;
    private final String place;
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    /**
     * Those in {@code keys}.
     *
     * @param noted apart from the keys, which streams are sealed with which of them; it tells no more than the ledger does without
     *     them
     * @param place where the keys are, for whoever looks for one
     */
    public CaseKeys(KeptKeys keys, SideMap noted, String place) {
        this.keys = keys;
        this.noted = noted;
        this.place = place;
    }

    /** The names of keys with which something was sealed, and that are not there. */
    public SortedSet<String> missing() {
        SortedSet<String> missing = new TreeSet<>(noted.all().values());
        missing.removeIf(this::has);
        return missing;
    }

    @Override
    public byte[] seal(String key, String about, byte[] content) {
        return SealBox.seal(own(known.computeIfAbsent(key, this::made), about), about, content);
    }

    @Override
    public byte[] sealAlike(String key, String about, byte[] content) {
        return SealBox.sealAlike(own(known.computeIfAbsent(key, this::made), about), about, content);
    }

    private byte[] made(String key) {
        return keys.made(PREFIX + key)
                .orElseThrow(() -> new IllegalStateException("The key of " + key + " was destroyed"));
    }

    /** What was read by whom, day by day, needs no note: it is sealed wherever it is kept beside the ledger. */
    @Override
    public void note(String stream, String key) {
        if (!stream.startsWith(READINGS) && told.add(stream)) {
            noted.keep(stream, key);
        }
    }

    @Override
    public Set<String> streams() {
        return noted.all().keySet();
    }

    @Override
    public Optional<byte[]> open(String key, String about, byte[] sealed) {
        return disclosed(key, about).flatMap(bytes -> SealBox.open(bytes, about, sealed));
    }

    /** Everything that is sealed has a key of its own, which is worked out from that of the case and tells nothing of it. */
    @Override
    public Optional<byte[]> disclosed(String key, String about) {
        return found(key).map(bytes -> own(bytes, about));
    }

    /**
     * What was sealed, for whoever has nothing but what opens it.
     *
     * @param disclosed of {@link #disclosed}
     * @return empty if it was changed, or something else opens it
     */
    public static Optional<byte[]> opened(byte[] disclosed, String about, byte[] sealed) {
        return disclosed.length == SealBox.KEY_BYTES ? SealBox.open(disclosed, about, sealed) : Optional.empty();
    }

    private static byte[] own(byte[] key, String about) {
        return SealBox.derived(key, about);
    }

    @Override
    public boolean has(String key) {
        return found(key).isPresent();
    }

    @Override
    public String place() {
        return place;
    }

    private Optional<byte[]> found(String key) {
        byte[] read = known.get(key);
        if (read != null) {
            return Optional.of(read);
        }
        Optional<byte[]> found = keys.find(PREFIX + key);
        found.ifPresent(bytes -> known.putIfAbsent(key, bytes));
        return found;
    }
}
