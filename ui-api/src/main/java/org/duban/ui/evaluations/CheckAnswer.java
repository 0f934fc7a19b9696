package org.duban.ui.evaluations;

import java.util.List;
import org.duban.query.figure.CrossCheck;
import org.duban.query.figure.CrossCheck.Fit;

/**
 * Whether figures fit one another.
 *
 * @param check its id
 * @param says what must hold
 * @param fit what it came to
 * @param figures those it looks at; empty for all
 */
public record CheckAnswer(String check, BothLanguages says, Fit fit, List<String> figures) {

    static CheckAnswer of(CrossCheck check) {
        return new CheckAnswer(check.id(), BothLanguages.of("check." + check.id()), check.outcome(), check.figures());
    }
}
