package org.duban.ui.database;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSFile;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.types.ObjectId;
import org.duban.ui.evidence.EvidencePlace;
import org.springframework.core.io.Resource;

/** Contents in a GridFS bucket, and notes in a collection beside it. */
public final class DatabasePlace implements EvidencePlace {

    private static final String BUCKET = "evidence";
    private static final String NOTE = "note";

    private final GridFSBucket contents;
    private final MongoCollection<BsonDocument> notes;

    /** A place in {@code database}. */
    public DatabasePlace(MongoDatabase database) {
        MongoDatabase sure = database.withReadPreference(ReadPreference.primary())
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        contents = GridFSBuckets.create(sure, BUCKET);
        notes = sure.getCollection(BUCKET + ".notes", BsonDocument.class);
    }

    @Override
    public Path arriving() throws IOException {
        return Files.createTempFile("duban-arriving-", ".part");
    }

    @Override
    public boolean holds(String sha256) {
        return newest(sha256).isPresent();
    }

    /** The newest copy is the one that is read, so that one that was damaged can go once it is there. */
    @Override
    public void place(String sha256, Path whole) throws IOException {
        try (InputStream in = Files.newInputStream(whole)) {
            Optional<ObjectId> damaged = newest(sha256).map(GridFSFile::getObjectId);
            ObjectId fresh = Reached.by(BUCKET, () -> contents.uploadFromStream(sha256, in));
            damaged.filter(old -> !old.equals(fresh))
                    .ifPresent(old -> Reached.by(BUCKET, () -> {
                        contents.delete(old);
                        return old;
                    }));
        }
    }

    @Override
    public Resource content(String sha256) {
        return new StoredContent(contents, sha256);
    }

    @Override
    public Optional<byte[]> note(String name) {
        return Reached.by(
                BUCKET,
                () -> Optional.ofNullable(notes.find(Filters.eq("_id", name)).first())
                        .map(found -> found.getBinary(NOTE).getData()));
    }

    @Override
    public void keep(String name, byte[] note) {
        BsonDocument kept = new BsonDocument("_id", new BsonString(name)).append(NOTE, new BsonBinary(note));
        Reached.by(BUCKET, () -> notes.replaceOne(Filters.eq("_id", name), kept, new ReplaceOptions().upsert(true)));
    }

    /** The SHA-256 of each content, with how many bytes it has. */
    public SortedMap<String, Long> contents() {
        return Reached.by(BUCKET, () -> {
            SortedMap<String, Long> found = new TreeMap<>();
            // of two copies the newer one is read
            contents.find()
                    .sort(Sorts.ascending("filename", "uploadDate"))
                    .forEach(file -> found.put(file.getFilename(), file.getLength()));
            return found;
        });
    }

    @Override
    public List<String> notes(String sha256) {
        return Reached.by(
                BUCKET,
                () -> notes.find(Filters.regex("_id", "^" + sha256 + "(\\.|$)"))
                        .projection(Projections.include("_id"))
                        .map(note -> note.getString("_id").getValue())
                        .into(new ArrayList<>()));
    }

    @Override
    public void remove(String sha256) {
        Reached.by(BUCKET, () -> {
            contents.find(Filters.eq("filename", sha256)).forEach(file -> contents.delete(file.getObjectId()));
            return notes(sha256).stream()
                    .mapToLong(name -> notes.deleteOne(Filters.eq("_id", name)).getDeletedCount())
                    .sum();
        });
    }

    /** The names of the notes. */
    public List<String> noteNames() {
        return Reached.by(
                BUCKET,
                () -> notes.find()
                        .projection(Projections.include("_id"))
                        .map(note -> note.getString("_id").getValue())
                        .into(new ArrayList<>()));
    }

    @Override
    public Set<String> names() {
        Set<String> names = new HashSet<>(contents().keySet());
        noteNames().forEach(note -> names.add(note.split("\\.", 2)[0]));
        return names;
    }

    /** What is kept under {@code sha256}, to be read to its end. */
    public InputStream read(String sha256) throws IOException {
        return new StoredContent(contents, sha256).getInputStream();
    }

    private Optional<GridFSFile> newest(String sha256) {
        return Reached.by(
                BUCKET,
                () -> Optional.ofNullable(contents.find(Filters.eq("filename", sha256))
                        .sort(Sorts.descending("uploadDate"))
                        .first()));
    }
}
