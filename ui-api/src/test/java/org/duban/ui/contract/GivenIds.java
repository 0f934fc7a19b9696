package org.duban.ui.contract;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.duban.command.Commands;
import org.duban.command.Forms;
import org.duban.events.Role;
import org.duban.ui.Reply;
import org.duban.ui.commands.StrictJson;
import tools.jackson.databind.node.ObjectNode;

/** The ids that a server made for cases in the place of those in the story: not everybody may choose them. */
final class GivenIds {

    private static final Set<Role> CHOOSE = EnumSet.of(Role.CLERK, Role.COMMITTEE, Role.DIRECTOR, Role.AUDITOR);

    /** What the story calls a case, by the line that opens it. */
    private final Map<String, String> asked = new HashMap<>();

    private final Map<String, String> made = new HashMap<>();

    /** The line as it is told on the server. */
    StoryLine told(StoryLine line) {
        ObjectNode body = (ObjectNode) line.body().deepCopy();
        if (isMade(line) && body.has("caseId")) {
            asked.put(line.id(), body.remove("caseId").stringValue());
        }
        String text = body.toString();
        for (Map.Entry<String, String> id : made.entrySet()) {
            text = text.replace("\"" + id.getKey() + "\"", "\"" + id.getValue() + "\"")
                    .replace("\"case-" + id.getKey() + "\"", "\"case-" + id.getValue() + "\"");
        }
        return line.with(StrictJson.read(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Notes which case the line opened, from where its form led. */
    void given(StoryLine line, Reply reply) {
        String id = asked.get(line.id());
        if (id != null) {
            made.put(id, reply.header("Location").replaceFirst(".*/cases/", ""));
        }
    }

    private static boolean isMade(StoryLine line) {
        var type = Commands.named(line.command()).orElseThrow();
        return Forms.CASES.stream().anyMatch(form -> form.opening().equals(type.type()))
                && !line.body().hasNonNull("onBehalfOf")
                && type.roles().stream().noneMatch(CHOOSE::contains);
    }
}
