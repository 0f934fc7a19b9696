package org.duban.command.dispatch;

import java.time.Clock;
import java.time.ZoneId;
import org.duban.command.CaseSight;
import org.duban.command.EvidenceStore;
import org.duban.command.Seals;
import org.duban.command.handling.VotePolicy;
import org.duban.command.law.LegalTexts;
import org.duban.command.notice.ParkedNotices;
import org.duban.command.rules.DeadlineRules;
import org.duban.events.ledger.Ledger;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.history.History;

/**
 * What the desk works with.
 *
 * @param zone the congress's, in which days begin and end
 * @param sight which cases are there for whom
 */
public record CommandEnvironment(
        Ledger ledger,
        History history,
        EventCodec codec,
        DeadlineRules rules,
        LegalTexts texts,
        VotePolicy votePolicy,
        EvidenceStore evidence,
        Seals seals,
        ParkedNotices parked,
        Clock clock,
        ZoneId zone,
        CaseSight sight) {

    /** The same with other seals. */
    CommandEnvironment sealing(Seals other) {
        return new CommandEnvironment(
                ledger, history, codec, rules, texts, votePolicy, evidence, other, parked, clock, zone, sight);
    }

    /** The same with other evidence. */
    CommandEnvironment citing(EvidenceStore other) {
        return new CommandEnvironment(
                ledger, history, codec, rules, texts, votePolicy, other, seals, parked, clock, zone, sight);
    }
}
