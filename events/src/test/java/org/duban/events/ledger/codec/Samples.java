package org.duban.events.ledger.codec;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.Derivation;
import org.duban.events.Derivation.DecidedDate;
import org.duban.events.Derivation.Reason;
import org.duban.events.Derivation.Roll;
import org.duban.events.Derivation.SkippedDay;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.EventMeta;
import org.duban.events.ItemId;
import org.duban.events.LegalBasis;
import org.duban.events.Role;
import org.duban.events.Session;
import org.duban.events.Suspension;
import org.duban.events.UnitId;
import org.duban.events.handling.ItemEvent.ItemAcknowledged;

/** One event of every type, as the 2023 inspection of the household waste regulation might have recorded it. */
public final class Samples {

    public static final CaseId CASE = new CaseId("xuhui-2023-household-waste");
    static final ItemId KITCHEN_WASTE = new ItemId("kitchen-waste-transport");
    public static final ItemId BULKY_WASTE = new ItemId("bulky-waste-points");
    static final UnitId GREENING = new UnitId("greening-bureau");
    static final UnitId HOUSING = new UnitId("housing-bureau");
    static final UnitId COMMITTEE = new UnitId("urban-construction-committee");
    static final Session SESSION = new Session("区十七届人大常委会第十五次会议", 41, 37);
    static final String MEETING = "区十七届人大常委会第三十次主任会议";

    private Samples() {}

    public static List<Event> all() {
        return Stream.of(
                        LawInspectionSamples.all(),
                        OpinionSamples.all(),
                        ItemSamples.all(),
                        DutySamples.all(),
                        DirectorySamples.all(),
                        List.of(corrected()))
                .<Event>flatMap(List::stream)
                .toList();
    }

    /** The one sample of this type. */
    public static <T extends Event> T of(Class<T> type) {
        return all().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    static EventCorrected corrected() {
        return new EventCorrected(
                CASE,
                "0d6b6a7e-6f0e-4c1e-9f0c-2d4a7c0f8b11",
                new ItemAcknowledged(CASE, BULKY_WASTE, LocalDate.of(2023, 9, 27)),
                "签收日期登记有误，应为9月27日",
                LocalDate.of(2023, 10, 8));
    }

    public static EventMeta meta() {
        return new EventMeta(
                "office",
                List.of(Role.OFFICE, Role.DEPARTMENT),
                "区人民政府办公室",
                "assign-item",
                "5c1f8f0e-59d5-4a55-8f0b-3f8d2c1c7a10",
                List.of(
                        new LegalBasis("ITEM_DUE", 1, "DD", null, "default-for-xuhui"),
                        new LegalBasis("OPINION_HANDLE", 2, "SH-Rules", "第二十六条", null)),
                new EventMeta.Origin("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", 17, "admin"));
    }

    static Deadline dated(String ruleId, LocalDate trigger, String offset, LocalDate dueOn) {
        return new Deadline(
                Deadline.Kind.DATED,
                dueOn,
                ruleId,
                1,
                "SH-Rules",
                "第二十六条",
                trigger,
                offset,
                dueOn,
                new Derivation(
                        Roll.FORWARD,
                        List.of(
                                new SkippedDay(dueOn.minusDays(2), Reason.SUSPENDED),
                                new SkippedDay(dueOn.minusDays(1), Reason.HOLIDAY)),
                        List.of(new Suspension(dueOn.minusDays(2), dueOn.minusDays(2))),
                        null,
                        dueOn.plusMonths(3)));
    }

    /** By decision: there is a date, but no rule counted it and no text numbers it. */
    static Deadline decided(LocalDate decidedOn, LocalDate dueOn) {
        List<Suspension> known = List.of(new Suspension(decidedOn, decidedOn.plusDays(9)));
        return new Deadline(
                Deadline.Kind.DATED,
                dueOn,
                "ITEM_DUE",
                1,
                "DD",
                null,
                decidedOn,
                null,
                dueOn,
                new Derivation(Roll.NONE, List.of(), known, new DecidedDate(dueOn, true, dueOn, known), dueOn));
    }

    /** The day a notice set for the self-check. */
    static Deadline selfCheck(LocalDate notifiedOn, LocalDate dueOn) {
        DecidedDate decided = new DecidedDate(dueOn, false, null, List.of());
        return new Deadline(
                Deadline.Kind.DATED,
                dueOn,
                "SELF_CHECK",
                1,
                "DD",
                null,
                notifiedOn,
                null,
                dueOn,
                new Derivation(Roll.NONE, List.of(), List.of(), decided, null));
    }

    static Deadline none(String ruleId, LocalDate trigger) {
        return new Deadline(Deadline.Kind.NONE, null, ruleId, 1, "S06", "第二十七条", trigger, null, null, null);
    }
}
