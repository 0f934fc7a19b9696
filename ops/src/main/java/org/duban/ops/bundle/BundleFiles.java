package org.duban.ops.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files of a bundle, in a folder or an archive. */
record BundleFiles(Map<String, byte[]> files) {

    static BundleFiles in(Path place) throws IOException {
        return new BundleFiles(Files.isDirectory(place) ? folder(place) : archive(place));
    }

    private static Map<String, byte[]> folder(Path place) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.walk(place)) {
            for (Path one : all.filter(Files::isRegularFile).toList()) {
                files.put(place.relativize(one).toString().replace('\\', '/'), Files.readAllBytes(one));
            }
        }
        return files;
    }

    private static Map<String, byte[]> archive(Path place) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(place);
                ZipInputStream packed = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (ZipEntry one = packed.getNextEntry(); one != null; one = packed.getNextEntry()) {
                if (!one.isDirectory()) {
                    BundleWrong.unless(
                            files.put(one.getName(), packed.readAllBytes()) == null, one.getName() + " is there twice");
                }
            }
        }
        BundleWrong.unless(!files.isEmpty(), "no folder, and no archive with files in it");
        return files;
    }

    boolean has(String name) {
        return files.containsKey(name);
    }

    Set<String> names() {
        return files.keySet();
    }

    byte[] bytes(String name) {
        byte[] content = files.get(name);
        if (content == null) {
            throw new BundleWrong(name + " is missing");
        }
        return content;
    }

    String text(String name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(name)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BundleWrong(name + " is not in UTF-8", e);
        }
    }

    /** Its lines; each, the last too, ends with a line feed. */
    List<String> lines(String name) {
        String text = text(name);
        BundleWrong.unless(text.isEmpty() || text.endsWith("\n"), name + " is cut off");
        return text.isEmpty()
                ? List.of()
                : List.of(text.substring(0, text.length() - 1).split("\n", -1));
    }
}
