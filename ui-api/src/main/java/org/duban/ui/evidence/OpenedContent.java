package org.duban.ui.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.duban.events.ledger.secret.ContentSeals;
import org.duban.events.ledger.secret.OpeningStream;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;

/** The content of a file that is kept sealed, opened piece by piece. */
final class OpenedContent extends AbstractResource {

    private final Resource stored;
    private final ContentSeals seals;
    private final SealedFile file;

    OpenedContent(Resource stored, ContentSeals seals, SealedFile file) {
        this.stored = stored;
        this.seals = seals;
        this.file = file;
    }

    @Override
    public String getDescription() {
        return "evidence " + file.sha256();
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new OpeningStream(
                new BufferedInputStream(stored.getInputStream()),
                seals,
                file.key(),
                SealedFile.ofContent(file.sha256()));
    }
}
