package org.duban.ui.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.duban.events.Deadline;
import org.duban.events.LegalBasis;
import org.duban.events.UnitId;
import org.duban.query.followup.FollowUp;
import org.duban.query.followup.FollowUpList.Share;
import org.jspecify.annotations.Nullable;

/**
 * Tells a reader in words what the query side answers in ids, days and codes.
 *
 * @param on the day the page is about
 */
record Interpreter(Words words, Names names, Citations citations, ZoneId zone, LocalDate on) {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int SHORT_HASH = 12;

    public String unit(UnitId id) {
        return names.unit(id);
    }

    public String owner(FollowUp followUp) {
        return names.owner(followUp.unit(), followUp.owner(), followUp.organ());
    }

    public String owner(Share share) {
        return names.owner(share.unit(), share.owner(), share.organ());
    }

    public String person(@Nullable String actor) {
        return names.person(actor);
    }

    /** Where an item comes from: a step by its event's name, or words someone wrote. */
    public String source(String source) {
        return words.find("source." + source).orElse(source);
    }

    public String time(Instant at) {
        return MINUTES.format(at.atZone(zone));
    }

    public String brief(String hash) {
        return hash.substring(0, Math.min(SHORT_HASH, hash.length()));
    }

    public String cite(LegalBasis basis) {
        return citations.cite(basis);
    }

    /** The provision that a deadline rests on. */
    public String cite(Deadline due) {
        return citations.cite(due.source(), due.article());
    }

    /** How a deadline came to its date. */
    public String derive(Deadline due) {
        return new ToldDeadline(due, words).told();
    }

    /** The days passed over on the way to a deadline, and how far it may be put off; empty if neither was kept. */
    public List<String> notes(Deadline due) {
        return DerivationNotes.of(due, words).told();
    }

    /** How long there is left, or since when it is too late. */
    public String punctuality(FollowUp followUp) {
        return new Punctuality(followUp, on, words).told();
    }
}
