package org.duban.ui.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duban.command.account.Account;
import org.duban.command.unit.Unit;
import org.duban.events.Deadline;
import org.duban.query.cases.CaseLinks;
import org.duban.query.cases.CaseList;
import org.duban.query.caseview.CaseView;
import org.duban.query.conflict.ConflictList;
import org.duban.query.history.HistoryList;
import org.duban.ui.accounts.Me;
import org.duban.ui.accounts.Passwords.NewPassword;
import org.duban.ui.calendar.CalendarService.NewCalendar;
import org.duban.ui.calendar.CalendarSubscription;
import org.duban.ui.calendar.NewSubscription;
import org.duban.ui.commands.Catalogue;
import org.duban.ui.commands.CatalogueEntry;
import org.duban.ui.commands.shape.RecordSchema;
import org.duban.ui.evaluations.AuditAnswer;
import org.duban.ui.evaluations.ComparisonAnswer;
import org.duban.ui.evaluations.FigureList;
import org.duban.ui.evaluations.FigureRowPage;
import org.duban.ui.evaluations.MeasuredRowPage;
import org.duban.ui.evaluations.ReportAnswer;
import org.duban.ui.evaluations.SheetAnswer;
import org.duban.ui.evaluations.SheetList;
import org.duban.ui.evaluations.UnitComparisonAnswer;
import org.duban.ui.evaluations.UnitReport;
import org.duban.ui.events.EventPage;
import org.duban.ui.evidence.EvidenceFile;
import org.duban.ui.imports.ImportLine;
import org.duban.ui.ledger.HeadAnswer;
import org.duban.ui.ledger.VerificationAnswer;
import org.duban.ui.notices.address.Contact;
import org.duban.ui.notices.address.ContactService.NewContact;
import org.duban.ui.notices.address.NewWebhook;
import org.duban.ui.notices.address.Webhook;
import org.duban.ui.notices.address.WebhookService.Address;
import org.duban.ui.notices.log.DeliveryPage;
import org.duban.ui.notices.outbox.Preview;
import org.duban.ui.notices.webhook.NoticeMessage;
import org.duban.ui.people.PersonPage;
import org.duban.ui.processing.DeadLetterList;
import org.duban.ui.readings.ReadingList;
import org.duban.ui.reads.EntryPage;
import org.duban.ui.reads.FollowUpPageAnswer;
import org.duban.ui.reads.KnownCodes;
import org.duban.ui.reads.MeetingPage;
import org.duban.ui.reads.SeatPage;
import org.duban.ui.reads.SeriesPage;
import org.duban.ui.refusals.RefusalPage;
import org.duban.ui.rules.RuleList;
import org.duban.ui.text.Texts;
import org.duban.ui.tokens.ApiToken;
import org.duban.ui.tokens.NewApiToken;
import org.duban.ui.tokens.TokenService.TokenWish;
import org.duban.ui.whatif.FiguresUnder;
import org.duban.ui.whatif.ProposalBody;
import org.duban.ui.whatif.WhatIfAnswer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document: what stands in a file, with a path for each command, a schema for each answer, and all in words. */
public final class OpenApi {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final List<Class<?>> ANSWERS = List.of(
            CaseList.class,
            CaseView.class,
            CaseLinks.class,
            ConflictList.class,
            HistoryList.class,
            FollowUpPageAnswer.class,
            PersonPage.class,
            MeetingPage.class,
            SeatPage.class,
            SeriesPage.class,
            EntryPage.class,
            CatalogueEntry.class,
            Deadline.class,
            WhatIfAnswer.class,
            RuleList.class,
            RefusalPage.class,
            ReadingList.class,
            HeadAnswer.class,
            VerificationAnswer.class,
            Me.class,
            Unit.class,
            Account.class,
            EvidenceFile.class,
            Contact.class,
            Webhook.class,
            NewWebhook.class,
            DeliveryPage.class,
            DeadLetterList.class,
            Preview.class,
            CalendarSubscription.class,
            NewSubscription.class,
            EventPage.class,
            ApiToken.class,
            NewApiToken.class,
            NoticeMessage.class,
            FigureList.class,
            ReportAnswer.class,
            FigureRowPage.class,
            AuditAnswer.class,
            ComparisonAnswer.class,
            SheetList.class,
            SheetAnswer.class,
            UnitReport.class,
            FiguresUnder.class,
            UnitComparisonAnswer.class,
            MeasuredRowPage.class);

    private static final Map<String, Class<?>> REQUESTS = Map.of(
            "Address", Address.class,
            "ImportLine", ImportLine.Written.class,
            "NewCalendar", NewCalendar.class,
            "NewContact", NewContact.class,
            "NewPassword", NewPassword.class,
            "ProposalBody", ProposalBody.class,
            "TokenWish", TokenWish.class);

    private final Catalogue catalogue;

    /** The document of the commands in {@code catalogue}. */
    public OpenApi(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The document in one language. */
    public ObjectNode document(Texts texts) {
        Prose prose = Prose.in(texts);
        ObjectNode document = skeleton();
        ObjectNode paths = document.withObject("/paths");
        DocumentSchemas schemas = new DocumentSchemas(document.withObject("/components/schemas"));

        answers(prose).forEach(schemas::add);
        REQUESTS.forEach((name, type) -> schemas.add(name, RecordSchema.of(type).schema()));
        schemas.add("Form", codes(KnownCodes.forms(), "form", prose));
        schemas.add("Stage", codes(KnownCodes.stages(), "stage", prose));
        schemas.add("DutyKind", codes(KnownCodes.duties(), "duty", prose));
        for (CatalogueEntry entry : catalogue.all(texts)) {
            schemas.add(entry.name(), entry.schema());
            paths.set("/api/v1/commands/" + entry.name(), JSON.valueToTree(CommandPath.of(entry, prose)));
        }
        Refinements.add(document.withObject("/components/schemas"));
        UsualAnswers.add(paths);
        document.set("webhooks", JSON.valueToTree(NoticeHooks.all(prose)));
        new Descriptions(prose).add(document);
        return document;
    }

    private static Map<String, Object> answers(Prose prose) {
        AnswerSchemas answers = new AnswerSchemas(prose);
        ANSWERS.forEach(answers::with);
        return answers.all();
    }

    private static Map<String, Object> codes(List<String> known, String family, Prose prose) {
        Map<String, Object> schema = new LinkedHashMap<>(Map.of("type", "string", "enum", known));
        prose.codes(family, known).ifPresent(said -> schema.put("description", said));
        return schema;
    }

    private static ObjectNode skeleton() {
        try (InputStream in = Objects.requireNonNull(OpenApi.class.getResourceAsStream("skeleton.json"))) {
            return (ObjectNode) JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
