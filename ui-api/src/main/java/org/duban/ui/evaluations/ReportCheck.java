package org.duban.ui.evaluations;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.events.Role;
import org.duban.events.ledger.history.History;
import org.duban.query.access.Reader;
import org.duban.query.evaluation.FindUnitEvaluation;
import org.duban.query.evaluation.UnitEvaluations;
import org.duban.query.figure.AnnualReports;
import org.duban.query.figure.FindAnnualReport;
import org.duban.query.figure.ReportPeriod;
import org.duban.query.store.MemoryViewStore;
import org.duban.query.timeline.AsOf;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Timeline;
import org.duban.query.view.LiveViews;
import org.duban.ui.json.AnswerJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Produces a yearly report, or an evaluation of organs and units, again from a ledger, as whoever may read everything, and
 * tells whether it comes out the same.
 */
public final class ReportCheck {

    /** In the order in which a difference says most. */
    private static final List<String> PARTS = List.of(
            "ledger",
            "position",
            "hash",
            "on",
            "from",
            "to",
            "congressSession",
            "partial",
            "stale",
            "figures",
            "checks",
            "undated",
            "measures",
            "parties");

    private ReportCheck() {}

    /** What a report is beside the one produced again. */
    public enum Likeness {
        /** Both have the same digest. */
        SAME,
        /** It does not even have the digest that stands in it. */
        ALTERED,
        /** Something in it comes out otherwise. */
        DIFFERENT
    }

    /**
     * What came of it.
     *
     * @param digest of the report produced again
     * @param place where the two differ first; null if they say the same
     * @param given what the report says there; null if they say the same
     * @param found what is said there now; null if they say the same
     */
    public record Finding(
            Likeness likeness,
            String digest,
            @Nullable String place,
            @Nullable String given,
            @Nullable String found) {}

    /**
     * Holds a report against the ledger.
     *
     * @param ledger the ledger's id
     * @throws IllegalArgumentException if it is no report
     */
    public static Finding of(History history, String ledger, ZoneId zone, JsonNode report) {
        JsonNode content = report.path("content");
        Object again = again(history, ledger, zone, content);
        String digest = ReportDigest.of(again);
        boolean untouched = report.path("digest").asString("").equals(ReportDigest.ofTree(content));
        JsonNode found = AnswerJson.mapper().valueToTree(again);
        for (String part : PARTS) {
            String at = ReportDigest.difference("/" + part, content.path(part), found.path(part));
            if (at != null) {
                return new Finding(
                        untouched ? Likeness.DIFFERENT : Likeness.ALTERED,
                        digest,
                        named(at, content),
                        said(content.at(at)),
                        said(found.at(at)));
            }
        }
        return new Finding(untouched ? Likeness.SAME : Likeness.ALTERED, digest, null, null, null);
    }

    private static Object again(History history, String ledger, ZoneId zone, JsonNode content) {
        ReportPeriod period;
        Moment moment;
        try {
            period = period(content);
            moment = new Moment(new AsOf.Upto(content.path("position").asLong()), day(content, "on"));
        } catch (RuntimeException unreadable) {
            throw new IllegalArgumentException("no report", unreadable);
        }
        Timeline timeline = new Timeline(new LiveViews(new MemoryViewStore()), history, Clock.system(zone), zone);
        Reader all = Reader.of(Set.of(Role.AUDITOR), null, null);
        if (content.has("parties")) {
            return new UnitReportMaker(history, ledger)
                    .content(new UnitEvaluations(timeline).find(all, new FindUnitEvaluation(period, moment)));
        }
        return new ReportMaker(history, ledger)
                .content(new AnnualReports(timeline).find(all, new FindAnnualReport(period, moment)));
    }

    /**
     * The period that a report says it is of.
     *
     * @throws IllegalArgumentException if it says none
     */
    public static ReportPeriod period(JsonNode content) {
        String session = content.path("congressSession").asString("");
        try {
            return new ReportPeriod(day(content, "from"), day(content, "to"), session.isEmpty() ? null : session);
        } catch (DateTimeException noDay) {
            throw new IllegalArgumentException("no report", noDay);
        }
    }

    private static LocalDate day(JsonNode content, String name) {
        return LocalDate.parse(content.path(name).asString());
    }

    /** A place among figures or checks, with the figure's or check's id in place of its number. */
    private static String named(String at, JsonNode content) {
        List<String> steps = List.of(at.substring(1).split("/", -1));
        if (steps.size() < 2) {
            return at.substring(1);
        }
        JsonNode one = content.path(steps.get(0)).path(Integer.parseInt(steps.get(1)));
        String id = Stream.of("figure", "check", "id", "measure")
                .map(name -> one.path(name).asString(""))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(steps.get(1));
        return String.join(" ", id, String.join("/", steps.subList(2, steps.size())))
                .strip();
    }

    private static String said(JsonNode node) {
        return node instanceof MissingNode ? "" : node.isValueNode() ? node.asString() : node.toString();
    }
}
