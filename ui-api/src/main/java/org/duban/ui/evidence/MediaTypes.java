package org.duban.ui.evidence;

import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Media types as senders claim them. */
final class MediaTypes {

    private static final int LONGEST = 200;

    private MediaTypes() {}

    /** The claim, if it is a media type; else that of plain bytes. */
    static String of(@Nullable String claim) {
        return claim == null || claim.length() > LONGEST
                ? parsed("").toString()
                : parsed(claim).toString();
    }

    /** The media type written {@code text}; that of plain bytes if it is none. */
    static MediaType parsed(String text) {
        try {
            MediaType type = MediaType.parseMediaType(text);
            return type.isConcrete() ? type : MediaType.APPLICATION_OCTET_STREAM;
        } catch (InvalidMediaTypeException claimedNonsense) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }
}
