package org.duban.ui.database;

import com.mongodb.MongoException;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSDownloadStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.AbstractResource;

/** The content of an evidence file in a database, read piece by piece. */
final class StoredContent extends AbstractResource {

    private final GridFSBucket contents;
    private final String sha256;

    StoredContent(GridFSBucket contents, String sha256) {
        this.contents = contents;
        this.sha256 = sha256;
    }

    @Override
    public String getDescription() {
        return "evidence " + sha256;
    }

    @Override
    public long contentLength() throws IOException {
        try (GridFSDownloadStream stream = opened()) {
            return stream.getGridFSFile().getLength();
        }
    }

    /** A stream that fails as one from a disk does. */
    @Override
    public InputStream getInputStream() throws IOException {
        return new Pieces(opened());
    }

    private GridFSDownloadStream opened() throws IOException {
        try {
            return contents.openDownloadStream(sha256);
        } catch (MongoException e) {
            throw unread(e);
        }
    }

    private static IOException unread(MongoException e) {
        return new IOException("The database does not bring an evidence file", e);
    }

    /** The pieces, one after the other. */
    private static final class Pieces extends InputStream {

        private final GridFSDownloadStream stream;

        Pieces(GridFSDownloadStream stream) {
            this.stream = stream;
        }

        @Override
        public int read() throws IOException {
            try {
                return stream.read();
            } catch (MongoException e) {
                throw unread(e);
            }
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return stream.read(bytes, offset, length);
            } catch (MongoException e) {
                throw unread(e);
            }
        }

        @Override
        public void close() {
            stream.close();
        }
    }
}
