package org.duban.ui.wiring;

import java.time.Clock;
import org.duban.command.CaseSight;
import org.duban.command.account.Directory;
import org.duban.command.internalrule.RegisteredTerms;
import org.duban.query.cases.Cases;
import org.duban.query.conflict.Conflicts;
import org.duban.query.followup.FollowUps;
import org.duban.query.registers.RegisterEntries;
import org.duban.ui.evaluations.ReportService;
import org.duban.ui.evaluations.SheetService;
import org.duban.ui.evaluations.UnitService;
import org.duban.ui.evidence.CitedEvidence;
import org.duban.ui.evidence.CitedPapers;
import org.duban.ui.evidence.EvidenceRights;
import org.duban.ui.live.CaseReader;
import org.duban.ui.live.LiveCases;
import org.duban.ui.live.NewsReader;
import org.duban.ui.people.OpenedNames;
import org.duban.ui.problem.RefusalNames;
import org.duban.ui.readings.NameReadings;
import org.duban.ui.readings.ReadingDesk;
import org.duban.ui.reads.HistoryService;
import org.duban.ui.reads.NamedRefusals;
import org.duban.ui.reads.QueryContexts;
import org.duban.ui.reads.Readers;
import org.duban.ui.reads.ShownCases;
import org.duban.ui.reads.ViewGate;
import org.duban.ui.rules.RuleService;
import org.duban.ui.security.Callers;
import org.duban.ui.whatif.FiguresUnderRules;
import org.duban.ui.whatif.WhatIfService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the controllers answer questions with. */
@Configuration(proxyBeanMethods = false)
class QueryBeans {

    @Bean
    Readers readers(Directory directory) {
        return new Readers(directory);
    }

    @Bean
    EvidenceRights evidenceRights(Core core, Views views, HistoryService histories, Readers readers, ViewGate gate) {
        return new CitedEvidence(
                views.cases(),
                histories,
                new CitedPapers(core.history()),
                new CitedEvidence.Who(core.commands().directory(), readers),
                gate::awaitHead);
    }

    @Bean
    CaseSight caseSight(Core core, Cases cases, Readers readers) {
        return new ShownCases(
                cases,
                core.history(),
                core.commands().directory(),
                readers,
                core.settings().clock());
    }

    @Bean
    WhatIfService whatIf(Core core) {
        DubanSettings settings = core.settings();
        return new WhatIfService(core.history(), core.rules(), settings.jurisdiction(), settings.clock());
    }

    @Bean
    FiguresUnderRules figuresUnderRules(Core core, Views views) {
        return new FiguresUnderRules(
                views.timeline(), core.history(), core.ledger().id(), core.rules());
    }

    @Bean
    Cases cases(Views views) {
        return views.cases();
    }

    @Bean
    Conflicts conflicts(Views views) {
        return views.conflicts();
    }

    @Bean
    LiveCases liveCases(
            Core core, Views views, Callers callers, Readers readers, Cases cases, HistoryService histories) {
        return new LiveCases(
                new CaseReader(callers, readers, cases),
                new NewsReader(callers, readers, histories),
                core.events(),
                views.progress());
    }

    @Bean
    ReportService reports(Core core, Views views) {
        return new ReportService(views.timeline(), core.history(), core.ledger().id(), core.rules());
    }

    @Bean
    UnitService unitEvaluations(Core core, Views views) {
        return new UnitService(views.timeline(), core.history(), core.ledger().id(), core.rules());
    }

    @Bean
    SheetService publishedFigures(Core core, Views views) {
        return new SheetService(views.timeline(), core.history());
    }

    @Bean
    FollowUps followUps(Views views) {
        return views.followUps();
    }

    @Bean
    RegisterEntries registers(Views views) {
        return views.registers();
    }

    @Bean
    OpenedNames openedNames(Core core, ObjectProvider<ReadingDesk> desk) {
        NameReadings readings =
                new NameReadings(desk::getObject, core.settings().clock());
        return new OpenedNames(core.history(), core.keys(), readings);
    }

    @Bean
    HistoryService histories(Views views, OpenedNames people) {
        return views.histories(people);
    }

    @Bean
    QueryContexts reception(Readers readers, ViewGate gate) {
        return new QueryContexts(readers, gate);
    }

    @Bean
    RefusalNames refusalNames(Core core, Readers readers, OpenedNames people) {
        return new NamedRefusals(
                core.history(),
                core.commands().directory(),
                readers,
                people,
                core.settings().clock());
    }

    @Bean
    RuleService ruleDesk(Core core, Clock clock) {
        return new RuleService(
                core.rules(),
                RegisteredTerms.of(core.history()),
                () -> RegisteredTerms.spans(core.history()),
                core.settings().jurisdiction(),
                clock);
    }
}
