package org.duban.ui.pages.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.duban.command.CommandGateway;
import org.duban.command.CommandType;
import org.duban.command.Rehearsal;
import org.duban.command.account.Account;
import org.duban.events.CaseId;
import org.duban.events.Role;
import org.duban.query.cases.FindCase;
import org.duban.ui.evidence.EvidenceFiles;
import org.duban.ui.pages.PageFormatters;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.pages.documents.IssuedDocuments;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.problem.RefusalNames;
import org.duban.ui.reads.HistoryService;
import org.duban.ui.reads.ViewGate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What forms are made of, and where they are handed in. */
record FormDesk(
        CommandGateway gateway,
        Rehearsal rehearsal,
        EvidenceFiles evidence,
        IssuedDocuments documents,
        RegisteredChoices.Sources sources,
        HistoryService histories,
        PageFormatters formatters,
        ViewGate gate,
        RefusalNames names,
        Clock clock) {

    private static final Logger LOG = LoggerFactory.getLogger(FormDesk.class);

    /**
     * Somebody with a form for a command of {@code type}.
     *
     * @param extra the name of groups of which one more is wanted; empty if none is
     * @throws ProblemException if he may neither give it nor write it down for others, or sees nothing of what it is about
     */
    FormVisit visit(CommandType type, PageRequest visit, HttpServletRequest request, String extra, Locale language) {
        if (!may(type, visit.account()) && !mayWriteDown(type, visit.account())) {
            throw new ProblemException(ProblemCode.FORBIDDEN);
        }
        FilledForm filled =
                new FilledForm(request, evidence, visit.account().name().value(), extra);
        FormVisit form = FormVisit.of(this, type, visit, filled, language);
        if (!form.isAboutSomething()) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
        return form;
    }

    /** What a case is called; empty if {@code visit} is not shown it. */
    Optional<String> title(CaseId caseId, PageRequest visit) {
        return sources.cases()
                .find(visit.reader(), new FindCase(caseId, visit.now()))
                .map(view -> view.outline().title());
    }

    /** Waits until pages show what was just recorded; it stays recorded if they are slow, and they say so themselves. */
    void awaitPages() {
        try {
            gate.awaitHead();
        } catch (ProblemException behind) {
            LOG.debug("Pages do not show yet what was recorded", behind);
        }
    }

    /** Whether somebody may take that step himself. */
    static boolean may(CommandType type, Account account) {
        return !Collections.disjoint(type.roles(), account.roles());
    }

    /** Whether it is a clerk, and the act is one that others bring on paper; deputies act themselves. */
    static boolean mayWriteDown(CommandType type, Account account) {
        return account.roles().contains(Role.CLERK) && type.roles().stream().anyMatch(FormDesk::bringsPaper);
    }

    private static boolean bringsPaper(Role role) {
        return role == Role.OFFICE || role == Role.DEPARTMENT;
    }
}
