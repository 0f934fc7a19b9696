package org.duban.command.unit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.command.Aspects;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.Register;
import org.duban.command.Rule;
import org.duban.command.Several;
import org.duban.command.unit.Unit.Succession;
import org.duban.command.unit.UnitCommand.EndUnit;
import org.duban.command.unit.UnitCommand.MergeUnit;
import org.duban.command.unit.UnitCommand.RegisterUnit;
import org.duban.command.unit.UnitCommand.RenameUnit;
import org.duban.command.unit.UnitCommand.SplitUnit;
import org.duban.events.Event;
import org.duban.events.Responsible;
import org.duban.events.UnitId;
import org.duban.events.unit.UnitEvent;
import org.duban.events.unit.UnitEvent.PredecessorMerged;
import org.duban.events.unit.UnitEvent.UnitEnded;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.duban.events.unit.UnitEvent.UnitMerged;
import org.duban.events.unit.UnitEvent.UnitRegistered;
import org.duban.events.unit.UnitEvent.UnitRenamed;
import org.duban.events.unit.UnitEvent.UnitSplit;
import org.jspecify.annotations.Nullable;

/** The rules of the register of units. */
public final class Units extends Register<UnitCommand, UnitEvent, Unit> {

    /** The register. */
    public static final Units REGISTER = new Units();

    private Units() {
        super(UnitId.KIND, UnitCommand.class, UnitEvent.class);
    }

    /** The unit of that id; refuses one that is not on the register, or is there no more. */
    public static Unit standing(Context context, UnitId unitId) {
        return standing(context.unit(unitId).orElse(null), unitId);
    }

    /** The unit that has the work of {@code unit} now: itself, or whichever it was merged into. */
    public static Unit heir(Unit unit, Function<UnitId, Optional<Unit>> register) {
        Succession over = unit.succession();
        return over == null || !over.merged()
                ? unit
                : register.apply(over.successors().getFirst())
                        .map(next -> heir(next, register))
                        .orElse(unit);
    }

    /** Refuses a unit that is not on the register, or not of one of those kinds. */
    public static void mustBe(Context context, UnitId unitId, UnitKind... kinds) {
        UnitKind kind = context.unit(unitId)
                .orElseThrow(() -> new CommandRefused(CommonRule.UNIT_UNKNOWN, "unit", unitId.value()))
                .kind();
        CommandRefused.unless(
                Arrays.asList(kinds).contains(kind),
                CommonRule.UNIT_OF_OTHER_KIND,
                "unit",
                unitId.value(),
                "kinds",
                Several.of(Stream.of(kinds).map(UnitKind::name)));
    }

    @Override
    public List<Rule> refusals() {
        return List.of(UnitRule.values());
    }

    @Override
    protected Unit after(@Nullable Unit before, UnitEvent event) {
        return switch (event) {
            case UnitRegistered e ->
                new Unit(e.unitId(), e.name(), e.kind(), e.organ(), Set.of(), e.occurredOn(), null);
            case UnitRenamed e -> changed(before, e.name(), null, null);
            case PredecessorMerged e -> changed(before, null, null, e.predecessor());
            case UnitMerged e -> over(before, e.occurredOn(), List.of(e.into()));
            case UnitSplit e -> over(before, e.occurredOn(), e.into());
            case UnitEnded e -> over(before, e.occurredOn(), List.of());
        };
    }

    private static Unit over(@Nullable Unit before, LocalDate on, List<UnitId> successors) {
        return changed(before, null, new Succession(on, successors), null);
    }

    private static Unit changed(
            @Nullable Unit before,
            @Nullable String name,
            @Nullable Succession succession,
            @Nullable UnitId predecessor) {
        Unit unit = Objects.requireNonNull(before);
        Set<UnitId> predecessors = Stream.concat(unit.predecessors().stream(), Stream.ofNullable(predecessor))
                .collect(Collectors.toUnmodifiableSet());
        return new Unit(
                unit.unitId(),
                name == null ? unit.name() : name,
                unit.kind(),
                unit.organ(),
                predecessors,
                unit.since(),
                succession == null ? unit.succession() : succession);
    }

    @Override
    protected List<? extends Event> on(UnitCommand command, @Nullable Unit unit, Context context) {
        return switch (command) {
            case RegisterUnit c -> register(c, unit);
            case RenameUnit c -> rename(c, standing(unit, c.unitId()));
            case MergeUnit c -> UnitSuccession.merge(c, standing(unit, c.unitId()), context);
            case SplitUnit c -> UnitSuccession.split(c, standing(unit, c.unitId()), context);
            case EndUnit c -> {
                mustOweNothing(standing(unit, c.unitId()), context);
                yield List.of(new UnitEnded(c.unitId(), c.reason(), c.occurredOn()));
            }
        };
    }

    private static List<Event> rename(RenameUnit c, Unit unit) {
        CommandRefused.unless(!c.name().equals(unit.name()), CommonRule.CHANGES_NOTHING);
        return List.of(new UnitRenamed(c.unitId(), c.name(), c.reason(), c.occurredOn()));
    }

    private static List<Event> register(RegisterUnit c, @Nullable Unit unit) {
        CommandRefused.unless(
                unit == null, UnitRule.UNIT_EXISTS, "unit", c.unitId().value());
        boolean organs = c.kind() == UnitKind.ORGAN_OFFICE || c.kind() == UnitKind.DEPARTMENT;
        CommandRefused.unless(organs == (c.organ() != null), UnitRule.ORGAN_OF_UNIT);
        return List.of(new UnitRegistered(c.unitId(), c.name(), c.kind(), c.organ(), c.occurredOn()));
    }

    /** Looks at everything that is owed, so that nothing can be given to the unit while this is decided. */
    static void mustOweNothing(Unit unit, Context context) {
        Set<Responsible> owing = new Owners(unit, context.world()).all();
        context.world()
                .openDuties()
                .forEach(duty -> CommandRefused.unless(
                        !owing.contains(duty.by()),
                        UnitRule.UNIT_STILL_OWES,
                        "duty",
                        duty.id().value()));
    }

    private static Unit standing(@Nullable Unit unit, UnitId unitId) {
        if (unit == null) {
            throw new CommandRefused(CommonRule.UNIT_UNKNOWN, "unit", unitId.value());
        }
        CommandRefused.unless(!unit.over(), CommonRule.UNIT_OVER, "unit", unitId.value());
        return unit;
    }

    @Override
    protected Aspects of(UnitEvent event, @Nullable Unit before, Context context) {
        LocalDate floor = before == null ? LocalDate.MIN : before.since();
        return switch (event) {
            case UnitRegistered e -> Aspects.from(floor);
            case UnitRenamed e -> Aspects.from(floor);
            case UnitMerged e -> Aspects.from(floor);
            case PredecessorMerged e -> Aspects.from(floor);
            case UnitSplit e -> Aspects.from(floor);
            case UnitEnded e -> Aspects.from(floor);
        };
    }
}
