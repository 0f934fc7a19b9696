package org.duban.ui.assets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.ui.evidence.Sha256;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The files that pages load, each at an address with the digest of its content, so that browsers may keep it for good. */
@Component("assets")
public final class Assets {

    /** Under which all of them stand. */
    static final String PLACE = "/assets/";

    private static final List<String> NAMES = List.of("duban.css", "icon.svg", "duban.js");
    private static final int DIGITS = 16;

    private final Map<String, Asset> byName = new LinkedHashMap<>();

    Assets() {
        NAMES.forEach(name -> byName.put(name, read(name)));
    }

    /** Where that file stands, within the application. */
    public String at(String name) {
        return PLACE + asset(name).digest + "/" + name;
    }

    /** The content of that file; empty if there is none with that digest. */
    Optional<byte[]> content(String digest, String name) {
        return Optional.ofNullable(byName.get(name))
                .filter(asset -> asset.digest.equals(digest))
                .map(asset -> asset.content);
    }

    private Asset asset(String name) {
        return Optional.ofNullable(byName.get(name))
                .orElseThrow(() -> new IllegalArgumentException("There is no file " + name + " for pages"));
    }

    private static Asset read(String name) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (InputStream in = new ClassPathResource("static/" + name).getInputStream()) {
            String digest = Sha256.copying(in, content);
            return new Asset(digest.substring(0, DIGITS), content.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // nobody compares files
    private record Asset(String digest, byte[] content) {}
}
