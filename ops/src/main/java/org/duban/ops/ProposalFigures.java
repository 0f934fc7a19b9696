package org.duban.ops;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duban.ui.evaluations.BothLanguages;
import org.duban.ui.evaluations.ComparedFigure.ReadValue;
import org.duban.ui.evaluations.ComparedMeasure;
import org.duban.ui.evaluations.ComparedParty;
import org.duban.ui.evaluations.MeasureDefinition;
import org.duban.ui.json.AnswerJson;
import org.duban.ui.whatif.FiguresUnder;
import org.jspecify.annotations.Nullable;

/** Which numbers of a year a proposal would have changed, for people and for programs. */
record ProposalFigures(Terminal terminal, boolean json) {

    /** Answers as the server does, or in sentences. */
    void tell(FiguresUnder answer) {
        if (json) {
            terminal.out().println(AnswerJson.mapper().writeValueAsString(answer));
            return;
        }
        Locale language = terminal.texts().locale();
        Map<String, BothLanguages> titles = answer.measures().stream()
                .collect(Collectors.toMap(MeasureDefinition::measure, MeasureDefinition::title));
        for (ComparedParty party : answer.parties()) {
            for (ComparedMeasure measure : differing(party)) {
                terminal.answer(
                        "what-if.number",
                        party.name().in(language),
                        Objects.requireNonNull(titles.get(measure.measure())).in(language),
                        said(measure.before()),
                        said(measure.after()));
            }
        }
        terminal.answer("what-if.figures", answer.differing());
    }

    private static List<ComparedMeasure> differing(ComparedParty party) {
        return party.measures().stream().filter(measure -> !measure.same()).toList();
    }

    private static String said(@Nullable ReadValue value) {
        return value == null || value.printedText() == null ? "-" : value.printedText();
    }
}
