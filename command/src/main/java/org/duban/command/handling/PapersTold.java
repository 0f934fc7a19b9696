package org.duban.command.handling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Steps;
import org.duban.events.handling.Paper;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was told of a case.
 *
 * @param papers of the handling reports, only if the last of them was told
 * @param lastOn the latest day of that; null if nothing was told
 */
record PapersTold(Set<Paper> papers, @Nullable LocalDate lastOn) {

    static final PapersTold NONE = new PapersTold(Set.of(), null);

    PapersTold with(Collection<Paper> more, LocalDate on) {
        Set<Paper> all = EnumSet.copyOf(more);
        all.addAll(papers);
        return new PapersTold(Set.copyOf(all), Steps.later(on, lastOn));
    }

    PapersTold reported() {
        Set<Paper> all = EnumSet.noneOf(Paper.class);
        all.addAll(papers);
        all.remove(Paper.HANDLING_REPORT);
        return new PapersTold(Set.copyOf(all), lastOn);
    }

    /** Refuses to tell nothing but what was told before. */
    void mayTell(List<Paper> next, String step) {
        boolean again = !next.isEmpty() && papers.containsAll(next);
        CommandRefused.unless(!again, CommonRule.STEP_ALREADY_TAKEN, "step", step, "on", String.valueOf(lastOn));
    }

    /** Refuses papers named twice, and a handling report before what it answers. */
    void mustFollow(List<Paper> next) {
        CommandRefused.unless(next.size() == Set.copyOf(next).size(), HandlingRule.PAPER_TWICE);
        Set<Paper> missing = EnumSet.of(Paper.REPORT, Paper.OPINIONS);
        missing.removeAll(papers);
        next.forEach(missing::remove);
        CommandRefused.unless(
                missing.isEmpty() || !next.contains(Paper.HANDLING_REPORT),
                HandlingRule.PAPERS_BEFORE,
                "papers",
                String.join(" ", missing.stream().map(Paper::name).toList()));
    }
}
