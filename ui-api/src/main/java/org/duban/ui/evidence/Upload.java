package org.duban.ui.evidence;

import java.io.InputStream;

/** A file on its way in. */
public record Upload(InputStream content, String name, String mediaType, String uploader) {}
