package org.duban.query.lawinspection;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.duban.events.SupervisedOrgan;
import org.duban.events.lawinspection.PreparationEvent.InspectionPlanned;
import org.duban.events.lawinspection.PreparationEvent.Linkage;
import org.duban.events.lawinspection.PreparationEvent.SubjectKind;
import org.duban.query.caseview.FormFacts;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a law inspection.
 *
 * @param linkedWith the other congress or standing committee; null if there is none
 * @param warnings of what the law of its days does not provide for
 */
public record InspectionFacts(
        SubjectKind subjectKind,
        Linkage linkage,
        @Nullable String linkedWith,
        List<InspectionWarning> warnings,
        InspectionPreparation preparation,
        InspectionFieldwork fieldwork,
        InspectionOutcome outcome)
        implements FormFacts {

    static InspectionFacts of(InspectionPlanned e) {
        return new InspectionFacts(
                e.subjectKind(),
                e.linkage(),
                e.linkedWith(),
                InspectionWarning.of(e),
                InspectionPreparation.NONE,
                InspectionFieldwork.NONE,
                InspectionOutcome.NONE);
    }

    @Override
    public FormFacts forOrgan(Predicate<SupervisedOrgan> others) {
        return this;
    }

    @Override
    public FormFacts forThePublic() {
        return with(preparation.withoutNames()).with(fieldwork.withoutTransfers());
    }

    @Override
    public FormFacts forHandlers() {
        return new InspectionFacts(
                subjectKind,
                linkage,
                linkedWith,
                List.of(),
                InspectionPreparation.NONE,
                InspectionFieldwork.NONE,
                InspectionOutcome.NONE);
    }

    InspectionFacts warning(List<InspectionWarning> more) {
        List<InspectionWarning> all =
                Stream.concat(warnings.stream(), more.stream()).toList();
        return new InspectionFacts(subjectKind, linkage, linkedWith, all, preparation, fieldwork, outcome);
    }

    InspectionFacts with(InspectionPreparation next) {
        return new InspectionFacts(subjectKind, linkage, linkedWith, warnings, next, fieldwork, outcome);
    }

    InspectionFacts with(InspectionFieldwork next) {
        return new InspectionFacts(subjectKind, linkage, linkedWith, warnings, preparation, next, outcome);
    }

    InspectionFacts with(InspectionOutcome next) {
        return new InspectionFacts(subjectKind, linkage, linkedWith, warnings, preparation, fieldwork, next);
    }
}
