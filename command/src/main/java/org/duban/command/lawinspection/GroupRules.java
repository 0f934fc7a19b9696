package org.duban.command.lawinspection;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.person.People;
import org.duban.command.person.Person;
import org.duban.command.person.Person.Held;
import org.duban.command.unit.Unit;
import org.duban.events.PersonId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.lawinspection.PreparationEvent.Circle;
import org.duban.events.lawinspection.PreparationEvent.GroupFormed;
import org.duban.events.lawinspection.PreparationEvent.GroupMember;
import org.jspecify.annotations.Nullable;

/** Who may be in an inspection group, as the group itself says and as the registers of people and units have it. */
record GroupRules(Set<SupervisedOrgan> inspected, Context context) {

    void check(GroupFormed event) {
        Set<PersonId> seen = new HashSet<>();
        Stream.concat(Stream.of(event.leader()), event.members().stream()).forEach(member -> {
            once(member, seen);
            mustBeIndependent(member, event.occurredOn());
            mustBeOfItsCircle(member, event.occurredOn());
        });
    }

    /** A group is led by one person, and everybody else in it is a member once. */
    private static void once(GroupMember member, Set<PersonId> seen) {
        CommandRefused.unless(
                seen.add(member.person()),
                InspectionRule.GROUP_MEMBER_TWICE,
                "person",
                member.person().value());
    }

    /** Whoever works for an inspected organ, or has a post in one or in a unit of one, does not inspect it. */
    private void mustBeIndependent(GroupMember member, LocalDate on) {
        UnitId employer = member.employer();
        if (employer != null) {
            Unit unit = context.unit(employer)
                    .orElseThrow(() -> new CommandRefused(CommonRule.UNIT_UNKNOWN, "unit", employer.value()));
            CommandRefused.unless(
                    !isInspected(unit.organ()),
                    InspectionRule.MEMBER_OF_INSPECTED_ORGAN,
                    "unit",
                    unit.unitId().value());
        }
        for (Held held : person(member).postsOn(on)) {
            CommandRefused.unless(
                    !isInspected(held.organ()) && !isInspected(organ(held.unit())),
                    InspectionRule.MEMBER_WITH_POST_IN_INSPECTED_ORGAN,
                    "person",
                    member.person().value(),
                    "title",
                    held.title());
        }
    }

    /**
     * Of the circles that a group is drawn from, the register of people says who is a deputy. Members of the Standing Committee
     * and of special committees are deputies too; those of working committees need not be.
     */
    private void mustBeOfItsCircle(GroupMember member, LocalDate on) {
        String person = member.person().value();
        if (member.circle() == Circle.DEPUTY) {
            CommandRefused.unless(person(member).isDeputy(on), InspectionRule.GROUP_DEPUTY_NO_DEPUTY, "person", person);
        }
        if (member.circle() != Circle.WORKING_COMMITTEE_MEMBER) {
            CommandRefused.unless(!person(member).isSuspended(on), CommonRule.DEPUTY_SUSPENDED, "person", person);
        }
    }

    private Person person(GroupMember member) {
        return People.known(context, member.person());
    }

    private boolean isInspected(@Nullable SupervisedOrgan organ) {
        return organ != null && inspected.contains(organ);
    }

    private @Nullable SupervisedOrgan organ(@Nullable UnitId unit) {
        return unit == null ? null : context.unit(unit).map(Unit::organ).orElse(null);
    }
}
