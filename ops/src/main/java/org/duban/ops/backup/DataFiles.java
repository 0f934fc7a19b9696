package org.duban.ops.backup;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.duban.ui.wiring.DataFolder;
import org.jspecify.annotations.Nullable;

/**
 * The files of a data folder by the order in which they may be copied beside a running server: first what points at the
 * ledger, then the ledger, then what the ledger points at. A mark of how far notices have come must not lie beyond the
 * ledger that is copied, or what is recorded after a restore would be told to nobody; while evidence and keys are kept
 * before a commit cites them and are never removed, so that what is copied after the ledger has all that it cites.
 *
 * @param rules rule packs from elsewhere, null for none
 */
record DataFiles(Path data, @Nullable Path rules) {

    private static final String RULES = "rules";

    /** Files that point at the ledger or stand alone, by their names in the backup. */
    SequencedMap<String, Path> pointing() throws IOException {
        SequencedMap<String, Path> files = below(data, "", this::standsAlone);
        if (rules != null && !isInside(rules)) {
            files.putAll(below(rules, RULES + "/", name -> true));
        }
        return files;
    }

    /** Evidence files, by their names in the backup. */
    SequencedMap<String, Path> evidence() throws IOException {
        Path folder = data.resolve(DataFolder.EVIDENCE);
        return Files.isDirectory(folder)
                ? below(folder, DataFolder.EVIDENCE + "/", name -> !isFleeting(name))
                : new TreeMap<>();
    }

    private boolean standsAlone(String name) {
        String top = Path.of(name).getName(0).toString();
        boolean replaced = top.equals(RULES) && rules != null && !isInside(rules);
        return !replaced && !DataFolder.APART.contains(top) && !isFleeting(name);
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

    private static SequencedMap<String, Path> below(Path folder, String prefix, Predicate<String> wanted)
            throws IOException {
        SequencedMap<String, Path> files = new TreeMap<>();
        // Links are followed, because evidence may lie on a disk of its own.
        Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = folder.relativize(file).toString();
                if (attributes.isRegularFile() && wanted.test(name)) {
                    files.put(prefix + name, file);
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
