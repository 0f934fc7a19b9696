package org.duban.ui.pages.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.ItemId;
import org.duban.events.UnitId;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ItemEvent.Category;
import org.duban.query.caseview.Assignment;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.ItemView;
import org.duban.query.caseview.ItemView.Finding;
import org.duban.ui.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** A row whose item is on record already: what it says otherwise, of which nothing is changed. */
record RowOnRecord(IntakeBodies bodies, SheetRow row, CaseView view, ItemView item) {

    private static final List<IntakeField> OF_ASSIGNMENT =
            List.of(IntakeField.ASSISTING, IntakeField.RESPONSIBLE, IntakeField.DUE);

    /**
     * What has to be said of it; empty if it says the same.
     *
     * @param assigns whether whoever takes it in assigns items
     */
    String told(boolean assigns) {
        List<String> said = new ArrayList<>();
        String differing = Stream.concat(ofFinding(), ofAssignment())
                .collect(Collectors.joining(bodies.cells().told("intake.and")));
        if (!differing.isEmpty()) {
            said.add(bodies.cells().told("intake.differs", differing));
        }
        if (item.assignment() == null) {
            said.add(assigns ? withoutLead() : new RowContent(bodies, row).later());
        }
        return String.join(" ", said).strip();
    }

    /** But where it comes from: Duban words that itself where a step of the case found it. */
    private Stream<String> ofFinding() {
        Finding found = item.finding();
        String category = cell(IntakeField.CATEGORY);
        return Stream.of(
                        text(IntakeField.TITLE, found.title()),
                        text(IntakeField.PROBLEM, found.problem()),
                        category.isEmpty()
                                        || CellWords.category(category)
                                                .equals(found.category().name())
                                ? Optional.<String>empty()
                                : differing(IntakeField.CATEGORY, category(found.category())),
                        text(IntakeField.ARTICLE, found.article()),
                        day(IntakeField.FOUND_ON, found.identifiedOn().toString()))
                .flatMap(Optional::stream);
    }

    private Stream<String> ofAssignment() {
        Assignment known = item.assignment();
        if (known == null) {
            return Stream.empty();
        }
        String lead = cell(IntakeField.LEAD);
        Set<String> assisting = CellWords.several(cell(IntakeField.ASSISTING)).stream()
                .map(name -> bodies.words().unit(name).orElse(name))
                .collect(Collectors.toCollection(HashSet::new));
        Set<String> helping = known.assistingUnits().stream().map(UnitId::value).collect(Collectors.toSet());
        return Stream.of(
                        lead.isEmpty()
                                        || bodies.words()
                                                .unit(lead)
                                                .equals(Optional.of(
                                                        known.leadUnit().value()))
                                ? Optional.<String>empty()
                                : differing(IntakeField.LEAD, bodies.words().named(known.leadUnit())),
                        assisting.isEmpty() || assisting.equals(helping)
                                ? Optional.<String>empty()
                                : differing(
                                        IntakeField.ASSISTING,
                                        known.assistingUnits().stream()
                                                .map(bodies.words()::named)
                                                .collect(Collectors.joining(
                                                        bodies.cells().told("intake.and")))),
                        text(IntakeField.RESPONSIBLE, known.responsible()),
                        day(IntakeField.DUE, due(item.itemId())))
                .flatMap(Optional::stream);
    }

    /** By when it is due by now, whatever moved that. */
    private @Nullable String due(ItemId itemId) {
        return view.duties().stream()
                .filter(duty -> duty.id().equals(HandlingDuty.RECTIFICATION_ITEM.of(itemId)))
                .map(duty -> Objects.toString(duty.dueOn(), null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private String withoutLead() {
        String unused = OF_ASSIGNMENT.stream()
                .filter(field -> !cell(field).isEmpty())
                .map(this::label)
                .collect(Collectors.joining(bodies.cells().told("intake.and")));
        return unused.isEmpty()
                ? bodies.cells().told("intake.noLead")
                : bodies.cells().told("intake.noLeadFor", unused);
    }

    private Optional<String> text(IntakeField field, @Nullable String recorded) {
        String cell = cell(field);
        return cell.isEmpty() || cell.equals(recorded) ? Optional.empty() : differing(field, recorded);
    }

    private Optional<String> day(IntakeField field, @Nullable String recorded) {
        String cell = cell(field);
        return cell.isEmpty() || bodies.words().day(cell).equals(recorded)
                ? Optional.empty()
                : differing(field, recorded);
    }

    private Optional<String> differing(IntakeField field, @Nullable String recorded) {
        return Optional.of(
                recorded == null || recorded.isEmpty()
                        ? bodies.cells().told("intake.differs.none", label(field), cell(field))
                        : bodies.cells().told("intake.differs.one", label(field), cell(field), recorded));
    }

    private String category(Category category) {
        return bodies.cells().told(category == Category.ADVICE ? "intake.category.advice" : "intake.category");
    }

    private String label(IntakeField field) {
        return bodies.cells().told("intake.field." + field);
    }

    private String cell(IntakeField field) {
        return bodies.cell(row, field);
    }
}
