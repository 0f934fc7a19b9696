package org.duban.ui.people;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duban.ui.files.BadSecretFile;
import org.duban.ui.files.SecretFile;
import org.jspecify.annotations.Nullable;

/**
 * Wraps the keys of people and of secret cases with a master key from a file of its own, which stands elsewhere than they do: a line for each
 * generation, {@code name:day:key}, the newest last. Once an older generation is dropped, no copy of what it wrapped opens again.
 */
public final class MasterKeys implements KeyWrap {

    private static final String ABOUT = "key of ";

    private final SecretFile file;
    private volatile List<Generation> generations;

    /** A master key, and since when keys are wrapped with it. */
    private record Generation(String name, LocalDate since, String key) {

        byte[] bytes() {
            return Base64.getDecoder().decode(key);
        }

        String line() {
            return name + ":" + since + ":" + key;
        }
    }

    private MasterKeys(SecretFile file) {
        this.file = file;
        this.generations = read();
    }

    /**
     * Those in {@code path}; without such a file one is made as soon as something is wrapped.
     *
     * @throws BadSecretFile if a line of it is not of that form
     */
    public static MasterKeys open(Path path) {
        return new MasterKeys(new SecretFile(path));
    }

    private List<Generation> read() {
        List<String> lines = file.lines();
        return IntStream.range(0, lines.size())
                .mapToObj(n -> parsed(lines.get(n), n + 1))
                .toList();
    }

    private Generation parsed(String line, int number) {
        String[] parts = line.split(":", -1);
        Optional<byte[]> key =
                parts.length == 3 && parts[0].matches("[a-z0-9-]+") ? KeptKey.bare(parts[2]) : Optional.empty();
        LocalDate since = parts.length == 3 ? day(parts[1]) : null;
        if (key.isEmpty() || since == null) {
            throw new BadSecretFile(
                    String.valueOf(file.path().getFileName()), number, "is not of the form name:day:key");
        }
        return new Generation(parts[0], since, parts[2]);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    @Override
    public String wrap(String name, byte[] key) {
        Generation last = latest();
        return last.name() + "." + Base64.getEncoder().encodeToString(SealBox.seal(last.bytes(), ABOUT + name, key));
    }

    /** Another process may have renewed it, and must not find its old one in use. */
    private synchronized Generation latest() {
        generations = read();
        if (generations.isEmpty()) {
            renew(LocalDate.EPOCH);
        }
        return generations.getLast();
    }

    /** Another process may have added the generation that wrapped it. */
    @Override
    public Optional<byte[]> unwrap(String name, String kept) {
        int dot = kept.indexOf('.');
        if (dot < 1) {
            return Optional.empty();
        }
        String wrappedBy = kept.substring(0, dot);
        if (generation(wrappedBy).isEmpty()) {
            generations = read();
        }
        return generation(wrappedBy)
                .flatMap(one -> KeptKey.decoded(kept.substring(dot + 1))
                        .flatMap(both -> SealBox.open(one.bytes(), ABOUT + name, both)))
                .filter(key -> key.length == SealBox.KEY_BYTES);
    }

    private Optional<Generation> generation(String name) {
        return generations.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** A key that nothing is wrapped around yet is not. */
    @Override
    public boolean isUpToDate(String kept) {
        return !generations.isEmpty() && kept.startsWith(generations.getLast().name() + ".");
    }

    @Override
    public synchronized String renew(LocalDate today) {
        List<Generation> next = new ArrayList<>(read());
        String name = "m" + (next.isEmpty() ? 1 : number(next.getLast().name()) + 1);
        next.add(new Generation(name, today, Base64.getEncoder().encodeToString(SealBox.key())));
        write(next);
        return name;
    }

    private static int number(String name) {
        String digits = name.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    /** The last one is always in use. */
    @Override
    public synchronized List<String> dropUnusedSince(LocalDate day) {
        List<Generation> all = read();
        List<Generation> dropped = IntStream.range(0, Math.max(0, all.size() - 1))
                .filter(n -> !all.get(n + 1).since().isAfter(day))
                .mapToObj(all::get)
                .toList();
        if (!dropped.isEmpty()) {
            write(all.stream().filter(one -> !dropped.contains(one)).toList());
        }
        return dropped.stream().map(Generation::name).toList();
    }

    private void write(List<Generation> next) {
        file.replace(next.stream().map(Generation::line).toList());
        generations = List.copyOf(next);
    }
}
