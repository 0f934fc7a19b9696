package org.duban.events.ledger.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** The files that together hold a ledger, in order; each is named after the first position in it. */
final class Segments implements Closeable {

    /** How a segment's file is opened. */
    interface Opener {
        SegmentFile open(Path path) throws IOException;
    }

    static final Opener READ_ONLY = HeldFiles::reading;
    static final Opener READ_WRITE = HeldFiles::writing;

    private static final String SUFFIX = ".segment";

    private final Path folder;
    private final Opener opener;
    private final List<Path> paths = new CopyOnWriteArrayList<>();
    private final List<SegmentFile> files = new CopyOnWriteArrayList<>();

    private Segments(Path folder, Opener opener) {
        this.folder = folder;
        this.opener = opener;
    }

    /** Opens the segments that are in {@code folder} now. */
    static Segments open(Path folder, Opener opener) throws IOException {
        Segments segments = new Segments(folder, opener);
        for (Path path : list(folder)) {
            segments.open(path);
        }
        return segments;
    }

    static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(path -> path.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        }
    }

    int count() {
        return files.size();
    }

    SegmentFile file(int segment) {
        return files.get(segment);
    }

    Path path(int segment) {
        return paths.get(segment);
    }

    long size() throws IOException {
        long size = 0;
        for (SegmentFile file : files) {
            size += file.size();
        }
        return size;
    }

    /** Begins a new last segment. */
    void add(long firstPosition) throws IOException {
        open(folder.resolve("%020d".formatted(firstPosition) + SUFFIX));
        DurableFolders.force(folder);
    }

    @Override
    public void close() throws IOException {
        for (SegmentFile file : files) {
            file.close();
        }
    }

    private void open(Path path) throws IOException {
        files.add(opener.open(path));
        paths.add(path);
    }
}
