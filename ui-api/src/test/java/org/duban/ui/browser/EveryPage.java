package org.duban.ui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.duban.ui.Caller;
import org.duban.ui.PageRoutes;
import org.duban.ui.PageRoutes.Route;
import org.duban.ui.Server;
import org.duban.ui.browser.Visitor.Looks;
import tools.jackson.databind.JsonNode;

/**
 * Every page that there is, with something to show on it, for whoever may see it.
 *
 * @param office whose people log in
 * @param values what stands in the paths of pages, by name
 */
record EveryPage(Server server, Office office, Map<String, String> values) {

    /** Who looks at a page, the first who is shown it. */
    private static final List<String> READERS = List.of("clerk", "committee", "director", "auditor", "admin");

    /** Where one comes from other pages only, and does so in the walks. */
    private static final List<String> ELSEWHERE =
            List.of("/login", "/password", "/do/{name}", "/cases/{caseId}/import/progress", "/options");

    /** What of accessibility hangs on colours, the only thing that is other in the dark. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final List<String> FORMS = List.of(
            "/do/open-law-inspection",
            "/do/schedule-meeting",
            "/do/tell-deputies?caseId={caseId}",
            "/do/suspend-term?stream={stream}&duty={duty}");

    static EveryPage of(Server server, Office office) {
        Caller clerk = server.as("clerk", office.passwordOf("clerk"));
        Map<String, String> values = new HashMap<>();
        take(values, clerk.get("/api/v1/cases").json(), "caseId");
        String caseId = values.get("caseId");
        take(values, clerk.get("/api/v1/cases/" + caseId).json(), "itemId");
        take(values, clerk.get("/api/v1/follow-ups?status=all&caseId=" + caseId).json(), "followUpId");
        values.put("duty", values.get("followUpId").substring(caseId.length() + 1));
        take(values, clerk.get("/api/v1/cases/" + caseId + "/history").json(), "eventId");
        take(values, clerk.get("/api/v1/meetings").json(), "meetingId");
        take(values, clerk.get("/api/v1/people").json(), "personId");
        values.put("stream", "case-" + caseId);
        values.put("kind", "meeting");
        values.put("id", values.get("meetingId"));
        values.put("figure", "statutes-inspected");
        values.put("partyKind", "ORGAN");
        values.put("partyId", "GOVERNMENT");
        values.put("measure", "in-time");
        clerk.send("publish-figures", """
                {"sheetId":"report","title":"工作报告","from":"2023-01-01","to":"2023-12-31",
                "figures":[{"figure":"statutes-inspected","stated":"1部"}]}""");
        values.put("sheetId", "report");
        String stated = server.as("admin", office.passwordOf("admin"))
                .post("/administration/statements", "")
                .header("Location");
        values.put("upto", stated.substring(stated.lastIndexOf('/') + 1));
        return new EveryPage(server, office, values);
    }

    private static void take(Map<String, String> values, JsonNode answer, String name) {
        JsonNode found = answer.findValue(name);
        assertThat(found).as("%s in %s", name, answer).isNotNull();
        values.put(name, found.asString());
    }

    /**
     * Looks at all of them, as somebody who may see them does: at a desk, on a phone and in the dark.
     *
     * @param walked who came by some of them at a desk already
     */
    void visit(Browser browser, NewContextOptions options, Visitor walked) {
        List<String> left = new ArrayList<>(paths());
        for (String reader : READERS) {
            try (Visitor visitor = new Visitor(browser, server.port(), options, Looks.NOTHING)) {
                visitor.enter(reader, office.passwordOf(reader));
                left.removeIf(path -> shown(visitor, path, walked));
            }
        }
        assertThat(left).as("pages that nobody was shown").isEmpty();
    }

    private static boolean shown(Visitor visitor, String path, Visitor walked) {
        if (visitor.goTo(path).status() != 200) {
            return false;
        }
        if (!walked.sawKind(path)) {
            visitor.looking(1440, 900, ColorScheme.LIGHT).examine(List.of());
        }
        visitor.looking(390, 844, ColorScheme.LIGHT).examine(List.of());
        visitor.looking(1440, 900, ColorScheme.DARK).examine(COLOURS);
        visitor.looking(1440, 900, ColorScheme.LIGHT);
        return true;
    }

    private String filled(String form) {
        String path = form;
        for (Map.Entry<String, String> value : values.entrySet()) {
            path = path.replace("{" + value.getKey() + "}", value.getValue());
        }
        return path;
    }

    private List<String> paths() {
        TreeSet<String> paths = new TreeSet<>();
        FORMS.forEach(form -> paths.add(filled(form)));
        for (Route route : PageRoutes.all()) {
            if (route.page() && !ELSEWHERE.contains(route.path())) {
                paths.add(route.filled(values)
                        .orElseThrow(() -> new AssertionError("say in EveryPage what stands in " + route.path())));
            }
        }
        return List.copyOf(paths);
    }
}
