package org.duban.ops;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duban.command.unit.Unit;
import org.duban.events.Role;
import org.duban.events.UnitId;
import org.duban.events.ledger.Head;
import org.duban.query.access.Reader;
import org.duban.query.figure.StatedFigures;
import org.duban.query.followup.FindFollowUps;
import org.duban.query.followup.FollowUp;
import org.duban.query.followup.FollowUpFilter;
import org.duban.query.followup.FollowUpList;
import org.duban.query.followup.FollowUpStatus;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.query.words.Vocabulary;
import org.duban.ui.wiring.RunningDuban;
import org.duban.ui.wiring.Views;
import org.jspecify.annotations.Nullable;

/**
 * Tells in a few lines what is in the example and how to get in.
 *
 * @param duban serving the example
 * @param report what the year's report prints
 */
record Briefing(RunningDuban duban, StatedReport report, DemoPasswords passwords, Terminal terminal) {

    /** As wide as a number with its unit, in columns. */
    private static final int COLUMN = 9;

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Reader AUDITOR = Reader.of(EnumSet.of(Role.AUDITOR), null, null);

    void tell() {
        Head head = duban.core().ledger().head();
        Views views = duban.views().orElseThrow();
        if (!views.progress().awaitPosition(head.position(), PATIENCE)) {
            throw CliException.failed("demo.views");
        }
        tellFigures(report.beside(new StatedFigures(views.timeline()), AUDITOR));
        tellOverdue(views.followUps()
                .find(AUDITOR, new FindFollowUps(FollowUpStatus.OVERDUE, FollowUpFilter.ANY, Moment.NOW, Page.FIRST)));
        terminal.answer("demo.head", head.position(), head.hash());
        terminal.answer("demo.url", duban.url());
        passwords.byAccount().forEach((account, password) -> terminal.answer("demo.login", account, password));
    }

    private void tellFigures(List<StatedReport.Beside> figures) {
        long agree = figures.stream().filter(StatedReport.Beside::agrees).count();
        terminal.answer("demo.figures", agree, figures.size());
        Vocabulary words = Vocabulary.in(terminal.texts().locale());
        for (StatedReport.Beside figure : figures) {
            String phrase = words.text("figure." + figure.line().figure() + ".phrase");
            String stated = padded(figure.line().stated());
            terminal.answer(
                    figure.agrees() ? "demo.figure" : "demo.figure.differs", stated, padded(figure.computed()), phrase);
        }
    }

    /** At the right of its column; a Chinese character is as wide as two others. */
    private static String padded(String text) {
        long width =
                text.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
        return " ".repeat((int) Math.max(0, COLUMN - width)) + text;
    }

    private void tellOverdue(FollowUpList overdue) {
        terminal.answer("demo.overdue", overdue.counts().overdue());
        for (FollowUp item : overdue.items()) {
            terminal.answer(
                    "demo.overdue.item",
                    named(item),
                    unit(item.unit()),
                    Objects.requireNonNull(item.dueOn()),
                    Objects.requireNonNull(item.daysLate()));
        }
    }

    /** An item by its title; whatever else is owed, by what it is and of what. */
    private String named(FollowUp owed) {
        return owed.itemId() == null
                ? Vocabulary.in(terminal.texts().locale()).duty(owed.kind()) + ": " + owed.title()
                : owed.title();
    }

    private String unit(@Nullable UnitId id) {
        return Optional.ofNullable(id)
                .flatMap(duban.core().commands().directory()::unit)
                .map(Unit::name)
                .orElse("");
    }
}
