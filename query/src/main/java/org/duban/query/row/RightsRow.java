package org.duban.query.row;

import java.util.List;
import java.util.stream.Stream;
import org.duban.events.DutyId;
import org.duban.events.PersonId;
import org.duban.events.Responsible;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.CasePaper;
import org.duban.events.handling.HandlingDuty;
import org.duban.query.CaseForms;
import org.duban.query.caseview.Assignment;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.ItemView;
import org.duban.query.caseview.Parties;
import org.duban.query.duty.DutyView;
import org.duban.query.register.RegisterView;

/** The fields that decide who may read a row. They tell of today, also where the row tells of the past. */
public final class RightsRow {

    /** The organs supervised that know of the case, and may know of this row. */
    public static final String TOLD = "told";

    /** Whether deputies may read of the case, or of what is owed in it: what they, or all, were told. */
    public static final String PUBLISHED = "published";

    /** Whether deputies may read of a case how it was handled. */
    public static final String HANDLING_TOLD = "handlingTold";

    /** The units handling it. */
    public static final String UNITS = "involved";

    /** The people owing it. */
    public static final String PERSONS = "persons";

    private RightsRow() {}

    /** Of a case. */
    static Row append(Row row, CaseView today) {
        Parties parties = today.facts().parties();
        Stream<UnitId> handling = Stream.of(
                        today.items().stream().flatMap(RightsRow::units),
                        owing(today.duties()),
                        parties.units().stream())
                .flatMap(some -> some);
        return row.append(TOLD, texts(told(today).map(SupervisedOrgan::name)))
                .append(PUBLISHED, published(today))
                .append(HANDLING_TOLD, isHandlingTold(today))
                .append(UNITS, texts(handling.map(UnitId::value)))
                .append(
                        PERSONS,
                        texts(Stream.concat(
                                persons(today.duties()).stream(),
                                parties.people().stream().map(PersonId::value))));
    }

    /** Of one duty of a case; an organ is not told of the drafts of another one. */
    static Row append(Row fields, DutyRow row, CaseView today) {
        boolean draft = isAboutPapers(today, row.duty().id());
        List<DutyView> now = today.duty(row.duty().id()).stream().toList();
        Stream<UnitId> handling = Stream.concat(
                HandlingDuty.isOfUnits(row.duty().id())
                        ? Stream.ofNullable(row.itemId())
                                .flatMap(item -> today.item(item).stream())
                                .flatMap(RightsRow::units)
                        : Stream.of(),
                owing(now));
        return fields.append(
                        TOLD,
                        texts(told(today)
                                .filter(organ -> !draft || row.organs().contains(organ))
                                .map(SupervisedOrgan::name)))
                .append(PUBLISHED, isHandlingTold(today))
                .append(UNITS, texts(handling.map(UnitId::value)))
                .append(PERSONS, persons(now));
    }

    /** Whether a duty of that case is about a draft, or another paper that no other organ reads. */
    public static boolean isAboutPapers(CaseView view, DutyId duty) {
        return HandlingDuty.REPORT_COMMENT.has(duty)
                || CaseForms.of(view.outline().form()).isAboutPapers(duty);
    }

    /** Of one duty of a register's entry. */
    static Row append(Row fields, DutyRow row, RegisterView today) {
        List<DutyView> now = today.duty(row.duty().id()).stream().toList();
        return fields.append(TOLD, List.of())
                .append(PUBLISHED, false)
                .append(UNITS, units(now))
                .append(PERSONS, persons(now));
    }

    /** Whether two states of a case give the same rights to its duties, apart from who handles and owes them. */
    public static boolean same(CaseView one, CaseView other) {
        return one.outline().equals(other.outline())
                && isHandlingTold(one) == isHandlingTold(other)
                && one.course().told().equals(other.course().told());
    }

    /** The supervised organs that know of the case. */
    static Stream<SupervisedOrgan> told(CaseView today) {
        return today.outline().organs().stream().filter(today.course()::told);
    }

    private static boolean published(CaseView today) {
        return !today.proceedings().told().isEmpty() && today.outline().secrecy() != Secrecy.SECRET;
    }

    /** Whether deputies, or all, were told how the case was handled. */
    public static boolean isHandlingTold(CaseView today) {
        return published(today) && today.proceedings().told().stream().anyMatch(CasePaper::isOfHandling);
    }

    /** The units that handle items. */
    static List<String> handling(List<ItemView> items) {
        return texts(items.stream().flatMap(RightsRow::units).map(UnitId::value));
    }

    /** The units that owe duties. */
    static List<String> units(List<DutyView> duties) {
        return texts(owing(duties).map(UnitId::value));
    }

    /** The people who owe duties. */
    static List<String> persons(List<DutyView> duties) {
        return texts(duties.stream()
                .map(DutyView::responsible)
                .filter(by -> by.kind() == Responsible.Kind.PERSON)
                .map(Responsible::id));
    }

    static List<String> texts(Stream<String> values) {
        return values.distinct().sorted().toList();
    }

    private static Stream<UnitId> owing(List<DutyView> duties) {
        return duties.stream()
                .map(DutyView::responsible)
                .filter(by -> by.kind() == Responsible.Kind.UNIT)
                .map(by -> new UnitId(by.id()));
    }

    private static Stream<UnitId> units(ItemView item) {
        return Stream.ofNullable(item.assignment()).flatMap(Assignment::units);
    }
}
