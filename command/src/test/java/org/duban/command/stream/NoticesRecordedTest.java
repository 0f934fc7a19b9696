package org.duban.command.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.scenario.Story.BINS;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.STREAM;
import static org.duban.command.scenario.Story.before;
import static org.duban.command.scenario.Story.day;

import java.nio.file.Path;
import java.util.List;
import org.duban.command.Commands;
import org.duban.command.SystemCommand.RecordNotices;
import org.duban.command.dispatch.WorkingGateway;
import org.duban.command.handling.ItemCommand.SubmitItemResult;
import org.duban.events.AccountName;
import org.duban.events.EventMeta;
import org.duban.events.duty.EscalationEvent.Channel;
import org.duban.events.duty.EscalationEvent.LightChangeNotified;
import org.duban.events.duty.Light;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticesRecordedTest {

    private WorkingGateway office;

    @BeforeEach
    void begin(@TempDir Path folder) {
        office = WorkingGateway.begun(folder);
        office.tell(before(SubmitItemResult.class));
    }

    @AfterEach
    void close() {
        office.ledger.close();
    }

    @Test
    void that_people_were_told_is_put_on_record_by_duban_itself() {
        LightChangeNotified told = new LightChangeNotified(
                STREAM,
                HandlingDuty.RECTIFICATION_ITEM.of(BINS),
                Light.RED,
                day("10-31"),
                1,
                Channel.MAIL,
                List.of(new AccountName("department")),
                day("12-31"));
        assertThat(office.system.run(new RecordNotices(STREAM, List.of(told), day("12-31"))))
                .isTrue();
        RecordedEvent last =
                office.history.stream("case-" + CASE, 0, History.NOW).getLast();
        assertThat(last.event()).isEqualTo(told);
        assertThat(last.meta().recordedBy()).isEqualTo(EventMeta.SYSTEM);
    }

    @Test
    void nobody_else_can_ask_for_that() {
        assertThat(Commands.named("record-notices")).isEmpty();
    }
}
