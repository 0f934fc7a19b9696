package org.duban.ops;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** What this program is: its version, and that of the Java it runs on. */
final class Version implements IVersionProvider {

    private static final String FILE = "/META-INF/build-info.properties";

    @Override
    public String[] getVersion() {
        return new String[] {"duban " + ofProgram(), "java " + Runtime.version()};
    }

    /** The version it was built as; "unbuilt" where it runs from classes that no build made. */
    static String ofProgram() {
        Properties info = new Properties();
        try (InputStream file = Version.class.getResourceAsStream(FILE)) {
            if (file != null) {
                info.load(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return info.getProperty("build.version", "unbuilt");
    }
}
