package org.duban.ui.evidence;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;

/** Names of files as people give them, made harmless. */
final class FileNames {

    private static final String UNNAMED = "evidence";
    private static final int LONGEST = 200;

    private FileNames() {}

    /** The name asked for by {@code ?name=}, else that in a {@code Content-Disposition} header, else a plain one. */
    static String of(@Nullable String name, @Nullable String disposition) {
        return Optional.ofNullable(name)
                .or(() -> Optional.ofNullable(disposition).flatMap(FileNames::disposed))
                .map(FileNames::harmless)
                .filter(kept -> !kept.isBlank())
                .orElse(UNNAMED);
    }

    private static Optional<String> disposed(String disposition) {
        try {
            return Optional.ofNullable(ContentDisposition.parse(disposition).getFilename());
        } catch (IllegalArgumentException notAHeader) {
            return Optional.empty(); // the name is for people only; the content is what counts
        }
    }

    /** The last part of a path, without what could confuse a file system, a header or a reader. */
    private static String harmless(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.codePoints()
                .filter(c -> !Character.isISOControl(c)
                        && Character.getType(c) != Character.SURROGATE
                        && Character.getType(c) != Character.FORMAT)
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return clean.strip();
    }
}
