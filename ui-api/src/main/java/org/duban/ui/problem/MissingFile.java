package org.duban.ui.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** Tells what a page loads, such as a script or a picture, from what somebody looks at. */
public final class MissingFile {

    private static final Pattern LOADED = Pattern.compile(
            ".*\\.(js|mjs|map|css|ico|png|jpe?g|gif|webp|svg|woff2?|ttf|txt|xml|webmanifest)",
            Pattern.CASE_INSENSITIVE);

    private MissingFile() {}

    /** Whether the request is for a file that pages load; nobody reads a page in its place. */
    public static boolean isWanted(HttpServletRequest request) {
        return LOADED.matcher(request.getRequestURI()).matches();
    }
}
