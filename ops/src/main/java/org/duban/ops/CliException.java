package org.duban.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.duban.ui.wiring.StartRefused;

/** Something that stops a sub-command and that the reader is told in a sentence. */
public class CliException extends RuntimeException {

    /** Exit status: it could not be done. */
    static final int FAILED = 1;

    /** Exit status: the command line is wrong. */
    static final int MISUSED = 2;

    /** As the operating system says it, in the languages that Duban speaks. */
    private static final Pattern DISK_FULL = Pattern.compile("No space left|没有空间");

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String key;
    private final transient List<Object> details;

    private CliException(int status, String key, List<Object> details) {
        super(key + " " + details);
        this.status = status;
        this.key = key;
        this.details = details;
    }

    /** What was asked cannot be done; {@code key} names the sentence, {@code details} fill it in. */
    public static CliException failed(String key, Object... details) {
        return new CliException(FAILED, key, List.of(details));
    }

    /** A data folder cannot be worked with, for the reason that {@code refused} gives. */
    public static CliException of(StartRefused refused) {
        return failed("start.refused", String.valueOf(refused.getMessage()));
    }

    /** The command line is wrong; {@code key} names the sentence, {@code details} fill it in. */
    public static CliException misused(String key, Object... details) {
        return new CliException(MISUSED, key, List.of(details));
    }

    /** {@code file}, or whichever {@code e} names, cannot be read or written, for the reason that it gives. */
    public static CliException with(Path file, IOException e) {
        if (DISK_FULL.matcher(String.valueOf(e.getMessage())).find()) {
            return failed("file.full", file);
        }
        return switch (e) {
            case CharacterCodingException noText -> failed("file.text", file);
            case NoSuchFileException absent -> failed("file.absent", absent.getFile());
            case AccessDeniedException denied -> failed("file.denied", denied.getFile());
            case FileSystemLoopException loop -> failed("file.loop", loop.getFile());
            case FileSystemException other
            when other.getFile() != null -> failed("file.broken", named(other), reason(other));
            default -> failed("file.broken", file, String.valueOf(e.getMessage()));
        };
    }

    /** What it was to become counts more than where it lies until then. */
    private static String named(FileSystemException e) {
        return e.getOtherFile() == null ? e.getFile() : e.getOtherFile();
    }

    private static String reason(FileSystemException e) {
        return e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
    }

    /** {@code file} cannot be read or written, for the reason that {@code e} gives. */
    public static CliException with(Path file, UncheckedIOException e) {
        return with(file, Objects.requireNonNull(e.getCause()));
    }

    /** The exit status. */
    int status() {
        return status;
    }

    /** The sentence for the reader. */
    String in(CliTexts texts) {
        return texts.say(key, details.toArray());
    }
}
