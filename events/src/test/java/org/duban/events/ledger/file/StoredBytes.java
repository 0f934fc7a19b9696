package org.duban.events.ledger.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A ledger's only segment, for tests that change what is stored behind its back. */
public final class StoredBytes {

    private final Path segment;

    private StoredBytes(Path segment) {
        this.segment = segment;
    }

    public static StoredBytes of(Path folder) {
        try {
            return new StoredBytes(Segments.list(folder).getFirst());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] read() {
        try {
            return Files.readAllBytes(segment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(byte[] bytes) {
        try {
            Files.write(segment, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The size of the last document's frame. */
    public int lastFrame() {
        return Frame.size(documents().getLast());
    }

    /** The sizes of all frames, the header's first. */
    public List<Integer> frames() {
        return documents().stream().map(Frame::size).toList();
    }

    /** The header and all commits. */
    public List<byte[]> documents() {
        ByteBuffer bytes = ByteBuffer.wrap(read());
        List<byte[]> documents = new ArrayList<>();
        while (bytes.hasRemaining()) {
            byte[] document = new byte[Frame.length(bytes, bytes.position())];
            bytes.position(bytes.position() + Frame.HEADER).get(document);
            documents.add(document);
        }
        return documents;
    }

    /** Stores other documents in the place of those there are, in frames that check. */
    public void rewrite(UnaryOperator<List<byte[]>> change) {
        List<byte[]> documents = change.apply(new ArrayList<>(documents()));
        ByteBuffer bytes =
                ByteBuffer.allocate(documents.stream().mapToInt(Frame::size).sum());
        documents.forEach(document -> bytes.put(Frame.header(document)).put(document));
        write(bytes.array());
    }
}
