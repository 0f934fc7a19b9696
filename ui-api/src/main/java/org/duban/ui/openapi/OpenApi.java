package org.duban.ui.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.duban.command.account.Account;
import org.duban.command.unit.Unit;
import org.duban.events.Deadline;
import org.duban.query.cases.CaseList;
import org.duban.query.caseview.CaseView;
import org.duban.query.history.HistoryList;
import org.duban.ui.accounts.Me;
import org.duban.ui.accounts.Passwords.NewPassword;
import org.duban.ui.calendar.CalendarSubscription;
import org.duban.ui.calendar.NewSubscription;
import org.duban.ui.commands.Catalogue;
import org.duban.ui.commands.CatalogueEntry;
import org.duban.ui.events.EventPage;
import org.duban.ui.evidence.EvidenceFile;
import org.duban.ui.ledger.HeadAnswer;
import org.duban.ui.ledger.VerificationAnswer;
import org.duban.ui.notices.address.Contact;
import org.duban.ui.notices.address.ContactService.NewContact;
import org.duban.ui.notices.address.NewWebhook;
import org.duban.ui.notices.address.Webhook;
import org.duban.ui.notices.address.WebhookService.Address;
import org.duban.ui.notices.log.DeliveryPage;
import org.duban.ui.notices.outbox.Preview;
import org.duban.ui.people.PersonPage;
import org.duban.ui.processing.DeadLetterList;
import org.duban.ui.reads.FollowUpPageAnswer;
import org.duban.ui.reads.KnownCodes;
import org.duban.ui.reads.MeetingPage;
import org.duban.ui.refusals.RefusalPage;
import org.duban.ui.rules.RuleList;
import org.duban.ui.text.Texts;
import org.duban.ui.tokens.ApiToken;
import org.duban.ui.tokens.NewApiToken;
import org.duban.ui.tokens.TokenService.TokenWish;
import org.duban.ui.whatif.WhatIfAnswer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document: what stands in a file, with a path for each command and a schema for each answer. */
public final class OpenApi {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Catalogue catalogue;

    /** The document of the commands in {@code catalogue}. */
    public OpenApi(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The document in one language. */
    ObjectNode document(Texts texts) {
        ObjectNode document = skeleton();
        ObjectNode schemas = (ObjectNode) document.at("/components/schemas");
        ObjectNode paths = (ObjectNode) document.path("paths");
        answers().forEach((name, schema) -> schemas.set(name, JSON.valueToTree(schema)));
        for (CatalogueEntry entry : catalogue.all(texts)) {
            schemas.set(entry.name(), JSON.valueToTree(entry.schema()));
            paths.set("/api/v1/commands/" + entry.name(), JSON.valueToTree(CommandPath.of(entry)));
        }
        return document;
    }

    private static Map<String, Object> answers() {
        Map<String, Object> schemas = new TreeMap<>(new AnswerSchemas()
                .with(CaseList.class)
                .with(CaseView.class)
                .with(HistoryList.class)
                .with(FollowUpPageAnswer.class)
                .with(PersonPage.class)
                .with(MeetingPage.class)
                .with(CatalogueEntry.class)
                .with(Deadline.class)
                .with(WhatIfAnswer.class)
                .with(RuleList.class)
                .with(RefusalPage.class)
                .with(HeadAnswer.class)
                .with(VerificationAnswer.class)
                .with(Me.class)
                .with(Unit.class)
                .with(Account.class)
                .with(EvidenceFile.class)
                .with(NewPassword.class)
                .with(NewContact.class)
                .with(Contact.class)
                .with(Address.class)
                .with(Webhook.class)
                .with(NewWebhook.class)
                .with(DeliveryPage.class)
                .with(DeadLetterList.class)
                .with(Preview.class)
                .with(CalendarSubscription.class)
                .with(NewSubscription.class)
                .with(EventPage.class)
                .with(ApiToken.class)
                .with(NewApiToken.class)
                .with(TokenWish.class)
                .all());
        schemas.put("Form", codes(KnownCodes.forms()));
        schemas.put("Stage", codes(KnownCodes.stages()));
        schemas.put("DutyKind", codes(KnownCodes.duties()));
        return schemas;
    }

    private static Map<String, Object> codes(List<String> known) {
        return Map.of("type", "string", "enum", known);
    }

    private static ObjectNode skeleton() {
        try (InputStream in = Objects.requireNonNull(OpenApi.class.getResourceAsStream("skeleton.json"))) {
            return (ObjectNode) JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
