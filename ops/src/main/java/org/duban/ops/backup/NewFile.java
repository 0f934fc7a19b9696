package org.duban.ops.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.duban.ops.CliException;
import org.duban.ui.files.Durable;

/** A file that only its owner reads and that has its name once it is whole; until then it is called otherwise. */
public final class NewFile implements AutoCloseable {

    private static final int BUFFER = 256 * 1024;

    private final Path target;
    private final Path part;

    private NewFile(Path target, Path part) {
        this.target = target;
        this.part = part;
    }

    /**
     * The file that is to be there once it is whole.
     *
     * @throws CliException if there is such a file
     */
    public static NewFile at(Path target) throws IOException {
        if (Files.exists(target)) {
            throw CliException.failed("file.exists", target);
        }
        Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent());
        if (!Files.isDirectory(folder)) {
            throw CliException.failed("folder.absent", folder);
        }
        return new NewFile(target, Files.createTempFile(folder, target.getFileName() + ".", ".part"));
    }

    /** What is written there is durable once it is closed. */
    public OutputStream open() throws IOException {
        FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
        return new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER) {
            @Override
            public void close() throws IOException {
                try (channel) {
                    flush();
                    channel.force(true);
                }
            }
        };
    }

    /** Gives it its name. */
    public void finish() throws IOException {
        Files.move(part, target);
        Durable.name(target);
    }

    /** Takes away what was not finished. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(part);
    }
}
