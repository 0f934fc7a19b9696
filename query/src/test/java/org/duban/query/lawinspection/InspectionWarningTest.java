package org.duban.query.lawinspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.CaseId;
import org.duban.events.PersonId;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.lawinspection.PreparationEvent.Circle;
import org.duban.events.lawinspection.PreparationEvent.GroupFormed;
import org.duban.events.lawinspection.PreparationEvent.GroupMember;
import org.duban.events.lawinspection.PreparationEvent.InspectionPlanned;
import org.duban.events.lawinspection.PreparationEvent.Linkage;
import org.duban.events.lawinspection.PreparationEvent.SubjectKind;
import org.duban.query.caseview.CaseView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A year is judged by the law of its days: what only a later one provides for is said, and not refused. */
class InspectionWarningTest {

    private static final CaseId CASE = new CaseId("waste");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-11-07 | LEGAL_SYSTEM | NONE      | LEGAL_SYSTEM_BEFORE_2024
            2024-11-07 | LEGAL_SYSTEM | LINKED    | LEGAL_SYSTEM_BEFORE_2024, LINKED_BEFORE_2024
            2024-11-07 | LAW          | JOINT     | LINKED_BEFORE_2024
            2024-11-07 | REGULATION   | DELEGATED | ''
            2024-11-08 | LEGAL_SYSTEM | LINKED    | ''
            """)
    void of_a_plan(LocalDate on, SubjectKind kind, Linkage linkage, String expected) {
        assertThat(warnings(planned(on, kind, linkage))).isEqualTo(expected.isEmpty() ? "[]" : "[" + expected + "]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-11-07 | WORKING_COMMITTEE_MEMBER | STAFF_BEFORE_2024
            2024-11-07 | SPECIAL_COMMITTEE_MEMBER | ''
            2024-11-08 | WORKING_COMMITTEE_MEMBER | ''
            """)
    void of_a_group(LocalDate on, Circle circle, String expected) {
        CaseView planned = planned(LocalDate.of(2024, 1, 2), SubjectKind.LAW, Linkage.NONE);
        GroupMember leader = new GroupMember(new PersonId("p1"), Circle.STANDING_COMMITTEE_MEMBER, null);
        GroupMember member = new GroupMember(new PersonId("p2"), circle, null);

        CaseView formed = LawInspectionFold.evolve(planned, new GroupFormed(CASE, leader, List.of(member), on));

        assertThat(warnings(formed)).isEqualTo("[" + expected + "]");
    }

    @Test
    void the_public_reads_them_and_who_handles_an_item_does_not() {
        InspectionFacts facts =
                (InspectionFacts) planned(LocalDate.of(2023, 1, 2), SubjectKind.LEGAL_SYSTEM, Linkage.NONE)
                        .facts();

        assertThat(((InspectionFacts) facts.forThePublic()).warnings()).hasSize(1);
        assertThat(((InspectionFacts) facts.forHandlers()).warnings()).isEmpty();
    }

    private static CaseView planned(LocalDate on, SubjectKind kind, Linkage linkage) {
        return LawInspectionFold.opened(new InspectionPlanned(
                        CASE,
                        "t",
                        "s",
                        kind,
                        List.of(SupervisedOrgan.GOVERNMENT),
                        new UnitId("environment"),
                        linkage,
                        linkage == Linkage.NONE ? null : "市人大常委会",
                        Secrecy.PUBLIC,
                        on))
                .orElseThrow();
    }

    private static String warnings(CaseView view) {
        return ((InspectionFacts) view.facts()).warnings().toString();
    }
}
