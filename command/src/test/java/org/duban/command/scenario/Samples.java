package org.duban.command.scenario;

import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.PHOTO;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.duban.command.Command;
import org.duban.events.AccountName;
import org.duban.events.CaseId;
import org.duban.events.DutyId;
import org.duban.events.Evidence;
import org.duban.events.ItemId;
import org.duban.events.MeetingId;
import org.duban.events.NoticeId;
import org.duban.events.OpinionId;
import org.duban.events.PersonId;
import org.duban.events.Session;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.DeliberationEvent.Ballot;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ReportEvent.VoteTally;
import org.duban.events.seat.SeatEvent.Election;
import org.duban.events.workreport.PlannedMonth;
import org.jspecify.annotations.Nullable;

/** Makes commands of any type, from few values, so that random ones often meet the same case and item. */
public record Samples(Random random, List<CaseId> cases, LocalDate from, int days) {

    private static final List<UnitId> UNITS = List.of(Town.GREENING, Town.HOUSING, Town.COURT, Town.ENVIRONMENT);
    private static final List<ItemId> ITEMS =
            Stream.of("bins", "trucks", "signs").map(ItemId::new).toList();
    private static final List<VoteTally> TALLIES = List.of(
            new VoteTally(30, 30, 30, 0, 30, 0, 0, 0),
            new VoteTally(30, 30, 30, 0, 0, 0, 30, 0),
            new VoteTally(30, 30, 30, 1, 0, 0, 30, 0));

    private static final List<MeetingId> MEETINGS =
            Stream.of("05-25", "09-20", "09-28", "10-10").map(Town::session).toList();
    private static final List<PersonId> PERSONS = List.of(Town.ZHANG, Town.WANG, Town.MAYOR);
    private static final List<DutyId> DUTIES = List.of(
            Acts.ITEM,
            Acts.NOTICE,
            HandlingDuty.RECTIFICATION_ITEM.of("trucks"),
            HandlingDuty.HANDLING_REPORT.of(SupervisedOrgan.GOVERNMENT),
            HandlingDuty.OPINION_COMPILE.only());

    /** Some command of that type. */
    public static Command of(Class<? extends Command> type) {
        return new Samples(new Random(1), List.of(CASE), LocalDate.of(2023, 3, 1), 1).make(type);
    }

    /** Something of that type. */
    public <T> T make(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Stream.of(components).map(this::value).toArray();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("no sample of " + type, e);
        }
    }

    private @Nullable Object value(RecordComponent component) {
        boolean mayLack = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (mayLack && random.nextBoolean()) {
            return null;
        }
        if (component.getName().equals("meeting")) {
            return random.nextInt(6) > 0 ? Town.CHAIRS : one(MEETINGS);
        }
        if (component.getName().equals("purpose")) {
            return one(List.of("INSPECTION_REPORT", Acts.PURPOSE));
        }
        return component.getGenericType() instanceof ParameterizedType parameterized
                        && component.getType() == List.class
                ? list((Class<?>) parameterized.getActualTypeArguments()[0])
                : value(component.getType());
    }

    private List<Object> list(Class<?> type) {
        List<Object> values = new ArrayList<>();
        for (int n = random.nextInt(4); n > 0; n--) {
            values.add(value(type));
        }
        return values;
    }

    private Object value(Class<?> type) {
        if (type.isEnum()) {
            return one(List.of(type.getEnumConstants()));
        }
        return switch (type.getSimpleName()) {
            case "String" -> "text " + random.nextInt(3);
            case "int" -> random.nextInt(100);
            case "boolean" -> random.nextBoolean();
            case "LocalDate" -> from.plusDays(random.nextInt(days));
            case "CaseId" -> one(cases);
            case "StreamId" -> one(cases).stream();
            case "MeetingId" -> one(MEETINGS);
            case "NoticeId" -> new NoticeId("n" + random.nextInt(3));
            case "PersonId" -> one(PERSONS);
            case "SeatId" -> random.nextBoolean() ? Town.TAKEN : Town.VACANT;
            case "ItemId" -> one(ITEMS);
            case "OpinionId" -> new OpinionId("o" + random.nextInt(3));
            case "UnitId" -> one(UNITS);
            case "DutyId" -> one(DUTIES);
            case "PlannedMonth" -> new PlannedMonth("2023-0" + (1 + random.nextInt(9)));
            case "AccountName" -> new AccountName("newcomer");
            case "Evidence" -> random.nextInt(4) > 0 ? PHOTO : new Evidence("b".repeat(64), "x");
            case "Session" -> new Session(one(MEETINGS), 35, random.nextInt(36));
            case "Election" -> new Election(one(MEETINGS), 35, random.nextInt(36), make(Ballot.class));
            case "VoteTally" -> one(TALLIES);
            case "Map" ->
                Map.of("occurredOn", from.plusDays(random.nextInt(days)).toString());
            default -> isId(type) ? id(type) : make(type);
        };
    }

    private static boolean isId(Class<?> type) {
        String name = type.getSimpleName();
        return type.isRecord() && (name.endsWith("Id") || name.equals("TopicName") || name.equals("TaskName"));
    }

    private Object id(Class<?> type) {
        try {
            return type.getDeclaredConstructor(String.class).newInstance("one-" + random.nextInt(3));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("no sample of " + type, e);
        }
    }

    private <T> T one(List<? extends T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
