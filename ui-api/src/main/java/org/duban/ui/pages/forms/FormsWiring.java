package org.duban.ui.pages.forms;

import java.time.Clock;
import org.duban.command.CaseSight;
import org.duban.command.CommandGateway;
import org.duban.command.Rehearsal;
import org.duban.command.account.Directory;
import org.duban.command.rules.DeadlineRules;
import org.duban.query.cases.Cases;
import org.duban.query.registers.RegisterEntries;
import org.duban.ui.commands.Catalogue;
import org.duban.ui.evidence.EvidenceFiles;
import org.duban.ui.pages.PageFormatters;
import org.duban.ui.pages.documents.IssuedDocuments;
import org.duban.ui.problem.RefusalNames;
import org.duban.ui.reads.HistoryService;
import org.duban.ui.reads.ViewGate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what forms are made of. */
@Configuration(proxyBeanMethods = false)
class FormsWiring {

    @Bean
    FormDesk forms(
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
        return new FormDesk(
                gateway, rehearsal, evidence, documents, sources, histories, formatters, gate, names, clock);
    }

    @Bean
    RegisteredChoices.Sources choices(
            Directory directory,
            RegisterEntries registers,
            Cases cases,
            DeadlineRules rules,
            Clock clock,
            NextSteps next) {
        return new RegisteredChoices.Sources(directory, registers, cases, new OpenTerms(rules, clock), next);
    }

    @Bean
    CorrectionRights correctionRights(Rehearsal rehearsal, Clock clock) {
        return new CorrectionRights(rehearsal, clock);
    }

    @Bean
    NextSteps nextSteps(
            Catalogue catalogue,
            Rehearsal rehearsal,
            Directory directory,
            RefusalNames names,
            CaseSight sight,
            Clock clock) {
        return new NextSteps(catalogue, rehearsal, directory, names, sight, clock);
    }
}
