package org.duban.events.ledger.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps files and folders to the account that made them, whatever the process was started with. Where files have no such
 * permissions, as on Windows, they are as the folder they are in has it.
 */
public final class OwnerOnly {

    private static final Logger LOG = LoggerFactory.getLogger(OwnerOnly.class);
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private OwnerOnly() {}

    /** What a new file at {@code path} is to be made with. */
    public static FileAttribute<?>[] file(Path path) {
        return attributes(path, FILE);
    }

    /** What a new folder at {@code path} is to be made with. */
    public static FileAttribute<?>[] folder(Path path) {
        return attributes(path, FOLDER);
    }

    private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> permissions) {
        return knowsOwners(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    /** Whether files at {@code path} have an owner who can keep others out. */
    public static boolean knowsOwners(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Whether there is such a file, and others than its owner may do anything with it. */
    public static boolean isOpen(Path file) {
        try {
            return knowsOwners(file) && Files.exists(file) && !FOLDER.containsAll(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes {@code folder} and all in it to others, with a line in the log if anything was open to them. */
    public static void mend(Path folder) {
        if (knowsOwners(folder)) {
            Mending mending = new Mending();
            try {
                Files.walkFileTree(folder, mending);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            mending.tell(folder);
        }
    }

    /** Goes through a folder; links are left alone, since what they lead to is not Duban's. */
    private static final class Mending extends SimpleFileVisitor<Path> {

        private int mended;
        private int left;

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return close(folder);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            return attributes.isSymbolicLink() ? FileVisitResult.CONTINUE : close(file);
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException why) {
            return leave(path, why);
        }

        private FileVisitResult close(Path path) {
            try {
                Set<PosixFilePermission> open = Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS);
                Set<PosixFilePermission> kept = EnumSet.copyOf(FOLDER);
                kept.retainAll(open);
                if (!kept.equals(open)) {
                    Files.setPosixFilePermissions(path, kept);
                    mended++;
                }
                return FileVisitResult.CONTINUE;
            } catch (IOException e) {
                return leave(path, e);
            }
        }

        private FileVisitResult leave(Path path, IOException why) {
            // One that is gone meanwhile is open to nobody.
            if (!(why instanceof NoSuchFileException)) {
                LOG.debug("{} stays as it is", path, why);
                left++;
            }
            return FileVisitResult.CONTINUE;
        }

        private void tell(Path folder) {
            if (mended > 0) {
                LOG.warn(
                        "{} files and folders in {} were open to others; from now on only their owner's",
                        mended,
                        folder);
            }
            if (left > 0) {
                LOG.warn(
                        "{} files and folders in {} belong to another account and stay open to whom it likes",
                        left,
                        folder);
            }
        }
    }
}
