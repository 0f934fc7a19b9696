package org.duban.ui.notices.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.EventMeta;
import org.duban.events.ItemId;
import org.duban.events.LegalStatus;
import org.duban.events.Principal;
import org.duban.events.UnitId;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ItemEvent.AssistingTerm;
import org.duban.events.handling.ItemEvent.ItemAssigned;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.ui.notices.Notice;
import org.duban.ui.notices.NoticeKind;
import org.junit.jupiter.api.Test;

class AnnouncementsTest {

    private static final LocalDate DAY = LocalDate.of(2023, 8, 10);
    private static final ItemId ITEM = new ItemId("glass-bins");
    private static final UnitId HOUSING = new UnitId("housing");
    private static final EventMeta META =
            new EventMeta(Principal.SYSTEM, "office", List.of(), null, "c", "c-1", List.of(), List.of(), null);

    @Test
    void each_unit_that_assists_is_told_by_when_its_opinion_is_asked() {
        Deadline due = new Deadline(Deadline.Kind.DATED, DAY, "R", 1, "DD", null, LegalStatus.DD, DAY, null, DAY, null);
        AssistingTerm housing = new AssistingTerm(HOUSING, due);
        AssistingTerm commerce = new AssistingTerm(new UnitId("commerce"), due);
        CaseId caseId = new CaseId("waste");
        ItemAssigned event = new ItemAssigned(
                caseId,
                ITEM,
                new UnitId("greening"),
                List.of(HOUSING, commerce.unit()),
                List.of(housing, commerce),
                null,
                due,
                due,
                DAY);

        List<Notice> notices = new Announcements(ZoneId.of("Asia/Shanghai"))
                .of(new RecordedEvent(7, 7, caseId.stream().value(), 1, Instant.EPOCH, "id", "hash", event, META))
                .toList();

        assertThat(notices)
                .extracting(Notice::kind)
                .containsExactly(
                        NoticeKind.ITEM_ASSIGNED,
                        NoticeKind.ASSISTING_OPINION_ASKED,
                        NoticeKind.ASSISTING_OPINION_ASKED);
        assertThat(notices.get(1).of().duty()).isEqualTo(HandlingDuty.ASSISTING_OPINION.of(ITEM, HOUSING));
        assertThat(notices).extracting(Notice::key).doesNotHaveDuplicates();
    }
}
