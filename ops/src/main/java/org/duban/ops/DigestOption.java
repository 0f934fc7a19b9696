package org.duban.ops;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import org.duban.events.ledger.document.LedgerDigest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a ledger that is begun is hashed. */
final class DigestOption implements SettingOptions {

    @Option(names = "--digest", paramLabel = "DIGEST", completionCandidates = Names.class)
    private @Nullable String digest;

    /** What the digests are called. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(LedgerDigest.values())
                    .map(LedgerDigest::stored)
                    .iterator();
        }
    }

    @Override
    public void into(Map<String, String> variables) {
        if (digest != null) {
            variables.put("DUBAN_DIGEST", digest);
        }
    }
}
