package org.duban.command.casefile;

import static org.duban.command.scenario.Story.day;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.command.Aspects;
import org.duban.command.Author;
import org.duban.command.CaseBasis;
import org.duban.command.CaseCommand;
import org.duban.command.CaseForm;
import org.duban.command.Context;
import org.duban.command.FormState;
import org.duban.command.SharedProcess;
import org.duban.command.handling.Handling;
import org.duban.command.handling.HandlingTerm;
import org.duban.command.rules.Term;
import org.duban.events.CaseEvent;
import org.duban.events.Event;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.jspecify.annotations.Nullable;

/** A form for tests: letters, and nothing else that forms share. */
public final class OtherForm implements CaseForm<OtherForm.Asks, OtherForm.Happens, OtherForm.Progress> {

    /** Its own commands. */
    public interface Asks extends CaseCommand {}

    /** Its own events. */
    public interface Happens extends CaseEvent {}

    /** It never comes further. */
    public record Progress() implements FormState {

        @Override
        public CaseBasis basis() {
            return new CaseBasis(
                    Set.of(SupervisedOrgan.GOVERNMENT),
                    null,
                    Secrecy.PUBLIC,
                    day("03-01"),
                    day("03-01"),
                    CaseBasis.Findings.OPEN,
                    day("03-01"),
                    day("05-25"),
                    CaseBasis.Left.OPINIONS);
        }
    }

    @Override
    public String code() {
        return "OTHER";
    }

    @Override
    public Class<Asks> commands() {
        return Asks.class;
    }

    @Override
    public Class<Happens> events() {
        return Happens.class;
    }

    @Override
    public Class<? extends Asks> opening() {
        return Asks.class;
    }

    @Override
    public Set<SharedProcess> processes() {
        return Set.of(SharedProcess.OPINIONS);
    }

    @Override
    public Term term(Term shared) {
        return shared == HandlingTerm.OPINION_HANDLE ? HandlingTerm.DISSATISFIED_REDO : shared;
    }

    @Override
    public Map<String, String> bases() {
        return Map.of("deliver-opinion-letter", "ZJ-Sup §43", "WRONG_FORM", "ZJ-Rules §29");
    }

    @Override
    public List<? extends Event> decide(Asks command, @Nullable Progress progress, Handling handling, Context context) {
        return List.of();
    }

    @Override
    public Progress evolve(@Nullable Progress progress, Happens event, Author author) {
        return new Progress();
    }

    @Override
    public Aspects aspects(Happens event, @Nullable Progress progress, Handling handling, Context context) {
        return Aspects.from(day("03-01"));
    }
}
