package org.duban.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.duban.command.CommandRefused;
import org.duban.command.Commands;
import org.duban.command.CommonRule;
import org.duban.command.Sender;
import org.duban.command.meeting.MeetingRule;
import org.duban.query.words.Vocabulary;
import org.duban.ui.commands.CommandReader;
import org.duban.ui.commands.ReadCommand;
import org.duban.ui.commands.shape.RecordSchema;
import org.duban.ui.problem.ProblemException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Where a form asks for a meeting of the chairpersons by name, the rules take no other meeting. */
class MeetingsCalledTest {

    private static final String OTHER = "session-of-another-kind";

    @TempDir
    Path folder;

    static List<Story> stories() {
        return Story.all();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void a_field_for_a_meeting_is_called_what_may_stand_in_it(Story story) {
        try (Town town = Town.begun(folder)) {
            Telling telling = Telling.in(town, story);
            List<String> wrong = new ArrayList<>();
            boolean scheduled = false;
            for (StoryLine line : story.lines()) {
                town.reach(line.day());
                StoryLine resolved = telling.resolved(line);
                if (!scheduled && line.actor().equals("clerk")) {
                    scheduled = true;
                    schedule(town, resolved);
                }
                if (line.body().path("meeting").isString() && called(line) && taken(town, resolved)) {
                    wrong.add(line.toString());
                }
                telling.events().addAll(town.give(resolved));
            }
            assertThat(wrong).isEmpty();
        }
    }

    private static boolean called(StoryLine line) {
        RecordSchema shape = CommandReader.envelope(
                        Commands.named(line.command()).orElseThrow())
                .inside();
        return Vocabulary.in(Locale.CHINESE)
                .input(shape.type(), "meeting")
                .orElse("")
                .contains("主任会议");
    }

    private static void schedule(Town town, StoryLine like) {
        ObjectNode body = new JsonMapper().createObjectNode();
        body.put("meetingId", OTHER)
                .put("kind", "STANDING_COMMITTEE")
                .put("term", 17)
                .put("number", 1);
        body.put("name", "另一次常委会会议").put("startsOn", town.today().toString());
        body.put("shortNotice", true).put("occurredOn", town.today().toString());
        town.give(new StoryLine("another-meeting", "schedule-meeting", like.actor(), null, body));
    }

    /** Whether the rules take a session of the Standing Committee there. */
    private static boolean taken(Town town, StoryLine line) {
        ObjectNode body = ((ObjectNode) line.body().deepCopy()).put("meeting", OTHER);
        try {
            ReadCommand read = CommandReader.demandingIds(town.clock()).read(line.command(), body);
            town.rehearsal()
                    .of(
                            read.command(),
                            new Sender(line.actor(), read.onBehalfOf(), null, null, null, null, List.of(), null));
            return true;
        } catch (CommandRefused refused) {
            return refused.rule() != MeetingRule.MEETING_OF_OTHERS && refused.rule() != CommonRule.MEETING_UNKNOWN;
        } catch (ProblemException unfit) {
            throw new AssertionError(line.toString(), unfit);
        }
    }
}
