package org.duban.ui.pages.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.PersonId;
import org.duban.events.activity.ActivityEvent.DeputiesAttended;
import org.duban.query.activity.ActivityFacts;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.Lists;
import org.duban.query.meeting.MeetingFacts;
import org.duban.query.register.RegisterView;
import org.duban.query.suggestion.SuggestionFacts;
import org.duban.query.suggestion.SuggestionReplies.ReplyRating;
import org.duban.query.suggestion.SuggestionReplies.SuggestionReply;
import org.duban.query.words.Vocabulary;
import org.duban.ui.pages.PageFormatter;

/** What a deputy raised, was trained in, took part in and attended. */
record DeputyDossier(
        PersonId person,
        List<CaseView> suggestions,
        List<RegisterView> activities,
        List<RegisterView> meetings,
        PageFormatter say,
        Vocabulary words) {

    List<DossierTable> tables() {
        return List.of(
                new DossierTable("suggestions", sorted(suggestions.stream().flatMap(this::suggestion))),
                new DossierTable("trainings", sorted(activities.stream().flatMap(view -> attended(view, true)))),
                new DossierTable("activities", sorted(activities.stream().flatMap(view -> attended(view, false)))),
                new DossierTable("meetings", sorted(meetings.stream().flatMap(this::meeting))));
    }

    private static List<DossierLine> sorted(Stream<DossierLine> lines) {
        return lines.sorted(DossierLine::byDay).toList();
    }

    private Stream<DossierLine> suggestion(CaseView view) {
        if (!(view.facts() instanceof SuggestionFacts facts)
                || !facts.text().signers().contains(person)) {
            return Stream.empty();
        }
        boolean leads = facts.text().signers().getFirst().equals(person);
        return Stream.of(new DossierLine(
                "/cases/" + view.caseId(),
                view.outline().title(),
                say.words().get(leads ? "dossier.leads" : "dossier.signs"),
                Stream.concat(replied(facts), rated(facts)).collect(Collectors.joining("；")),
                view.course().openedOn()));
    }

    private Stream<String> replied(SuggestionFacts facts) {
        List<SuggestionReply> replies = facts.replies().replies();
        return replies.stream()
                .skip(Math.max(0, replies.size() - 1))
                .map(reply -> say.words()
                        .get("dossier.replied", reply.on(), say.unit(reply.lead()), words.value(reply.category())));
    }

    private Stream<String> rated(SuggestionFacts facts) {
        return facts.replies().ratings().stream()
                .filter(rating -> rating.signer().equals(person))
                .reduce((one, other) -> one.round() > other.round() ? one : Lists.later(one, other, ReplyRating::on))
                .map(ReplyRating::result)
                .map(words::value)
                .map(result -> say.words().get("dossier.rated", result))
                .stream();
    }

    private Stream<DossierLine> attended(RegisterView view, boolean training) {
        ActivityFacts facts = view.facts(ActivityFacts.class).orElse(null);
        if (facts == null || (facts.training() != null) != training || !took(facts)) {
            return Stream.empty();
        }
        return Stream.of(new DossierLine(
                "/registers/" + view.stream().kind() + "/" + view.stream().id(),
                view.title(),
                facts.training() == null
                        ? words.value(Objects.requireNonNull(facts.activity()).kind())
                        : words.value(facts.training().level()),
                "",
                day(facts)));
    }

    /** Whether the deputy is on record as having taken part, and was not struck out again. */
    private boolean took(ActivityFacts facts) {
        return facts.attendances().stream().map(DeputiesAttended::deputies).anyMatch(those -> those.contains(person))
                && facts.struckOut().stream().noneMatch(one -> one.deputy().equals(person));
    }

    private static LocalDate day(ActivityFacts facts) {
        return facts.training() == null
                ? Objects.requireNonNull(facts.activity()).occurredOn()
                : facts.training().occurredOn();
    }

    private Stream<DossierLine> meeting(RegisterView view) {
        return view.facts(MeetingFacts.class).stream()
                .filter(meeting -> meeting.attendees().contains(person))
                .map(meeting -> new DossierLine(
                        "/meetings/" + meeting.meetingId(),
                        meeting.name(),
                        words.value(meeting.kind()),
                        "",
                        meeting.startsOn()));
    }
}
