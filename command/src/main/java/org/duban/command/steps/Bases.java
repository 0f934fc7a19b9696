package org.duban.command.steps;

import java.util.Map;
import java.util.TreeMap;

/** What shared commands and refusals rest on in forms that the articles on special work reports do not speak of. */
public final class Bases {

    private static final String[] HANDLING = {
        "assign-item",
        "report-progress",
        "submit-item-result",
        "accept-item",
        "reject-item",
        "close-item",
        "pass-look-back",
        "reopen-item",
        "deliver-opinion-letter",
        "send-handling-report-draft",
        "comment-handling-report",
        "submit-handling-report",
        "hold-follow-up-supervision",
        "close-case",
        "DRAFT_NOT_SENT",
        "DRAFT_NOT_COMMENTED"
    };

    private static final String[] TELLING = {
        "tell-deputies", "publish-report", "PAPER_NOT_THERE", "DEPUTIES_NOT_TOLD", "NOT_PUBLISHED"
    };

    private Bases() {}

    /**
     * The bases of a form whose opinions are handled, and whose papers are told, by these provisions; sessions are
     * announced as local rules have it, and a vote on the handling follows the model of Zhejiang.
     *
     * @param own what differs, by the name of the command or rule
     */
    public static Map<String, String> handled(String handling, String telling, Map<String, String> own) {
        Map<String, String> all = new TreeMap<>();
        all.put("schedule-session", "SH-Rules §5; DD");
        all.put("mark-session-duty-done", "SH-Rules §5; DD");
        all.put("identify-item", "DD");
        all.put("hold-satisfaction-vote", "ZJ-Rules §29; DD");
        for (String name : HANDLING) {
            all.put(name, handling);
        }
        for (String name : TELLING) {
            all.put(name, telling);
        }
        all.putAll(own);
        return Map.copyOf(all);
    }
}
