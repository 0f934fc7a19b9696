package org.duban.query.words;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.AccountName;
import org.duban.events.Body;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.EntryId;
import org.duban.events.ItemId;
import org.duban.events.MeetingId;
import org.duban.events.OpinionId;
import org.duban.events.PersonId;
import org.duban.events.Responsible;
import org.duban.events.Sealed;
import org.duban.events.SeatId;
import org.duban.events.SeriesId;
import org.duban.events.Session;
import org.duban.events.StreamId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.duty.EscalationEvent.MeasureVote;
import org.duban.events.handling.DeliberationEvent.Ballot;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ReportEvent.VoteTally;
import org.duban.query.CaseForms;
import org.jspecify.annotations.Nullable;

/** Tells single values in a language: days, numbers, ids by what they name, constants by their words. */
public record ValueText(Vocabulary words, Labels labels) {

    private static final RecordComponent[] NOTHING = {};

    /** What a record holds in one place as far as people read it in a sentence; empty for one of several parts. */
    public Optional<String> simple(Object value) {
        return switch (value) {
            case String text -> Optional.of(text);
            case Number number -> Optional.of(number.toString());
            case LocalDate day -> Optional.of(day.toString());
            case Boolean yes -> Optional.of(words.text("value." + yes));
            case Enum<?> constant -> Optional.of(words.value(constant));
            case Responsible by -> Optional.of(responsible(by));
            case Sealed sealed -> Optional.of(words.text("value.sealed"));
            default -> id(value);
        };
    }

    /** Any value in one line. */
    public String line(Object value) {
        return switch (value) {
            case Deadline due ->
                due.dueOn() == null ? words.text("value.noDate") : due.dueOn().toString();
            case Session session -> labels.meeting(session.meeting());
            case Collection<?> many ->
                many.isEmpty()
                        ? words.text("value.none")
                        : many.stream().map(this::line).collect(Collectors.joining(words.text("value.and")));
            case Ballot ballot -> new Votes(words).ballot(ballot);
            case MeasureVote vote -> new Votes(words).ballot(Votes.of(vote));
            case VoteTally tally -> new Votes(words).tally(tally);
            default -> simple(value).orElseGet(() -> parts(value));
        };
    }

    /** What a record of several parts holds: each part after its name. */
    private String parts(Object value) {
        RecordComponent[] parts = value instanceof Record ? value.getClass().getRecordComponents() : NOTHING;
        return parts.length == 0
                ? value.toString()
                : Stream.of(parts)
                        .flatMap(part -> Stream.ofNullable(held(part, value))
                                .map(held -> words.text(
                                        "value.part", words.field(value.getClass(), part.getName()), line(held))))
                        .collect(Collectors.joining(words.text("value.and")));
    }

    private static @Nullable Object held(RecordComponent part, Object whole) {
        try {
            return part.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(part.toString(), impossible);
        }
    }

    /** A duty by its kind and what it is about. */
    public String duty(DutyId duty) {
        String kind = words.duty(duty.kind());
        String which =
                HandlingDuty.item(duty).map(labels::item).or(() -> named(duty)).orElseGet(() -> which(duty.which()));
        String told = HandlingDuty.assistingUnit(duty)
                .map(unit -> words.text("label.ofUnit", which, labels.unit(unit)))
                .orElse(which);
        return told.isEmpty() ? kind : words.text("label.duty", kind, told);
    }

    /** A duty by its kind and its organ, unit, purpose or period, for a row that says itself which item it is about. */
    public String kind(DutyId duty) {
        String kind = words.duty(duty.kind());
        return HandlingDuty.item(duty).isPresent()
                ? kind
                : named(duty)
                        .or(() -> known(duty.which()))
                        .map(which -> words.text("label.duty", kind, which))
                        .orElse(kind);
    }

    /** The unit or person that its kind says is in its id. */
    private Optional<String> named(DutyId duty) {
        return CaseForms.ALL.stream()
                .flatMap(form -> form.duties().stream())
                .filter(kind -> kind.has(duty))
                .flatMap(kind -> kind.names(duty).stream())
                .flatMap(id -> id(id).stream())
                .findFirst();
    }

    private Optional<String> id(Object value) {
        return switch (value) {
            case UnitId unit -> Optional.of(labels.unit(unit));
            case MeetingId meeting -> Optional.of(labels.meeting(meeting));
            case PersonId person -> Optional.of(labels.person(person));
            case AccountName account -> Optional.of(labels.account(account));
            case ItemId item -> Optional.of(labels.item(item));
            case OpinionId opinion -> Optional.of(labels.opinion(opinion));
            case DutyId duty -> Optional.of(duty(duty));
            case CaseId caseId -> Optional.of(labels.stream(caseId.stream()));
            case SeatId seat -> Optional.of(labels.stream(seat.stream()));
            case EntryId entry -> Optional.of(labels.stream(entry.stream()));
            case SeriesId series -> Optional.of(labels.stream(series.stream()));
            case StreamId stream -> Optional.of(labels.stream(stream));
            default -> isOneText(value) ? Optional.of(labels.part(value)) : Optional.empty();
        };
    }

    /** A type of a form's own that holds one text and prints as that, such as a month. */
    private static boolean isOneText(Object value) {
        RecordComponent[] parts = value instanceof Record ? value.getClass().getRecordComponents() : NOTHING;
        return parts.length == 1 && parts[0].getType() == String.class;
    }

    private String responsible(Responsible by) {
        return switch (by.kind()) {
            case UNIT, COMMITTEE -> labels.unit(new UnitId(by.id()));
            case ORGAN_OFFICE -> words.text("label.office", words.value(SupervisedOrgan.valueOf(by.id())));
            case GENERAL_OFFICE -> words.value(by.kind());
            case PERSON -> labels.person(new PersonId(by.id()));
            case BODY -> words.value(Body.valueOf(by.id()));
        };
    }

    private String which(String which) {
        return known(which).orElse(which);
    }

    /** An organ, a purpose or a half of a year and the number after it, or a period; empty if it is none of them. */
    private Optional<String> known(String which) {
        String number = which.replaceFirst("^.*?(?=(-\\d+)*$)", "").replaceFirst("^-", "");
        String name = number.isEmpty() ? which : which.substring(0, which.length() - number.length() - 1);
        Optional<String> told = Stream.of(SupervisedOrgan.values())
                .filter(organ -> organ.id().equals(name))
                .map(words::value)
                .findFirst()
                .or(() -> words.find("purpose." + name.toUpperCase(Locale.ROOT).replace('-', '_')))
                .or(() -> words.find("half." + name));
        return number.isEmpty()
                ? told.or(() -> Optional.of(words.period(name)).filter(text -> !text.equals(name)))
                : told.map(one -> words.text("label.round", one, number));
    }
}
