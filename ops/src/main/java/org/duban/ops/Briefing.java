package org.duban.ops;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import org.duban.command.unit.Unit;
import org.duban.events.Role;
import org.duban.events.UnitId;
import org.duban.events.ledger.Head;
import org.duban.query.access.Reader;
import org.duban.query.cases.CaseFilter;
import org.duban.query.cases.CaseList;
import org.duban.query.cases.CaseSummary;
import org.duban.query.cases.FindCases;
import org.duban.query.followup.FindFollowUps;
import org.duban.query.followup.FollowUp;
import org.duban.query.followup.FollowUpFilter;
import org.duban.query.followup.FollowUpList;
import org.duban.query.followup.FollowUpStatus;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.ui.wiring.RunningDuban;
import org.duban.ui.wiring.Views;
import org.jspecify.annotations.Nullable;

/**
 * Tells in a few lines what is in the example and how to get in.
 *
 * @param duban serving the example
 */
record Briefing(RunningDuban duban, DemoPasswords passwords, Terminal terminal) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Reader AUDITOR = Reader.of(EnumSet.of(Role.AUDITOR), null, null);

    void tell() {
        Head head = duban.core().ledger().head();
        Views views = duban.views().orElseThrow();
        if (!views.progress().awaitPosition(head.position(), PATIENCE)) {
            throw CliException.failed("demo.views");
        }
        tellCases(views.cases().find(AUDITOR, new FindCases(CaseFilter.ANY, Moment.NOW, Page.FIRST)));
        tellOverdue(views.followUps()
                .find(AUDITOR, new FindFollowUps(FollowUpStatus.OVERDUE, FollowUpFilter.ANY, Moment.NOW, Page.FIRST)));
        terminal.answer("demo.head", head.position(), head.hash());
        terminal.answer("demo.url", duban.url());
        passwords.byAccount().forEach((account, password) -> terminal.answer("demo.login", account, password));
    }

    private void tellCases(CaseList cases) {
        for (CaseSummary item : cases.items()) {
            terminal.answer(
                    "demo.case",
                    item.title(),
                    Objects.requireNonNull(item.items()),
                    Objects.requireNonNull(item.openItems()));
        }
    }

    private void tellOverdue(FollowUpList overdue) {
        terminal.answer("demo.overdue", overdue.counts().overdue());
        for (FollowUp item : overdue.items()) {
            terminal.answer(
                    "demo.overdue.item",
                    item.title(),
                    unit(item.unit()),
                    Objects.requireNonNull(item.dueOn()),
                    Objects.requireNonNull(item.daysLate()));
        }
    }

    private String unit(@Nullable UnitId id) {
        return Optional.ofNullable(id)
                .flatMap(duban.core().commands().directory()::unit)
                .map(Unit::name)
                .orElse("");
    }
}
