package org.duban.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A copy of the launcher in a folder of its own, with a JDK and a Maven that only say how they were called. */
final class LauncherCopy {

    private static final String FAKE_JAVA = """
            #!/bin/sh
            case $1 in
                -Djarmode=tools) mkdir -p "$6" && touch -d 2020-01-01 "$6/duban.jar" ;;
                -XX:AOTCacheOutput=*)
                    echo "$* with $(env)" >>"$(dirname "$0")/../learnt"
                    [ -e "$(dirname "$0")/../unable" ] || echo classes >"${1#*=}"
                    ;;
                *) umask >umask; printf '%s' "${LC_ALL:-}" >locale; for word in "$@"; do printf '[%s]' "$word"; done ;;
            esac
            """;
    private static final String FAKE_MAVEN = """
            #!/bin/sh
            echo "[INFO] Building Duban pretended [1/1]"
            echo "JAVA_HOME is $JAVA_HOME"
            [ ! -f refuse ]
            """;

    private final Path folder;
    private final Path root;
    private final Map<String, String> environment = new TreeMap<>();

    /** A copy below {@code folder}, in a clone called {@code name}. */
    LauncherCopy(Path folder, String name) throws IOException {
        this.folder = folder;
        root = folder.resolve(name);
        copy("duban");
        copy("find-jdk.sh");
        copy("start-cache.sh");
        copy("src/main/resources/org/duban/ops/help_en.txt");
        copy("src/main/resources/org/duban/ops/help_zh.txt");
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        Files.writeString(root.resolve("ops/pom.xml"), "<project/>");
        script(folder.resolve("bin/mvn"), FAKE_MAVEN);
        set("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
        set("HOME", folder.toString());
        set("DUBAN_JDKS", folder.resolve("jdks").toString());
        set("DUBAN_START_CACHE", "off");
    }

    /** How a run of the launcher ended. */
    record Ended(int status, String out, String err) {}

    Path root() {
        return root;
    }

    void unset(String variable) {
        environment.remove(variable);
    }

    void set(String variable, String value) {
        environment.put(variable, value);
    }

    Ended duban(String... words) throws IOException, InterruptedException {
        return run(root, root.resolve("ops/duban"), words);
    }

    Ended run(Path from, Path launcher, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(words));
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(from.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        process.environment().clear();
        process.environment().putAll(environment);
        int status = process.start().waitFor();
        return new Ended(status, Files.readString(out), Files.readString(err));
    }

    Path addJdk(String name, String version) throws IOException {
        Path home = folder.resolve("jdks").resolve(name);
        script(home.resolve("bin/java"), FAKE_JAVA);
        script(home.resolve("bin/javac"), FAKE_JAVA);
        Files.writeString(Files.createDirectories(home.resolve("lib")).resolve("modules"), version);
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    Path toolsWithoutMaven() throws IOException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("sh", "readlink", "dirname", "cat", "sed")) {
            Files.createSymbolicLink(tools.resolve(tool), Path.of("/usr/bin", tool));
        }
        return tools;
    }

    String log() throws IOException {
        return Files.readString(root.resolve("ops/target/build.log"));
    }

    private void copy(String file) throws IOException {
        Path target = root.resolve("ops").resolve(file);
        Files.createDirectories(target.getParent());
        Files.copy(Path.of(file), target, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        if (!file.toFile().setExecutable(true)) {
            throw new IOException(file + " cannot be made executable");
        }
    }
}
