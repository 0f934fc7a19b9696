package org.duban.command.casefile;

import org.duban.command.CaseBasis;
import org.duban.command.CaseForm;
import org.duban.command.FormState;
import org.duban.command.handling.Handling;

/**
 * A case as its rules see it.
 *
 * @param progress how far its form has come
 * @param handling how far the processes have come that it shares with other forms
 */
public record CaseState(CaseForm<?, ?, ?> form, FormState progress, Handling handling) {

    /** What the form tells the shared processes. */
    public CaseBasis basis() {
        return progress.basis();
    }
}
