package org.duban.ui.evidence;

import java.io.InputStream;

/** A file on its way in. */
public record Upload(InputStream content, String name, String mediaType, String uploader) {

    /** One under the name and of the media type that a browser says, made harmless. */
    public static Upload of(InputStream content, String name, String mediaType, String uploader) {
        return new Upload(content, FileNames.of(name, null), MediaTypes.of(mediaType), uploader);
    }

    /** One of a form in a browser, which is not lost for its name or for what the browser takes it for. */
    public static Upload ofForm(InputStream content, String name, String mediaType, String uploader) {
        return new Upload(content, FileNames.fitting(name), MediaTypes.fitting(mediaType), uploader);
    }
}
