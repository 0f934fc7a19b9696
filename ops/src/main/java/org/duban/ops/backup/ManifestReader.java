package org.duban.ops.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.duban.ops.CliException;
import org.duban.ui.wiring.DataFolder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a backup says that it holds, and refuses what no backup says. */
record ManifestReader(Path path, ZipFile zip) {

    private static final JsonMapper JSON = JsonMapper.shared();

    Manifest read(Manifest.Kind kind) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw CliException.failed("restore.archive.cut", path);
        }
        Manifest manifest = parsed(bytes(entry));
        if (manifest.kind() != kind) {
            throw CliException.failed("restore.archive.kind." + kind, path);
        }
        checkNames(manifest);
        return manifest;
    }

    private byte[] bytes(ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readAllBytes();
            CRC32 sum = new CRC32();
            sum.update(bytes);
            if (sum.getValue() != entry.getCrc()) {
                throw CliException.failed("restore.archive.altered", path, Manifest.NAME);
            }
            return bytes;
        }
    }

    private Manifest parsed(byte[] bytes) {
        try {
            JsonNode tree = JSON.readTree(bytes);
            if (!tree.isObject() || !tree.path("format").isInt()) {
                throw CliException.failed("restore.archive.altered", path, Manifest.NAME);
            }
            int format = tree.path("format").asInt();
            if (format > Manifest.FORMAT) {
                throw CliException.failed("restore.archive.newer", path, format, Manifest.FORMAT);
            }
            return JSON.treeToValue(tree, Manifest.class);
        } catch (JacksonException notOne) {
            throw CliException.failed("restore.archive.altered", path, Manifest.NAME);
        }
    }

    /** Each file once, below the data folder, and nothing but them. */
    private void checkNames(Manifest manifest) {
        Set<String> names = new HashSet<>();
        for (StoredFile file : manifest.files()) {
            boolean key = file.name().equals(DataFolder.KEYS);
            if (!isBelow(file.name())
                    || key != (manifest.kind() == Manifest.Kind.KEYS)
                    || !names.add(file.name())
                    || zip.getEntry(file.name()) == null) {
                throw CliException.failed("restore.archive.name", path, file.name());
            }
        }
        zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> !names.contains(name) && !name.equals(Manifest.NAME))
                .findFirst()
                .ifPresent(stranger -> {
                    throw CliException.failed("restore.archive.name", path, stranger);
                });
    }

    /** Whether the name leads to a place below the folder, and not to the one where a restore is under way. */
    static boolean isBelow(String name) {
        String[] steps = name.split("/", -1);
        return Arrays.stream(steps).noneMatch(step -> step.isEmpty() || step.equals(".") || step.equals(".."))
                && name.chars().noneMatch(letter -> letter == '\\' || letter < ' ')
                && !steps[0].equals(DataFolder.RESTORING);
    }
}
