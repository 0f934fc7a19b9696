package org.duban.ui.contract;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.command.account.Account;
import org.duban.command.account.Directory;
import org.duban.command.unit.Unit;
import org.duban.events.ItemId;
import org.duban.events.Role;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.query.caseview.Assignment;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.ItemView;
import org.duban.query.row.CaseRow;
import org.duban.query.row.Condition;
import org.duban.query.row.RightsRow;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How somebody stands to what a command is about: his role, and whether it is his affair. */
enum Standing {
    CLERK("常委会办公室", "general office"),
    ITS_COMMITTEE("牵头专工委", "its committee"),
    OTHER_COMMITTEE("其他专工委", "other committee"),
    DIRECTOR("主任、副主任", "chairpersons"),
    ITS_OFFICE("其机关办公室", "its organ's office"),
    BESIDE_OFFICE("同案他机关办公室", "office of another organ in it"),
    OTHER_OFFICE("无关机关办公室", "other organ's office"),
    LEAD("牵头单位", "lead unit"),
    ASSISTING("会办单位", "assisting unit"),
    OTHER_DEPARTMENT("无关单位", "other unit"),
    ITS_DEPUTY("本人（代表）", "the deputy himself"),
    OTHER_DEPUTY("其他代表", "other deputy"),
    AUDITOR("安全审计员", "auditor"),
    ADMIN("系统管理员", "administrator");

    private final String chinese;
    private final String english;

    Standing(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    String in(Locale language) {
        return language.getLanguage().equals("zh") ? chinese : english;
    }

    /**
     * How an account stands to what a line is about; empty if it has no role, or several.
     *
     * @param view the case as it stands; null for what begins one, and for registers
     */
    static Optional<Standing> of(Account account, StoryLine line, @Nullable CaseView view, Directory directory) {
        if (account.disabled() || account.roles().size() != 1) {
            return Optional.empty();
        }
        Role role = account.roles().iterator().next();
        Unit unit = directory.actingUnit(account).orElse(null);
        return Optional.of(
                switch (role) {
                    case CLERK -> CLERK;
                    case DIRECTOR -> DIRECTOR;
                    case AUDITOR -> AUDITOR;
                    case ADMIN -> ADMIN;
                    case COMMITTEE -> isOf(unit, committee(line, view)) ? ITS_COMMITTEE : OTHER_COMMITTEE;
                    case OFFICE -> office(unit, line, view);
                    case DEPARTMENT -> department(unit, line, view);
                    case DEPUTY -> concerns(account, line, view) ? ITS_DEPUTY : OTHER_DEPUTY;
                });
    }

    private static @Nullable String committee(StoryLine line, @Nullable CaseView view) {
        if (view == null) {
            return line.body().path("committee").asString(null);
        }
        UnitId committee = view.outline().committee();
        return committee == null ? null : committee.value();
    }

    /** Where no committee is named, every one is as near as another. */
    private static boolean isOf(@Nullable Unit unit, @Nullable String committee) {
        return committee == null || (unit != null && acts(unit).anyMatch(new UnitId(committee)::equals));
    }

    private static Standing office(@Nullable Unit unit, StoryLine line, @Nullable CaseView view) {
        SupervisedOrgan organ = unit == null ? null : unit.organ();
        if (view == null || organ == null || !view.outline().organs().contains(organ)) {
            return OTHER_OFFICE;
        }
        Optional<SupervisedOrgan> its = item(line, view)
                .map(ItemView::organ)
                .or(() -> Optional.ofNullable(line.body().path("organ").asString(null))
                        .map(SupervisedOrgan::valueOf));
        return its.filter(other -> other != organ).isPresent() ? BESIDE_OFFICE : ITS_OFFICE;
    }

    private static Standing department(@Nullable Unit unit, StoryLine line, @Nullable CaseView view) {
        if (unit == null || view == null) {
            return OTHER_DEPARTMENT;
        }
        Set<ItemId> about =
                item(line, view).map(item -> Set.of(item.finding().itemId())).orElse(Set.of());
        Stream<Assignment> given = view.items().stream()
                .filter(item -> about.isEmpty() || about.contains(item.finding().itemId()))
                .map(ItemView::assignment)
                .filter(Objects::nonNull);
        Stream<Standing> ofItems =
                given.map(one -> place(unit, Set.of(one.leadUnit().value()), texts(one.assistingUnits().stream())));
        return Stream.concat(ofItems, Stream.of(ofFacts(unit, view)))
                .min(Standing::compareTo)
                .orElse(OTHER_DEPARTMENT);
    }

    /** A form may hand the whole case to units, the last team in place of those before. */
    private static Standing ofFacts(Unit unit, CaseView view) {
        List<JsonNode> teams = Answers.tree(view.facts()).findValues("teams").stream()
                .flatMap(JsonNode::valueStream)
                .toList();
        if (teams.isEmpty()) {
            return OTHER_DEPARTMENT;
        }
        JsonNode team = teams.getLast();
        Set<String> helpers =
                team.path("assisting").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        return place(unit, Set.of(team.path("lead").asString()), helpers);
    }

    private static Standing place(Unit unit, Set<String> leads, Set<String> helpers) {
        Set<String> own = texts(acts(unit));
        return !Collections.disjoint(own, leads)
                ? LEAD
                : Collections.disjoint(own, helpers) ? OTHER_DEPARTMENT : ASSISTING;
    }

    private static Set<String> texts(Stream<UnitId> units) {
        return units.map(UnitId::value).collect(Collectors.toSet());
    }

    private static Optional<ItemView> item(StoryLine line, CaseView view) {
        return Optional.ofNullable(line.body().path("itemId").asString(null))
                .map(ItemId::new)
                .flatMap(view::item);
    }

    private static Stream<UnitId> acts(Unit unit) {
        return Stream.concat(Stream.of(unit.unitId()), unit.predecessors().stream());
    }

    private static boolean concerns(Account account, StoryLine line, @Nullable CaseView view) {
        if (account.person() == null) {
            return false;
        }
        String person = account.person().value();
        return line.body().toString().contains('"' + person + '"')
                || (view != null && Condition.is(RightsRow.PERSONS, person).holds(CaseRow.of(view, view)));
    }
}
