package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a bundle says of sealed events is held against what is sealed, also where somebody mended all that vouches for files. */
class BundleOpenedTest {

    private static final int FLIPS = 30;
    private static final String OPENED = "opened.ndjson";
    private static final String PROGRAM = "src/main/resources/org/duban/ops/bundle/verify.py";

    @TempDir
    private static Path folder;

    private static Path bundle;

    @BeforeAll
    static void bundle_a_secret_case() throws Exception {
        assumeThat(BundleTest.python("--version").status())
                .as("python3 is here")
                .isZero();
        bundle = folder.resolve("secret bundle");
        BundleTrial.secret(folder, "sha-256").bundled(0, BundleTrial.CASE, bundle, "--secret");
    }

    @Test
    void what_was_opened_is_checked_and_who_cannot_says_so() throws Exception {
        long sealed = Files.readAllLines(bundle.resolve(OPENED)).size();
        assertThat(sealed).isGreaterThan(20);
        assertThat(BundleTest.files(bundle.resolve("opened"))).hasSizeGreaterThan(5);
        assertThat(checked(0)).contains("Sealed events that say what opened.ndjson says of them: " + sealed);
        // Without the packages that somebody may have put beside Python.
        assertThat(BundleTest.python("-S", PROGRAM, bundle.toString()))
                .satisfies(verdict -> assertThat(verdict.words()).contains("成立 / holds", "NOT CHECKED", "未核对"))
                .satisfies(verdict -> assertThat(verdict.status()).isZero());
        if (hasCipher()) {
            assertThat(BundleTest.python(PROGRAM, bundle.toString()).words())
                    .contains("sealed events that say what opened.ndjson says: " + sealed);
        }
    }

    @Test
    void a_byte_changed_in_what_was_opened_is_found_whoever_mends_the_manifest() throws Exception {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        List<Path> files = new ArrayList<>(BundleTest.files(bundle.resolve("opened")));
        for (int n = 0; n < FLIPS; n++) {
            Path file = n % 3 > 0 ? bundle.resolve(OPENED) : files.get(random.nextInt(files.size()));
            byte[] changed = Files.readAllBytes(file);
            int at = random.nextInt(changed.length);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            withInPlaceOf(file, changed, file + ", byte " + at);
        }
    }

    @Test
    void every_way_to_lie_about_what_was_sealed_is_told_in_words() throws Exception {
        Path file = bundle.resolve(OPENED);
        List<String> lines = Files.readAllLines(file);
        assertThat(lied(file, lines.getFirst().replaceFirst("\"title\": \"", "\"title\": \"不") + "\n" + rest(lines, 1)))
                .contains("opened.ndjson, line 1: it says something else than what was sealed");
        String key = "\"key\": \"[^\"]+\"";
        String other = lines.get(1).replaceFirst(".*(" + key + ").*", "$1");
        assertThat(lied(file, lines.getFirst().replaceFirst(key, other) + "\n" + rest(lines, 1)))
                .contains("line 1: its key does not open what is sealed");
        assertThat(lied(file, rest(lines, 1))).contains("is left out");
        assertThat(lied(file, rest(lines, 0) + lines.getLast() + "\n")).contains("no sealed event of the bundle");
        Path opened = BundleTest.files(bundle.resolve("opened")).getFirst();
        byte[] whole = Files.readAllBytes(opened);
        Files.delete(opened);
        assertThat(mended()).contains("the file " + opened.getFileName() + " that a sealed event cites is not opened");
        Files.write(opened, whole);
        assertThat(lied(opened, "something else")).contains("is not the file of that digest");
    }

    private static String rest(List<String> lines, int from) {
        return String.join("\n", lines.subList(from, lines.size())) + "\n";
    }

    private static String lied(Path file, String content) throws Exception {
        return withInPlaceOf(file, content.getBytes(StandardCharsets.UTF_8), content);
    }

    private static String withInPlaceOf(Path file, byte[] content, String told) throws Exception {
        byte[] whole = Files.readAllBytes(file);
        Path manifest = bundle.resolve("manifest.txt");
        String listed = Files.readString(manifest);
        Files.write(file, content);
        try {
            return mended();
        } catch (AssertionError held) {
            throw new AssertionError(told, held);
        } finally {
            Files.write(file, whole);
            Files.writeString(manifest, listed);
        }
    }

    /** What {@code duban check} says, and that Python finds it too where it can; only what needs no key is mended. */
    private static String mended() throws Exception {
        Path manifest = bundle.resolve("manifest.txt");
        String listed = Files.readString(manifest);
        try {
            BundleTest.mend(bundle);
            String told = checked(1);
            if (hasCipher()) {
                assertThat(BundleTest.python(PROGRAM, bundle.toString()).status())
                        .as(told)
                        .isEqualTo(1);
            }
            return told;
        } finally {
            Files.writeString(manifest, listed);
        }
    }

    private static boolean hasCipher() throws Exception {
        return BundleTest.python("-c", "import cryptography").status() == 0;
    }

    private static String checked(int status) throws IOException {
        RecordingTerminal said = BundleTrial.run(status, "check", bundle.toString());
        return said.out() + said.err();
    }
}
