package org.duban.ui.evidence;

import java.util.List;
import java.util.Map;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Media types as senders claim them. */
final class MediaTypes {

    private static final int LONGEST = 200;

    private MediaTypes() {}

    /**
     * The claim, if it is a media type; else that of plain bytes.
     *
     * @throws ProblemException if it is that of a form, whose bytes are not those of a file
     */
    static String of(@Nullable String claim) {
        MediaType type = parsed(claim == null || claim.length() > LONGEST ? "" : claim);
        if (type.getType().equals("multipart") || MediaType.APPLICATION_FORM_URLENCODED.includes(type)) {
            throw new ProblemException(
                    ProblemCode.UNSUPPORTED_MEDIA_TYPE, List.of(), Map.of("wanted", "application/octet-stream"));
        }
        return type.toString();
    }

    /** The claim, if it is a media type of a file; else that of plain bytes. */
    static String fitting(String claim) {
        MediaType type = parsed(claim.length() > LONGEST ? "" : claim);
        boolean form = type.getType().equals("multipart") || MediaType.APPLICATION_FORM_URLENCODED.includes(type);
        return form ? MediaType.APPLICATION_OCTET_STREAM_VALUE : type.toString();
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
