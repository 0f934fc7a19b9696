package org.duban.events.ledger.handover;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.bson.BsonDocument;
import org.duban.events.ledger.Draft;

/** A node that hands its drafts over, from when it has come until it leaves. */
final class Visit {

    /** What all drafts of a node that are under way have together at most. */
    static final int BYTES = 16 * Letters.LARGEST;

    private final PeerLine line;
    private final HandOverRecorder recorder;
    private final Semaphore room = new Semaphore(BYTES);
    private final Semaphore places = new Semaphore(PeerLine.MOST);

    Visit(PeerLine line, HandOverRecorder recorder) {
        this.line = line;
        this.recorder = recorder;
    }

    /**
     * Has everything recorded that comes.
     *
     * @throws BadLetter if something comes that is no draft
     * @throws IOException once it has left
     */
    void take() throws IOException {
        try {
            while (!line.closed()) {
                take(line.read());
            }
        } finally {
            line.close();
        }
    }

    private void take(BsonDocument letter) throws BadLetter {
        long number;
        Draft draft;
        try {
            number = letter.getInt64("n").getValue();
            draft = DraftLetter.read(letter);
        } catch (RuntimeException made) {
            // Bytes that somebody made up can fail in any way there is.
            throw new BadLetter("it is no draft");
        }
        int size = Letters.bytes(letter).length;
        if (!places.tryAcquire()) {
            throw new BadLetter("more drafts at a time than a node hands over");
        }
        if (room.tryAcquire(size)) {
            Thread.ofVirtual().name("hand-over-draft").start(() -> record(number, draft, size));
        } else {
            places.release();
            answer(number, HandOverAnswer.UNKNOWN);
        }
    }

    /** Its place is free before it is answered, since whoever is answered may send the next one at once. */
    private void record(long number, Draft draft, int size) {
        HandOverAnswer answer;
        try {
            answer = recorder.record(draft);
        } finally {
            room.release(size);
            places.release();
        }
        answer(number, answer);
    }

    /** One that cannot be told any more looks for himself. */
    private void answer(long number, HandOverAnswer answer) {
        if (!line.send(Outlet.letter(number, answer))) {
            line.close();
        }
    }
}
