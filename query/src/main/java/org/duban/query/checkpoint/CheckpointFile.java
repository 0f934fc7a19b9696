package org.duban.query.checkpoint;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.duban.events.ledger.file.OwnerOnly;
import org.duban.events.ledger.secret.ContentSeals;
import org.duban.events.ledger.secret.OpeningStream;
import org.duban.events.ledger.secret.SealingStream;
import org.duban.query.row.Condition;
import org.duban.query.row.Row;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Table;
import org.duban.query.row.ViewTables;
import org.duban.query.store.ViewStore.Filling;
import org.duban.query.store.ViewStore.Reading;

/**
 * The rows of all views in a file: what they were made of, the rows table by table, and a digest of all that. Once there is a secret
 * case the rows are sealed.
 *
 * @param seals asked for once something is to be sealed or opened
 */
record CheckpointFile(Path file, Supplier<ContentSeals> seals) {

    private static final int FORMAT = 0x44564331; // "DVC1"
    private static final int SEALED = 0x44564332; // "DVC2"
    private static final int BUFFER = 1 << 16;
    private static final int BATCH = 10_000;

    /** Puts the rows in the place of what the file held, all of them or none; what a killed process left is written over. */
    void write(CheckpointKey key, Reading rows) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        try {
            try (FileChannel channel = FileChannel.open(
                    fresh, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OwnerOnly.file(fresh))) {
                MessageDigest digest = RunningDigest.digest();
                OutputStream plain = Channels.newOutputStream(channel);
                DataOutputStream out =
                        new DataOutputStream(new BufferedOutputStream(new DigestOutputStream(plain, digest), BUFFER));
                write(key, rows, out);
                plain.write(digest.digest());
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private void write(CheckpointKey key, Reading rows, DataOutputStream out) throws IOException {
        boolean secret = seals.get().any();
        out.writeInt(secret ? SEALED : FORMAT);
        key.write(out);
        if (secret) {
            SealingStream sealing = new SealingStream(out, seals.get(), ContentSeals.HOUSE, about(key));
            DataOutputStream within = new DataOutputStream(new BufferedOutputStream(sealing, BUFFER));
            write(rows, within);
            within.flush();
            sealing.finish();
        } else {
            write(rows, out);
        }
        out.flush();
    }

    private static String about(CheckpointKey key) {
        return key.ledger() + "\n" + key.position();
    }

    private static void write(Reading rows, DataOutputStream out) throws IOException {
        for (Table table : ViewTables.ALL) {
            List<Row> all = rows.list(table, new Listing(Condition.always(), Table.ID, "", Integer.MAX_VALUE));
            out.writeInt(all.size());
            for (Row row : all) {
                RowBytes.write(row, out);
            }
        }
    }

    /**
     * Fills a store with the rows, if they are wanted.
     *
     * @return whether it was filled; nothing is changed if not
     * @throws IOException if the file is damaged
     */
    boolean read(Predicate<CheckpointKey> wanted, Filling filling) throws IOException {
        MessageDigest digest = RunningDigest.digest();
        try (InputStream plain = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            DataInputStream in = new DataInputStream(new DigestInputStream(plain, digest));
            int format = in.readInt();
            if (!isKnown(format)) {
                return false;
            }
            CheckpointKey key = CheckpointKey.read(in);
            if (!wanted.test(key)) {
                return false;
            }
            if (format == SEALED) {
                readSealed(in, key, filling);
            } else {
                read(in, filling);
            }
            byte[] held = digest.digest();
            if (!MessageDigest.isEqual(held, plain.readNBytes(RunningDigest.LENGTH)) || plain.read() >= 0) {
                throw new IOException("The checkpoint does not hold what was written");
            }
            filling.finish(key.position());
            return true;
        }
    }

    /** What the rows were made of; empty if the file is of another form. */
    Optional<CheckpointKey> key() throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return isKnown(in.readInt()) ? Optional.of(CheckpointKey.read(in)) : Optional.empty();
        }
    }

    private static boolean isKnown(int format) {
        return format == FORMAT || format == SEALED;
    }

    /** Up to the end, lest something was cut off there. */
    private void readSealed(DataInputStream in, CheckpointKey key, Filling filling) throws IOException {
        DataInputStream opened =
                new DataInputStream(new OpeningStream(in, seals.get(), ContentSeals.HOUSE, about(key)));
        read(opened, filling);
        if (opened.read() >= 0) {
            throw new IOException("The checkpoint holds more than its rows");
        }
    }

    private static void read(DataInputStream in, Filling filling) throws IOException {
        for (Table table : ViewTables.ALL) {
            read(table, in, filling);
        }
    }

    private static void read(Table table, DataInputStream in, Filling filling) throws IOException {
        int rows = in.readInt();
        List<Row> batch = new ArrayList<>(BATCH);
        for (int n = 0; n < rows; n++) {
            batch.add(RowBytes.read(table, in));
            if (batch.size() == BATCH || n == rows - 1) {
                filling.add(table, batch);
                batch = new ArrayList<>(BATCH);
            }
        }
    }
}
