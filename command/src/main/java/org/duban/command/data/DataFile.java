package org.duban.command.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** A JSON file beside a class or in a folder: unknown, repeated and missing fields are refused. */
public final class DataFile {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .annotationIntrospector(new RequiredUnlessNullable())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final String name;
    private final JsonNode content;

    private DataFile(String name, JsonNode content) {
        this.name = name;
        this.content = content;
    }

    /**
     * Reads the file that stands beside {@code owner} on the class path.
     *
     * @throws BadDataFile if it is not there or is not JSON
     */
    public static DataFile beside(Class<?> owner, String name) {
        return find(owner, name, name).orElseThrow(() -> new BadDataFile("not-there", name, owner.getName()));
    }

    /**
     * Reads the file that stands beside {@code owner} on the class path and is called by its folder too, as
     * {@code handling/rules.json}; empty if it is not there.
     *
     * @throws BadDataFile if it is not JSON
     */
    public static Optional<DataFile> inFolderOf(Class<?> owner, String name) {
        String folder = owner.getPackageName();
        return find(owner, name, folder.substring(folder.lastIndexOf('.') + 1) + "/" + name);
    }

    /**
     * Reads the files of a folder whose names end in {@code .json}, in the order of their names.
     *
     * @throws BadDataFile if it is no folder that can be read, or a file in it is not JSON
     */
    public static List<DataFile> in(Path folder) {
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder, "*.json")) {
            List<DataFile> files = new ArrayList<>();
            for (Path path : paths) {
                files.add(at(path));
            }
            files.sort(Comparator.comparing(DataFile::name));
            return List.copyOf(files);
        } catch (IOException e) {
            throw new BadDataFile(DataFault.of("folder-unreadable", folder, e), e);
        }
    }

    /** Returns the file's name without its folder. */
    public String name() {
        return name;
    }

    /** Whether the file is an object with that field. */
    public boolean has(String field) {
        return content.has(field);
    }

    /**
     * Returns the whole file as {@code type}.
     *
     * @throws BadDataFile if it does not fit
     */
    public <T> T as(Class<T> type) {
        return convert(content, type, name);
    }

    /**
     * Returns {@code rows}, taken from this file, as {@code type}.
     *
     * @param key the field that tells a reader which row is meant
     * @throws BadDataFile if one does not fit
     */
    public <T> List<T> rows(List<JsonNode> rows, String key, Class<T> type) {
        List<T> read = new ArrayList<>();
        for (JsonNode row : rows) {
            DataFault where =
                    DataFault.of("row", name, read.size() + 1, row.path(key).asString(""));
            read.add(convert(row, type, where));
        }
        return List.copyOf(read);
    }

    private static Optional<DataFile> find(Class<?> owner, String resource, String name) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(read(name, in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataFile at(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return read(String.valueOf(path.getFileName()), in);
        }
    }

    private static DataFile read(String name, InputStream in) {
        try {
            return new DataFile(name, STRICT.readTree(in));
        } catch (JacksonException e) {
            throw new BadDataFile(
                    DataFault.of(
                            "not-json",
                            name,
                            e.getLocation().getLineNr(),
                            e.getLocation().getColumnNr()),
                    e);
        }
    }

    private static <T> T convert(JsonNode node, Class<T> type, Object where) {
        try {
            return STRICT.treeToValue(node, type);
        } catch (UnrecognizedPropertyException e) {
            throw new BadDataFile(DataFault.of("at", where, DataFault.of("field-unknown", e.getPropertyName())), e);
        } catch (JacksonException e) {
            throw new BadDataFile(DataFault.of("at", where, why(e)), e);
        }
    }

    /** In words for whoever wrote the file: of the program's own types and names they know nothing. */
    private static Object why(JacksonException unfit) {
        String field = unfit.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
        if (unfit.getCause() instanceof IllegalArgumentException ours && ours.getMessage() != null) {
            return DataFault.of(ours);
        }
        return field.isEmpty() ? DataFault.of("some-field-unfit") : DataFault.of("field-unfit", field);
    }
}
