package org.duban.command.dispatch;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.duban.events.ledger.secret.ContentSeals;

/** Seals by writing in front what it is, and with which key. */
final class PlainSeals implements ContentSeals {

    private final Set<String> streams = ConcurrentHashMap.newKeySet();

    @Override
    public byte[] seal(String key, String about, byte[] content) {
        return (front(key, about) + new String(content, StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public byte[] sealAlike(String key, String about, byte[] content) {
        return seal(key, about, content);
    }

    @Override
    public Optional<byte[]> open(String key, String about, byte[] sealed) {
        String all = new String(sealed, StandardCharsets.ISO_8859_1);
        return all.startsWith(front(key, about))
                ? Optional.of(all.substring(front(key, about).length()).getBytes(StandardCharsets.ISO_8859_1))
                : Optional.empty();
    }

    private static String front(String key, String about) {
        return key + "|" + about + "|";
    }

    @Override
    public Optional<byte[]> disclosed(String key, String about) {
        return Optional.empty();
    }

    @Override
    public boolean has(String key) {
        return true;
    }

    @Override
    public void note(String stream, String key) {
        streams.add(stream);
    }

    @Override
    public Set<String> streams() {
        return streams;
    }

    @Override
    public String place() {
        return "nowhere";
    }
}
