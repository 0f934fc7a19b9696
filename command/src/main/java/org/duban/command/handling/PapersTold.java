package org.duban.command.handling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Several;
import org.duban.command.Steps;
import org.duban.events.handling.CasePaper;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was told of a case.
 *
 * @param papers of the handling reports, only if the last of them was told
 * @param lastOn the latest day of that; null if nothing was told
 */
record PapersTold(Set<CasePaper> papers, @Nullable LocalDate lastOn) {

    static final PapersTold NONE = new PapersTold(Set.of(), null);

    PapersTold with(Collection<CasePaper> more, LocalDate on) {
        Set<CasePaper> all = EnumSet.copyOf(more);
        all.addAll(papers);
        return new PapersTold(Set.copyOf(all), Steps.later(on, lastOn));
    }

    PapersTold reported() {
        Set<CasePaper> all = EnumSet.noneOf(CasePaper.class);
        all.addAll(papers);
        all.removeIf(CasePaper::isOfHandling);
        return new PapersTold(Set.copyOf(all), lastOn);
    }

    /** Refuses to tell what is not there, and nothing but what was told before. */
    void mayTell(List<CasePaper> next, Set<CasePaper> there, String step) {
        CommandRefused.unless(!there.isEmpty(), CommonRule.STEP_MISSING, "step", "Deliberation");
        CommandRefused.unless(
                !papers.containsAll(there), CommonRule.STEP_ALREADY_TAKEN, "step", step, "on", String.valueOf(lastOn));
        List<CasePaper> missing =
                next.stream().filter(paper -> !there.contains(paper)).toList();
        CommandRefused.unless(missing.isEmpty(), HandlingRule.PAPER_NOT_THERE, "papers", names(missing));
        CommandRefused.unless(
                next.isEmpty() || !papers.containsAll(next),
                HandlingRule.PAPERS_TOLD,
                "papers",
                names(next),
                "on",
                String.valueOf(lastOn));
    }

    private static String names(Collection<CasePaper> all) {
        return Several.of(all.stream().map(CasePaper::name));
    }

    /** Refuses papers named twice, and a handling report before those it answers that are there. */
    void mustFollow(List<CasePaper> next, Set<CasePaper> there) {
        CommandRefused.unless(next.size() == Set.copyOf(next).size(), HandlingRule.PAPER_TWICE);
        Set<CasePaper> missing = EnumSet.of(CasePaper.REPORT, CasePaper.OPINIONS);
        missing.retainAll(there);
        missing.removeAll(papers);
        next.forEach(missing::remove);
        CommandRefused.unless(
                missing.isEmpty() || !next.contains(CasePaper.HANDLING_REPORT),
                HandlingRule.PAPERS_BEFORE,
                "papers",
                names(missing));
    }
}
