package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.duban.ops.bundle.VerifierPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves the house as a bundle, and what Python alone makes of it. */
class BundleTest {

    private static final int FLIPS = 60;
    private static final String CASE = BundleTrial.CASE;

    @TempDir
    private static Path folder;

    private static BundleTrial trial;
    private static Path year;

    record Verdict(int status, String words) {}

    @BeforeAll
    static void bundle_the_year() throws Exception {
        boolean here = python("--version").status() == 0;
        if (!here && Boolean.parseBoolean(System.getenv("DUBAN_TEST_PYTHON_REQUIRED"))) {
            throw new AssertionError("python3 is needed here");
        }
        assumeThat(here).as("python3 is here").isTrue();
        trial = BundleTrial.of(folder, "data", ExampleFiles.EXAMPLE.all(), "sha-256");
        year = folder.resolve("year");
        trial.bundled(0, "2023", year, "--key", trial.key().toString());
    }

    @Test
    void the_year_verifies_with_python_alone_and_so_does_its_archive() throws Exception {
        assertThat(verified(year, "--signer", trial.signer())).satisfies(verdict -> {
            assertThat(verdict.words()).contains("成立 / holds", "signed by: " + trial.signer());
            assertThat(verdict.status()).isZero();
        });
        Path zip = folder.resolve("year.zip");
        trial.bundled(0, "2023", zip);
        assertThat(verified(zip).words()).contains("成立 / holds", "not signed");
        assertThat(verified(zip, "--signer", trial.signer()).words()).contains("not signed with the key");
        try (ZipFile packed = new ZipFile(zip.toFile())) {
            assertThat(packed.stream().map(ZipEntry::getName))
                    .contains("verify.html", "report.json", "figures.json", "rules/texts.json");
        }
    }

    @Test
    void a_byte_changed_anywhere_is_found() throws Exception {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        List<Path> files = files(year);
        assertThat(files).hasSizeGreaterThan(15);
        for (int n = 0; n < Math.max(FLIPS, files.size()); n++) {
            Path file = files.get(n % files.size());
            byte[] whole = Files.readAllBytes(file);
            byte[] changed = whole.clone();
            int at = random.nextInt(changed.length);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, changed);
            try {
                assertThat(verified(year).status()).as("%s, byte %d", file, at).isEqualTo(1);
            } finally {
                Files.write(file, whole);
            }
        }
        assertThat(verified(year).status()).isZero();
    }

    @Test
    void whoever_mends_the_manifest_too_is_found_by_the_root_and_the_signature() throws Exception {
        Path copy = copied("forged");
        Path events = copy.resolve("events.ndjson");
        Files.writeString(events, Files.readString(events).replaceFirst("\"stream\": \"case-", "\"stream\": \"case-x"));
        mend(copy);
        assertThat(verified(copy).words()).contains("DOES NOT HOLD", "manifest.txt: the signature");
        unsign(copy);
        assertThat(verified(copy).words()).contains("is not the one that was recorded");

        Path other = copied("refigured");
        Path figures = other.resolve("figures.json");
        Files.writeString(figures, Files.readString(figures).replaceFirst("\"events\":\\[\\d+\\]", "\"events\":[1]"));
        unsign(other);
        assertThat(verified(other).words()).contains("DOES NOT HOLD");
    }

    @Test
    void a_case_is_bundled_whole_and_one_that_is_not_there_is_refused() throws Exception {
        Path one = folder.resolve("case");
        assertThat(trial.bundled(0, CASE, one).out()).contains("events with what proves them");
        assertThat(verified(one).words()).contains("成立 / holds");
        assertThat(Files.readString(one.resolve("bundle.json"))).contains("\"kind\":\"case\"");
        assertThat(files(one.resolve("evidence"))).hasSizeGreaterThan(5);
        Path events = one.resolve("events.ndjson");
        String whole = Files.readString(events);
        Files.writeString(events, whole.replaceFirst("(?m)^.*\"seq\": \\{\"\\$numberLong\": \"3\".*\\n", ""));
        mend(one);
        assertThat(verified(one).words()).contains("DOES NOT HOLD");

        assertThat(trial.bundled(1, CASE, one).err()).contains("is there already");
        assertThat(trial.bundled(2, "no-such-case", folder.resolve("none")).err())
                .contains("neither the id of a case");
        assertThat(trial.bundled(1, CASE, folder.resolve("not").resolve("there"))
                        .err())
                .contains("There is no folder");
        assertThat(folder.resolve("none")).doesNotExist();
        assertThat(files(folder)).noneMatch(file -> file.toString().contains(".part"));
    }

    @Test
    void evidence_beyond_the_bound_is_left_out_and_told() throws Exception {
        Path bare = folder.resolve("bare");
        RecordingTerminal told = trial.bundled(0, CASE, bare, "--evidence-up-to", "0");
        assertThat(told.out()).contains("beyond what --evidence-up-to allows");
        assertThat(bare.resolve("evidence")).doesNotExist();
        assertThat(verified(bare).words()).contains("成立 / holds", "not in the bundle: evidence");
    }

    @Test
    void a_report_is_bundled_if_the_ledger_gives_it_and_no_other() throws Exception {
        String content = Files.readString(year.resolve("report.json"));
        String digest = Files.readString(year.resolve("bundle.json")).replaceFirst(".*\"report\":\"([^\"]+)\".*", "$1");
        String report = "{\"digest\":\"" + digest + "\",\"made\":{},\"content\":" + content + "}";
        Path file = Files.writeString(folder.resolve("report"), report);
        Path out = folder.resolve("reported");
        trial.bundled(0, file.toString(), out);
        assertThat(out.resolve("report.json")).hasSameBinaryContentAs(year.resolve("report.json"));
        assertThat(verified(out).status()).isZero();

        Files.writeString(file, report.replaceFirst("\"exactValue\":\"(\\d)", "\"exactValue\":\"9$1"));
        assertThat(trial.bundled(1, file.toString(), folder.resolve("altered")).err())
                .contains("verify-report");
        Files.writeString(file, "no report");
        trial.bundled(1, file.toString(), folder.resolve("altered"));
    }

    @Test
    void a_secret_case_leaves_the_house_only_if_that_is_said_and_sm3_is_verified_too() throws Exception {
        BundleTrial secret = BundleTrial.secret(folder, "sm3");
        Path out = folder.resolve("secret bundle");
        assertThat(secret.bundled(1, CASE, out).err()).contains(CASE + " is a secret case");
        assertThat(secret.bundled(1, "2023", out).err()).contains(CASE);
        assertThat(out).doesNotExist();
        secret.bundled(0, CASE, out, "--secret");
        assertThat(Files.readString(out.resolve("manifest.txt"))).contains("digest sm3");
        assertThat(verified(out).words()).contains("成立 / holds");
        theYearLeavesTheHouseWithoutIt(secret);
    }

    private static void theYearLeavesTheHouseWithoutIt(BundleTrial secret) throws Exception {
        Path out = folder.resolve("without secret");
        assertThat(secret.bundled(2, "2023", out, "--secret", "--without-secret")
                        .err())
                .contains("only one");
        assertThat(secret.bundled(1, CASE, out, "--without-secret").err()).contains(CASE + " is a secret case");
        assertThat(secret.bundled(0, "2023", out, "--without-secret").err()).contains("1 secret case is left out");
        Verdict verdict = verified(out);
        assertThat(verdict.words())
                .contains("成立 / holds", "secret cases left out: 1", "verified in part")
                .doesNotContain(CASE);
        assertThat(verdict.status()).isZero();
        for (String told : List.of("bundle.json", "figures.json", "report.json")) {
            assertThat(Files.readString(out.resolve(told))).as(told).doesNotContain(CASE);
        }
        // What a program wrote into the key of a commit of something else is part of that commit, and cannot be left
        // out.
        assertThat(Files.readString(out.resolve("events.ndjson"))).doesNotContain("case-" + CASE, CASE + "\"");
        assertThat(out.resolve("opened.ndjson")).doesNotExist();
        assertThat(out.resolve("opened")).doesNotExist();
        Path about = out.resolve("bundle.json");
        Files.writeString(
                about, Files.readString(about).replace("\"secretCasesLeftOut\":1", "\"secretCasesLeftOut\":0"));
        mend(out);
        assertThat(verified(out).words()).contains("DOES NOT HOLD", "left out untold");
    }

    @Test
    void a_key_that_is_not_there_is_told_with_the_command_that_makes_one() {
        assertThat(trial.bundled(1, "2023", folder.resolve("keyless"), "--key", "no-such.key")
                        .err())
                .contains("duban state --key no-such.key --name NAME");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bson.py", "ed25519.py", "sm3.py"})
    void a_part_of_the_verifier_that_is_damaged_or_missing_is_named_in_words(String part) throws Exception {
        Path copy = copied("parts " + part);
        Path program = copy.resolve("verify.py");
        assertThat(python(program.toString()).words()).contains("成立 / holds");
        Path file = copy.resolve(part);
        String whole = Files.readString(file);
        for (String damaged : List.of("", "def (", whole.replaceFirst("def ", "def x"), whole.substring(0, 400))) {
            Files.writeString(file, damaged);
            mustName(part, python(program.toString()));
        }
        Files.delete(file);
        mustName(part, python(program.toString()));
    }

    private static void mustName(String part, Verdict verdict) {
        assertThat(verdict.words()).contains("CANNOT VERIFY", part).doesNotContain("Traceback");
        assertThat(verdict.status()).isEqualTo(1);
    }

    @Test
    void a_year_in_which_nothing_happened_is_proved_to_count_nothing() throws Exception {
        Path none = folder.resolve("nothing");
        RecordingTerminal told = trial.bundled(0, "1999", none);
        assertThat(told.out()).contains("0 evidence files");
        assertThat(told.err()).contains("no event counts for 1999");
        assertThat(verified(none).words()).contains("成立 / holds");
    }

    @Test
    void a_year_that_has_not_begun_is_refused() {
        assertThat(trial.bundled(2, "2031", folder.resolve("future")).err()).contains("2031 has not begun");
        assertThat(folder.resolve("future")).doesNotExist();
    }

    @Test
    void each_verifier_knows_its_parts_as_they_are() throws Exception {
        for (Path program :
                List.of(Path.of("verify/verify.py"), Path.of("src/main/resources/org/duban/ops/bundle/verify.py"))) {
            Matcher part =
                    Pattern.compile("    \"(\\w+)\": \"([0-9a-f]{64})\",").matcher(Files.readString(program));
            int parts = 0;
            while (part.find()) {
                byte[] file = Files.readAllBytes(program.resolveSibling(part.group(1) + ".py"));
                assertThat(HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(file)))
                        .as("%s of %s", part.group(1), program)
                        .isEqualTo(part.group(2));
                parts++;
            }
            assertThat(parts).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void the_parts_of_the_verifier_are_those_of_the_other_one() throws IOException {
        for (String shared : List.of("bson.py", "sm3.py")) {
            assertThat(VerifierPage.resource(shared)).isEqualTo(Files.readString(Path.of("verify", shared)));
        }
    }

    /** What whoever changes a file would write into the manifest. */
    static void mend(Path bundle) throws Exception {
        String script = """
                import hashlib, pathlib, sys
                place = pathlib.Path(sys.argv[1])
                whole = (place / "manifest.txt").read_text(encoding="utf-8")
                text, gap, rest = whole.partition("\\n\\n")
                lines = text.split("\\n")[:3]
                names = [line.split(" ", 2)[2] for line in text.strip().split("\\n")[3:-1]]
                for name in names:
                    if (place / name).exists():
                        data = (place / name).read_bytes()
                        lines.append(f"{hashlib.sha256(data).hexdigest()} {len(data)} {name}")
                body = "\\n".join(lines) + "\\n"
                body += "seal " + hashlib.sha256(body.encode()).hexdigest() + "\\n"
                (place / "manifest.txt").write_text(body + (("\\n" + rest) if gap else ""), encoding="utf-8")
                """;
        assertThat(python("-c", script, bundle.toString()).words()).isEmpty();
    }

    private static void unsign(Path bundle) throws Exception {
        Files.deleteIfExists(bundle.resolve("signer.txt"));
        for (String name : List.of("statement.txt", "manifest.txt")) {
            Path file = bundle.resolve(name);
            String whole = Files.readString(file);
            Files.writeString(file, whole.substring(0, whole.indexOf("\n\n") + 1));
        }
        mend(bundle);
    }

    private static Path copied(String name) throws IOException {
        Path copy = folder.resolve(name);
        for (Path file : files(year)) {
            Path to = copy.resolve(year.relativize(file).toString());
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        }
        return copy;
    }

    static List<Path> files(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** By the program that is in the bundle of the year, whatever has become of it there: the one that comes with Duban. */
    private static Verdict verified(Path place, String... options) throws Exception {
        List<String> words =
                new ArrayList<>(List.of("src/main/resources/org/duban/ops/bundle/verify.py", place.toString()));
        words.addAll(List.of(options));
        Verdict verdict = python(words.toArray(String[]::new));
        List<String> check = new ArrayList<>(List.of("check", place.toString()));
        check.addAll(List.of(options));
        RecordingTerminal terminal = new RecordingTerminal(new TreeMap<>());
        assertThat(Duban.run(check, terminal.terminal()))
                .as("duban check beside: %s%s%s", verdict.words(), terminal.out(), terminal.err())
                .isEqualTo(verdict.status());
        return verdict;
    }

    static Verdict python(String... words) throws Exception {
        try {
            List<String> command = new ArrayList<>(List.of("python3"));
            command.addAll(List.of(words));
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return new Verdict(process.exitValue(), said);
        } catch (IOException notThere) {
            return new Verdict(-1, String.valueOf(notThere.getMessage()));
        }
    }
}
