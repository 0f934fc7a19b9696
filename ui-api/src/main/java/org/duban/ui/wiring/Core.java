package org.duban.ui.wiring;

import org.duban.command.dispatch.CommandModule;
import org.duban.command.law.LegalTexts;
import org.duban.command.rules.DeadlineRules;
import org.duban.events.ledger.RunningLedger;
import org.duban.events.ledger.axon.WholeCommits;
import org.duban.events.ledger.history.History;
import org.duban.ui.accounts.Credentials;
import org.duban.ui.evidence.EvidenceFiles;
import org.duban.ui.files.SideStore;
import org.duban.ui.people.PersonKeys;
import org.duban.ui.refusals.KeptRefusals;

/**
 * What is needed to take commands.
 *
 * @param settings how this Duban is set up
 * @param ledger the ledger
 * @param history the ledger as events
 * @param events the ledger as processors read it
 * @param commands the command side
 * @param besides everything that is neither in the ledger nor folded from it
 * @param refusals the refused commands
 * @param evidence the evidence files
 * @param credentials the passwords
 * @param keys the keys that names of people are sealed with
 * @param rules the deadline rules of the place
 * @param law the legal texts
 */
public record Core(
        DubanSettings settings,
        RunningLedger ledger,
        History history,
        WholeCommits events,
        CommandModule commands,
        SideStore besides,
        KeptRefusals refusals,
        EvidenceFiles evidence,
        Credentials credentials,
        PersonKeys keys,
        DeadlineRules rules,
        LegalTexts law) {}
