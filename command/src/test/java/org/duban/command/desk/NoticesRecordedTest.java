package org.duban.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.desk.Story.BINS;
import static org.duban.command.desk.Story.CASE;
import static org.duban.command.desk.Story.before;
import static org.duban.command.desk.Story.day;

import java.nio.file.Path;
import java.util.List;
import org.duban.command.Commands;
import org.duban.command.SystemCommand.RecordNotices;
import org.duban.command.handling.ItemCommand.SubmitItemResult;
import org.duban.events.AccountName;
import org.duban.events.EventMeta;
import org.duban.events.handling.DutyId;
import org.duban.events.handling.DutyKind;
import org.duban.events.handling.EscalationEvent.Channel;
import org.duban.events.handling.EscalationEvent.LightChangeNotified;
import org.duban.events.handling.Light;
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
                CASE,
                DutyId.of(DutyKind.RECTIFICATION_ITEM, BINS.value()),
                Light.RED,
                day("10-31"),
                1,
                Channel.MAIL,
                List.of(new AccountName("department")),
                day("12-31"));
        assertThat(office.system.run(new RecordNotices(CASE, List.of(told), day("12-31"))))
                .isTrue();
        RecordedEvent last =
                office.history.stream("case-" + CASE, 0, History.NOW).getLast();
        assertThat(last.event()).isEqualTo(told);
        assertThat(last.meta().actor()).isEqualTo(EventMeta.SYSTEM);
    }

    @Test
    void nobody_else_can_ask_for_that() {
        assertThat(Commands.named("record-notices")).isEmpty();
    }
}
