package org.duban.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.duban.events.CaseEvent;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.EventMeta;
import org.duban.events.ItemId;
import org.duban.events.LegalBasis;
import org.duban.events.LegalStatus;
import org.duban.events.Principal;
import org.duban.events.Role;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.ItemEvent.Category;
import org.duban.events.handling.ItemEvent.ItemAcknowledged;
import org.duban.events.handling.ItemEvent.ItemAssigned;
import org.duban.events.handling.ItemEvent.ItemIdentified;
import org.duban.events.handling.ItemEvent.ProgressReported;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.duban.events.lawinspection.PreparationEvent.InspectionPlanned;
import org.duban.events.lawinspection.PreparationEvent.Linkage;
import org.duban.events.lawinspection.PreparationEvent.SubjectKind;
import org.duban.events.ledger.codec.EventMetas;

/** Histories as the real work yields them: a case, one item, then progress, some 300 bytes an event with who and why. */
final class Facts {

    static final LocalDate DAY = LocalDate.of(2023, 6, 1);
    private static final ItemId ITEM = new ItemId("item-1");
    static final MetaData META = EventMetas.metaData(new EventMeta(
            new Principal(Principal.Kind.UNIT, "greening"),
            "department",
            List.of(Role.DEPARTMENT),
            null,
            "report-progress",
            "0b7f2f0e-5c1c-4a39-8f0e-0d6e8f6c2a11",
            List.of(new LegalBasis("report-progress", 1, "S06", "27", LegalStatus.LAW, null)),
            List.of(),
            null));

    private Facts() {}

    /** The {@code sequence}-th event of the case in {@code stream}. */
    static GenericDomainEventMessage<CaseEvent> message(String stream, long sequence) {
        CaseId caseId = new CaseId(stream.substring("case-".length()));
        return new GenericDomainEventMessage<>(
                "stream",
                stream,
                sequence,
                event(caseId, (int) sequence),
                META,
                UUID.randomUUID().toString(),
                Instant.now());
    }

    private static CaseEvent event(CaseId caseId, int number) {
        return switch (number) {
            case 0 -> planned(caseId);
            case 1 ->
                new ItemIdentified(
                        caseId,
                        ITEM,
                        "垃圾箱房未达标",
                        "部分小区垃圾箱房未按规定设置",
                        Category.PROBLEM,
                        "SiteInspected",
                        "第十五条",
                        null,
                        null,
                        DAY);
            case 2 ->
                new OpinionLetterDelivered(
                        caseId,
                        SupervisedOrgan.GOVERNMENT,
                        "徐人常〔2023〕9号",
                        DAY,
                        false,
                        List.of(),
                        List.of(ITEM),
                        due(caseId, "ITEM_ASSIGN"),
                        due(caseId, "OPINION_HANDLE"),
                        null,
                        DAY);
            case 3 ->
                new ItemAssigned(
                        caseId,
                        ITEM,
                        new UnitId("greening"),
                        List.of(),
                        List.of(),
                        null,
                        due(caseId, "ITEM_DUE"),
                        due(caseId, "ITEM_RETURN"),
                        DAY);
            case 4 -> new ItemAcknowledged(caseId, ITEM, DAY);
            default -> new ProgressReported(caseId, ITEM, "已完成第" + number + "批小区垃圾箱房改造验收,正在整理台账并报送街道。", DAY);
        };
    }

    static InspectionPlanned planned(CaseId caseId) {
        return planned(caseId, SupervisedOrgan.GOVERNMENT);
    }

    static InspectionPlanned planned(CaseId caseId, SupervisedOrgan organ) {
        return new InspectionPlanned(
                caseId,
                "生活垃圾管理条例执法检查",
                "上海市生活垃圾管理条例",
                SubjectKind.REGULATION,
                List.of(organ),
                new UnitId("environment"),
                Linkage.NONE,
                null,
                Secrecy.PUBLIC,
                DAY);
    }

    /** Due days spread over a year, so that on any day some are overdue. */
    private static Deadline due(CaseId caseId, String rule) {
        LocalDate on = DAY.plusDays(Math.floorMod(caseId.hashCode(), 365));
        return new Deadline(Deadline.Kind.DATED, on, rule, 1, "SH-Rules", "26", LegalStatus.MODEL, DAY, null, on, null);
    }
}
