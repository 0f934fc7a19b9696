package org.duban.ui.pages.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.ui.evidence.EvidenceFile;
import org.duban.ui.evidence.EvidenceFiles;
import org.duban.ui.evidence.Upload;
import org.springframework.http.MediaType;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A form as a browser sent it. Its files are kept at once, so that nobody has to choose them again.
 *
 * @param account the name of whoever sends it
 * @param extra the name of groups of which one more is wanted; empty if none is
 */
record FilledForm(HttpServletRequest request, EvidenceFiles store, String account, String extra)
        implements FormReader.Filled {

    static final String GROUPS = "groups:";
    static final String KEPT = "kept:";
    static final String FIND = "find:";
    private static final String SOUGHT = "sought:";
    private static final int MOST_GROUPS = 200;
    private static final String SEPARATOR = " ";

    @Override
    public List<String> all(String name) {
        return Stream.ofNullable(request.getParameterValues(name))
                .flatMap(Arrays::stream)
                .map(value -> value.replace("\r\n", "\n").strip())
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** What is looked for in the options of that field; empty for nothing. */
    String sought(String name) {
        return Objects.requireNonNullElse(request.getParameter(FIND + name), "").strip();
    }

    /** Whether something else is looked for than what is drawn. */
    boolean seeks() {
        return Collections.list(request.getParameterNames()).stream()
                .filter(name -> name.startsWith(FIND))
                .map(name -> name.substring(FIND.length()))
                .anyMatch(name -> !sought(name)
                        .equals(Objects.requireNonNullElse(request.getParameter(SOUGHT + name), "")
                                .strip()));
    }

    @Override
    public int groups(String name) {
        int given = all(GROUPS + name).stream()
                .findFirst()
                .filter(count -> count.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .orElse(0);
        return Math.min(MOST_GROUPS, given);
    }

    @Override
    public List<JsonNode> files(String name) {
        List<JsonNode> files = new ArrayList<>();
        all(KEPT + name).forEach(kept -> files.add(file(kept)));
        uploads(name).map(this::kept).forEach(files::add);
        return files;
    }

    private static JsonNode file(String kept) {
        String[] parts = kept.split(SEPARATOR, 2);
        return file(parts[0], parts.length == 1 ? parts[0] : parts[1]);
    }

    private static JsonNode file(String sha256, String name) {
        return JsonNodeFactory.instance.objectNode().put("sha256", sha256).put("name", name);
    }

    private Stream<MultipartFile> uploads(String name) {
        return request instanceof MultipartHttpServletRequest parts
                ? parts.getFiles(name).stream().filter(file -> !file.isEmpty())
                : Stream.empty();
    }

    private JsonNode kept(MultipartFile file) {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        String type = Optional.ofNullable(file.getContentType()).orElse(MediaType.APPLICATION_OCTET_STREAM_VALUE);
        try {
            EvidenceFile kept = store.keep(Upload.ofForm(file.getInputStream(), name, type, account));
            return file(kept.sha256(), kept.name());
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
