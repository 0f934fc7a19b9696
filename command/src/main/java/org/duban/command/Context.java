package org.duban.command;

import java.time.LocalDate;
import org.duban.command.directory.Directory;
import org.duban.command.handling.VotePolicy;
import org.duban.command.rules.DeadlineRules;

/**
 * What a decision needs to know beyond the case itself.
 *
 * @param today the local day on which the command is recorded
 */
public record Context(
        DeadlineRules rules,
        VotePolicy votePolicy,
        Directory directory,
        EvidenceStore evidence,
        Actor actor,
        LocalDate today) {}
