package org.duban.command.consultation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.EntryLog;
import org.duban.command.Rule;
import org.duban.command.Steps;
import org.duban.command.consultation.ConsultationCommand.AssignConsultation;
import org.duban.command.consultation.ConsultationCommand.CollectOpinions;
import org.duban.command.consultation.ConsultationCommand.DiscardOpinion;
import org.duban.command.consultation.ConsultationCommand.MergeOpinion;
import org.duban.command.consultation.ConsultationCommand.OpenCollection;
import org.duban.command.consultation.ConsultationCommand.ReceiveAdoptionFeedback;
import org.duban.command.consultation.ConsultationCommand.RecordAdoption;
import org.duban.command.consultation.ConsultationCommand.ReportOpinions;
import org.duban.command.consultation.ConsultationCommand.SubmitConsultation;
import org.duban.command.consultation.ConsultationCommand.TellContributors;
import org.duban.command.contactpoint.ContactPoints;
import org.duban.events.OpinionId;
import org.duban.events.consultation.ConsultationEvent;
import org.duban.events.consultation.ConsultationEvent.AdoptedOpinion;
import org.duban.events.consultation.ConsultationEvent.AdoptionFeedbackReceived;
import org.duban.events.consultation.ConsultationEvent.CollectedOpinion;
import org.duban.events.consultation.ConsultationEvent.CollectionOpened;
import org.duban.events.consultation.ConsultationEvent.ConsultationSubmitted;
import org.duban.events.consultation.ConsultationEvent.ContributorsTold;
import org.duban.events.consultation.ConsultationEvent.OpinionDiscarded;
import org.duban.events.consultation.ConsultationEvent.OpinionMerged;
import org.duban.events.consultation.ConsultationEvent.OpinionsAdopted;
import org.duban.events.consultation.ConsultationEvent.OpinionsCollected;
import org.duban.events.consultation.ConsultationEvent.OpinionsReported;

/** What becomes of the opinions of a consultation: each is collected once, reported once, and adopted only after that. */
record OpinionStages(EntryLog<ConsultationEvent> log, Context context) {

    ConsultationEvent next(ConsultationCommand command) {
        return switch (command) {
            case AssignConsultation c -> log.events().getFirst();
            case OpenCollection c -> {
                notEmpty(c.asked(), "asked");
                yield new CollectionOpened(c.consultationId(), c.asked(), c.occurredOn());
            }
            case CollectOpinions c -> collected(c);
            case MergeOpinion c -> {
                CommandRefused.unless(!c.opinionId().equals(c.into()), CommonRule.CHANGES_NOTHING);
                open(List.of(c.opinionId(), c.into()));
                yield new OpinionMerged(c.consultationId(), c.opinionId(), c.into(), c.occurredOn());
            }
            case DiscardOpinion c -> {
                open(List.of(c.opinionId()));
                yield new OpinionDiscarded(c.consultationId(), c.opinionId(), c.reason(), c.occurredOn());
            }
            case ReportOpinions c -> {
                notEmpty(c.reported(), "reported");
                Steps.notTaken(log.on(ConsultationSubmitted.class), "ConsultationSubmitted");
                open(c.reported());
                yield new OpinionsReported(c.consultationId(), c.reported(), c.late(), c.occurredOn());
            }
            case SubmitConsultation c -> {
                Steps.taken(log.on(OpinionsReported.class), "OpinionsReported");
                Steps.notTaken(log.on(ConsultationSubmitted.class), "ConsultationSubmitted");
                yield new ConsultationSubmitted(c.consultationId(), c.documentNo(), c.occurredOn());
            }
            case ReceiveAdoptionFeedback c -> {
                Steps.taken(log.on(ConsultationSubmitted.class), "ConsultationSubmitted");
                yield new AdoptionFeedbackReceived(c.consultationId(), c.documentNo(), c.summary(), c.occurredOn());
            }
            case RecordAdoption c -> adopted(c);
            case TellContributors c -> {
                notEmpty(c.told(), "told");
                c.told().forEach(this::known);
                yield new ContributorsTold(c.consultationId(), c.told(), c.channel(), c.occurredOn());
            }
        };
    }

    private ConsultationEvent collected(CollectOpinions c) {
        notEmpty(c.collected(), "collected");
        Steps.taken(log.on(CollectionOpened.class), "CollectionOpened");
        Steps.notTaken(log.on(ConsultationSubmitted.class), "ConsultationSubmitted");
        Set<OpinionId> taken = context.world().all(Consultations.REGISTER).stream()
                .flatMap(OpinionStages::collected)
                .collect(Collectors.toCollection(HashSet::new));
        c.collected().forEach(opinion -> {
            CommandRefused.unless(
                    taken.add(opinion.opinionId()),
                    ConsultationRule.OPINION_COLLECTED_ALREADY,
                    "opinion",
                    opinion.opinionId().value());
            ContactPoints.standing(context, opinion.point());
        });
        List<CollectedOpinion> kept = c.collected().stream()
                .map(one -> new CollectedOpinion(one.opinionId(), one.point(), one.article(), one.text()))
                .toList();
        return new OpinionsCollected(c.consultationId(), kept, c.occurredOn());
    }

    private ConsultationEvent adopted(RecordAdoption c) {
        notEmpty(c.adopted(), "adopted");
        Steps.taken(log.on(AdoptionFeedbackReceived.class), "AdoptionFeedbackReceived");
        Set<OpinionId> reported = reported();
        Set<OpinionId> before = log.all(OpinionsAdopted.class)
                .flatMap(event -> event.adopted().stream())
                .map(AdoptedOpinion::opinionId)
                .collect(Collectors.toCollection(HashSet::new));
        c.adopted().forEach(one -> {
            refuse(
                    !reported.contains(one.opinionId()),
                    ConsultationRule.OPINION_NOT_REPORTED,
                    "opinion",
                    one.opinionId());
            refuse(!before.add(one.opinionId()), ConsultationRule.OPINION_ADOPTED_ALREADY, "opinion", one.opinionId());
        });
        return new OpinionsAdopted(c.consultationId(), c.adopted(), c.occurredOn());
    }

    /** Refuses opinions that were not collected here, sorted out or reported already, or given twice. */
    private void open(List<OpinionId> opinions) {
        Set<OpinionId> out = Stream.concat(
                        log.all(OpinionMerged.class).map(OpinionMerged::opinionId),
                        log.all(OpinionDiscarded.class).map(OpinionDiscarded::opinionId))
                .collect(Collectors.toSet());
        Set<OpinionId> reported = reported();
        opinions.forEach(opinion -> {
            known(opinion);
            refuse(out.contains(opinion), ConsultationRule.OPINION_SORTED_OUT, "opinion", opinion);
            refuse(!reported.add(opinion), ConsultationRule.OPINION_REPORTED_ALREADY, "opinion", opinion);
        });
    }

    private void known(OpinionId opinion) {
        refuse(collected(log).noneMatch(opinion::equals), ConsultationRule.OPINION_NOT_COLLECTED, "opinion", opinion);
    }

    private Set<OpinionId> reported() {
        return log.all(OpinionsReported.class)
                .flatMap(event -> event.reported().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<OpinionId> collected(EntryLog<ConsultationEvent> consultation) {
        return consultation
                .all(OpinionsCollected.class)
                .flatMap(event -> event.collected().stream())
                .map(CollectedOpinion::opinionId);
    }

    private static void refuse(boolean refused, Rule rule, String name, OpinionId opinion) {
        CommandRefused.unless(!refused, rule, name, opinion.value());
    }

    private static void notEmpty(List<?> list, String name) {
        CommandRefused.unless(!list.isEmpty(), CommonRule.LIST_EMPTY, "field", name);
    }
}
