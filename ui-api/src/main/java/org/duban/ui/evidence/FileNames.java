package org.duban.ui.evidence;

import java.util.Map;
import java.util.Optional;
import org.duban.ui.commands.shape.TextKind;
import org.duban.ui.http.StrictText;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.Fault.Place;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Names of files as people give them, made harmless. */
final class FileNames {

    private static final String UNNAMED = "evidence";
    private static final int LONGEST = 200;
    private static final int LONGEST_ENDING = 10;

    /** What stands where bytes could not be read. */
    private static final char UNREADABLE = '\uFFFD';

    private FileNames() {}

    /**
     * The name asked for by {@code ?name=}, else that in a {@code Content-Disposition} header, else a plain one.
     *
     * @throws ProblemException if it is too long, or not in UTF-8
     */
    static String of(@Nullable String name, @Nullable String disposition) {
        return Optional.ofNullable(name)
                .map(FileNames::harmless)
                .map(given -> bounded(given, Place.QUERY, "name"))
                .or(() -> Optional.ofNullable(disposition)
                        .flatMap(FileNames::disposed)
                        .map(FileNames::harmless)
                        .map(given -> bounded(given, Place.HEADER, HttpHeaders.CONTENT_DISPOSITION)))
                .filter(given -> TextKind.ONE_LINE.fault(given).isEmpty())
                .orElse(UNNAMED);
    }

    /** {@code name} made harmless, and shortened before its ending if it is too long. */
    static String fitting(String name) {
        int[] points = harmless(name).codePoints().toArray();
        if (points.length <= LONGEST) {
            return of(name, null);
        }
        int ending = new String(points, points.length - LONGEST_ENDING, LONGEST_ENDING).lastIndexOf('.');
        int kept = ending < 0 ? 0 : LONGEST_ENDING - ending;
        return of(new String(points, 0, LONGEST - kept) + new String(points, points.length - kept, kept), null);
    }

    /** In {@code filename*} or in {@code filename}, in which programs write the bytes of UTF-8 as they are. */
    private static Optional<String> disposed(String disposition) {
        Optional<String> name = parsed(StrictText.ofHeader(disposition).orElse(disposition));
        if (name.filter(given -> given.indexOf(UNREADABLE) >= 0).isPresent()) {
            Fault fault = Fault.header(HttpHeaders.CONTENT_DISPOSITION, FaultCode.MALFORMED);
            throw new ProblemException(ProblemCode.INVALID_HEADER, fault);
        }
        return name;
    }

    private static Optional<String> parsed(String disposition) {
        try {
            return Optional.ofNullable(ContentDisposition.parse(disposition).getFilename());
        } catch (IllegalArgumentException notAHeader) {
            return Optional.empty(); // the name is for people only; the content is what counts
        }
    }

    private static String bounded(String name, Place place, String at) {
        if (name.codePointCount(0, name.length()) > LONGEST) {
            Map<String, String> longest = Map.of("longest", Integer.toString(LONGEST));
            throw new ProblemException(
                    place == Place.QUERY ? ProblemCode.INVALID_PARAMETER : ProblemCode.INVALID_HEADER,
                    new Fault(place, at, FaultCode.TOO_LONG, longest));
        }
        return name;
    }

    /** The last part of a path, without what could confuse a file system, a header or a reader. */
    private static String harmless(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.codePoints()
                .filter(c -> !Character.isISOControl(c)
                        && Character.getType(c) != Character.SURROGATE
                        && Character.getType(c) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return TextKind.ONE_LINE.kept(clean);
    }
}
