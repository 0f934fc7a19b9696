package org.duban.ui.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.events.ledger.secret.ContentSeals;
import org.duban.events.ledger.secret.OpeningStream;
import org.duban.ui.files.SideMap;

/** Knows where files are kept that are sealed. Which files these are is sealed too. */
public final class SealedIndex {

    private final SideMap kept;
    private final ContentSeals seals;
    private volatile Map<String, SealedFile> byAddress = Map.of();
    private volatile Map<String, SealedFile> byContent = Map.of();

    /** @param kept under the address of each file, which and with which key it was sealed */
    public SealedIndex(SideMap kept, ContentSeals seals) {
        this.kept = kept;
        this.seals = seals;
    }

    /** The file of that content, also if another node sealed it. */
    Optional<SealedFile> find(String sha256) {
        if (!byContent.containsKey(sha256)) {
            refresh();
        }
        return Optional.ofNullable(byContent.get(sha256));
    }

    /** The SHA-256 of the content that is kept sealed under {@code address}; empty if that is no sealed file's. */
    public Optional<String> contentOf(String address) {
        refresh();
        return Optional.ofNullable(byAddress.get(address)).map(SealedFile::sha256);
    }

    /**
     * The content of the file that is kept sealed under {@code address}.
     *
     * @param sealed what is kept there, which is closed with it
     * @throws IllegalArgumentException if that is no sealed file's
     */
    public InputStream opened(String address, InputStream sealed) {
        SealedFile file = byAddress.get(address);
        if (file == null) {
            throw new IllegalArgumentException("Nothing is sealed under " + address);
        }
        return new OpeningStream(
                new BufferedInputStream(sealed), seals, file.key(), SealedFile.ofContent(file.sha256()));
    }

    /** All of them. */
    List<SealedFile> all() {
        refresh();
        return List.copyOf(byAddress.values());
    }

    /** The SHA-256 of the content that is kept under that address; the address itself if that is no sealed file's. */
    String digest(String address) {
        SealedFile file = byAddress.get(address);
        return file == null ? address : file.sha256();
    }

    /** One more file is kept sealed; it is on record once this returns. */
    void add(SealedFile file) {
        byte[] sealed =
                seals.seal(file.key(), about(file.address()), file.sha256().getBytes(UTF_8));
        kept.put(file.address(), file.key() + " " + Base64.getEncoder().encodeToString(sealed));
        refresh();
    }

    private synchronized void refresh() {
        Map<String, String> all = kept.all();
        if (all.size() == byAddress.size()) {
            return;
        }
        Map<String, SealedFile> addresses = new HashMap<>();
        Map<String, SealedFile> contents = new HashMap<>();
        all.forEach((address, value) -> {
            SealedFile known = byAddress.get(address);
            Optional<SealedFile> file = known == null ? opened(address, value) : Optional.of(known);
            file.ifPresent(one -> {
                addresses.put(address, one);
                contents.put(one.sha256(), one);
            });
        });
        byAddress = addresses;
        byContent = contents;
    }

    private Optional<SealedFile> opened(String address, String value) {
        int space = value.indexOf(' ');
        String key = value.substring(0, Math.max(0, space));
        return seals.open(key, about(address), decoded(value.substring(space + 1)))
                .map(digest -> new SealedFile(new String(digest, UTF_8), address, key));
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private static String about(String address) {
        return "file\n" + address;
    }
}
