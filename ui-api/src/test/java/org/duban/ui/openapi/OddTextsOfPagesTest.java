package org.duban.ui.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.duban.ui.problem.FaultCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Odd texts in what pages ask for beside commands, whose own texts are read in one place. */
class OddTextsOfPagesTest {

    private static Server server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = Server.peopled(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clerk /cases?text=",
                "clerk /follow-ups?text=",
                "clerk /follow-ups?responsibleId=",
                "auditor /administration/refusals?text=",
                "auditor /administration/refusals?account=",
                "auditor /administration/logins?account=",
                "auditor /administration/ledger?actor=",
                "auditor /administration/ledger?text=",
                "auditor /administration/ledger?receipt=",
                "clerk /rules?trigger=",
                "clerk /year?figure=a&stated=",
                "clerk /papers?meeting=",
                "clerk /cases/none/documents?no=",
                "clerk /login?next="
            })
    void whatever_is_asked_is_answered_or_refused(String asked) {
        String[] parts = asked.split(" ", 2);
        for (String odd : odd()) {
            Reply reply = server.as(parts[0]).get(parts[1] + odd, "Accept", "text/html");
            assertThat(reply.status()).as(parts[1] + odd).isBetween(200, 499);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clerk /saved-views address=/cases&name=",
                "clerk /saved-views/forget address=/cases&name=",
                "clerk /saved-views name=x&address=",
                "clerk /bulk do=issue-reminder-letter&row=",
                "clerk /bulk do=",
                "clerk /me/sessions x=",
                "admin /do/newcomer account=",
                "admin /do/newcomer account=odd&roles=CLERK&newPerson=",
                "admin /do/newcomer account=odd&roles=CLERK&displayName=",
                "admin /do/newcomer account=odd&roles=CLERK&newUnit/name=",
                "clerk /password current=",
                "clerk /password chosen="
            })
    void whatever_is_sent_is_taken_or_refused(String sent) {
        String[] parts = sent.split(" ", 3);
        for (String odd : odd()) {
            Reply reply = server.as(parts[0])
                    .post(
                            parts[1],
                            (parts[2] + odd).getBytes(StandardCharsets.US_ASCII),
                            "Content-Type",
                            "application/x-www-form-urlencoded",
                            "Accept",
                            "text/html");
            assertThat(reply.status()).as(parts[1] + " " + parts[2] + odd).isBetween(200, 499);
        }
    }

    @Test
    void views_are_kept_under_names_that_commands_take_and_no_others() {
        for (OddTexts odd : OddTexts.all()) {
            if (odd.inOneLine() == FaultCode.LONE_SURROGATE) {
                continue; // which no browser can send
            }
            String name = URLEncoder.encode(odd.text(), StandardCharsets.UTF_8);
            server.as("committee")
                    .post(
                            "/saved-views",
                            ("address=/cases&name=" + name).getBytes(StandardCharsets.US_ASCII),
                            "Content-Type",
                            "application/x-www-form-urlencoded");
            String page = server.as("committee").get("/cases").text();
            boolean kept = page.contains("viewForget");
            boolean fit = odd.inOneLine() == null
                    && odd.kept().codePointCount(0, odd.kept().length()) <= 40;
            assertThat(kept).as(name).isEqualTo(fit);
            server.as("committee")
                    .post(
                            "/saved-views/forget",
                            ("address=/cases&name=" + URLEncoder.encode(odd.kept(), StandardCharsets.UTF_8))
                                    .getBytes(StandardCharsets.US_ASCII),
                            "Content-Type",
                            "application/x-www-form-urlencoded");
        }
    }

    private static List<String> odd() {
        return OddTexts.all().stream()
                .map(odd -> URLEncoder.encode(odd.text(), StandardCharsets.UTF_8))
                .toList();
    }
}
