package org.duban.ops.backup;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.duban.events.ledger.file.LedgerWalk;
import org.duban.ui.wiring.DataFolder;
import org.jspecify.annotations.Nullable;

/**
 * The files of a data folder, also beside the server that writes to it.
 *
 * @param rules rule packs from elsewhere that belong to it, null for none
 * @param keyFile where the keys of people are
 */
public record DataFiles(Path data, @Nullable Path rules, Path keyFile) implements BackupSource {

    private static final String RULES = "rules";

    /** With the keys among everything else. */
    public DataFiles(Path data, @Nullable Path rules) {
        this(data, rules, data.resolve(DataFolder.KEYS));
    }

    @Override
    public SequencedMap<String, Content> pointing() throws IOException {
        SequencedMap<String, Content> files = below(data, "", this::standsAlone);
        if (rules != null && !isInside(rules)) {
            files.putAll(rules(rules));
        }
        return files;
    }

    @Override
    public LedgerPart ledger(Progressing steps) throws IOException {
        LedgerWalk walk = LedgerWalk.open(DataFolder.ledgerIn(data));
        try {
            steps.begin("verify.progress", walk.size());
            long before = 0;
            do {
                steps.moved(walk.read() - before);
                before = walk.read();
            } while (walk.advance());
            return new WalkedLedger(walk);
        } catch (IOException | RuntimeException e) {
            walk.close();
            throw e;
        }
    }

    @Override
    public SequencedMap<String, Content> evidence() throws IOException {
        Path folder = data.resolve(DataFolder.EVIDENCE);
        SequencedMap<String, Content> files = Files.isDirectory(folder)
                ? below(folder, DataFolder.EVIDENCE + "/", name -> !isFleeting(name))
                : new TreeMap<>();
        for (String name : DataFolder.SEALING) {
            if (Files.exists(data.resolve(name))) {
                files.put(name, Content.of(data.resolve(name)));
            }
        }
        return files;
    }

    @Override
    public Optional<Content> keys() throws IOException {
        return Files.exists(keyFile) ? Optional.of(Content.of(keyFile)) : Optional.empty();
    }

    static SequencedMap<String, Content> rules(Path rules) throws IOException {
        return below(rules, RULES + "/", name -> true);
    }

    private boolean standsAlone(String name) {
        String top = Path.of(name).getName(0).toString();
        boolean replaced = top.equals(RULES) && rules != null && !isInside(rules);
        return !replaced && !DataFolder.APART.contains(top) && !DataFolder.SEALING.contains(top) && !isFleeting(name);
    }

    private boolean isInside(Path folder) {
        return folder.toAbsolutePath()
                .normalize()
                .startsWith(data.toAbsolutePath().normalize());
    }

    /** Whether that is a file on its way to another name. */
    private static boolean isFleeting(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return last.startsWith("arriving-") || last.endsWith(".new") || last.endsWith(".part");
    }

    private static SequencedMap<String, Content> below(Path folder, String prefix, Predicate<String> wanted)
            throws IOException {
        SequencedMap<String, Content> files = new TreeMap<>();
        // Links are followed, because evidence may lie on a disk of its own.
        Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = folder.relativize(file).toString();
                if (attributes.isRegularFile() && wanted.test(name)) {
                    files.put(prefix + name, Content.of(file));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) {
                    // It was on its way to another name.
                    return FileVisitResult.CONTINUE;
                }
                throw e;
            }
        });
        return files;
    }
}
