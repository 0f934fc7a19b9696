package org.duban.ui.evaluations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version that this program was built as. */
final class ProgramVersion {

    private static final String FILE = "/META-INF/build-info.properties";

    private ProgramVersion() {}

    /** "unbuilt" where it runs from classes that no build made. */
    static String current() {
        Properties info = new Properties();
        try (InputStream file = ProgramVersion.class.getResourceAsStream(FILE)) {
            if (file != null) {
                info.load(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return info.getProperty("build.version", "unbuilt");
    }
}
