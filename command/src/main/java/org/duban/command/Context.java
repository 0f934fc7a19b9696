package org.duban.command;

import java.time.LocalDate;
import java.util.Optional;
import org.duban.command.handling.VotePolicy;
import org.duban.command.notice.ParkedNotices;
import org.duban.command.rules.DeadlineRules;
import org.duban.command.unit.Unit;
import org.duban.command.unit.Units;
import org.duban.events.UnitId;

/**
 * What a decision needs to know beyond the stream itself.
 *
 * @param world other streams, as of the position of the decision
 * @param seals seals what is personal
 * @param parked of which events people could not be told
 * @param today the local day on which the command is recorded
 */
public record Context(
        DeadlineRules rules,
        VotePolicy votePolicy,
        World world,
        EvidenceStore evidence,
        Seals seals,
        ParkedNotices parked,
        Actor actor,
        LocalDate today) {

    /** The same in another world. */
    public Context in(World other) {
        return new Context(rules, votePolicy, other, evidence, seals, parked, actor, today);
    }

    /** The unit of that id. */
    public Optional<Unit> unit(UnitId unitId) {
        return Optional.ofNullable(world.find(Units.REGISTER, unitId.value()));
    }
}
