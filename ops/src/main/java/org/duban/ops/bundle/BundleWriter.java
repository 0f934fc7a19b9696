package org.duban.ops.bundle;

import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.duban.events.ledger.checkpoint.NoteSigner;
import org.duban.events.ledger.checkpoint.SignedNote;
import org.duban.events.ledger.checkpoint.Statement;
import org.duban.ui.evidence.Sha256;
import org.jspecify.annotations.Nullable;

/** Writes the files of a bundle: first those that are told of in the page, then the page, then what all of them are. */
public final class BundleWriter {

    /** The form of a bundle. */
    static final String FORMAT = "duban-bundle-1";

    private static final String MANIFEST = "manifest.txt";

    private final BundlePlace place;
    private final Statement statement;
    private final @Nullable NoteSigner signer;
    private final StringBuilder listed = new StringBuilder();
    private final Map<String, String> texts = new LinkedHashMap<>();

    /** @param signer signs the statement and the manifest; null if nobody does */
    public BundleWriter(BundlePlace place, Statement statement, @Nullable NoteSigner signer) {
        this.place = place;
        this.statement = statement;
        this.signer = signer;
        listed.append(FORMAT)
                .append("\nledger ")
                .append(statement.ledger())
                .append("\ndigest ")
                .append(statement.digest().stored())
                .append('\n');
    }

    /** Adds where the ledger stands, and who says so. */
    public void state() throws IOException {
        text("statement.txt", signed(statement.text()));
        if (signer != null) {
            text("signer.txt", signer.key().written() + "\n");
        }
    }

    /** Adds a text that the page holds too, so that it can be checked where nothing but the page is open. */
    public void text(String name, String text) throws IOException {
        texts.put(name, text);
        file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a file. */
    public void file(String name, byte[] content) throws IOException {
        file(name, new ByteArrayInputStream(content));
    }

    /** Adds a file that may be long. */
    public void file(String name, InputStream content) throws IOException {
        Counted out = new Counted(place.next(name));
        try (out) {
            String digest = Sha256.copying(content, out);
            listed.append(digest)
                    .append(' ')
                    .append(out.bytes)
                    .append(' ')
                    .append(name)
                    .append('\n');
        }
    }

    /**
     * Ends it with the page and the manifest.
     *
     * @param sealed is told the digest of the manifest, up to its seal, before the bundle has its name; it has none if that throws
     */
    public void finish(VerifierPage page, Consumer<String> sealed) throws IOException {
        String html = page.of(listed.toString(), texts);
        file(VerifierPage.NAME, html.getBytes(StandardCharsets.UTF_8));
        String seal = Sha256.copying(bytes(listed.toString()), OutputStream.nullOutputStream());
        listed.append("seal ").append(seal).append('\n');
        try (OutputStream out = place.next(MANIFEST)) {
            out.write(signed(listed.toString()).getBytes(StandardCharsets.UTF_8));
        }
        sealed.accept(seal);
        place.finish();
    }

    private String signed(String text) {
        return signer == null
                ? text
                : signer.sign(SignedNote.of(text), statement.at()).written();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static final class Counted extends FilterOutputStream {

        private long bytes;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            bytes += length;
        }
    }
}
