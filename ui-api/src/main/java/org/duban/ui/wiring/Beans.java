package org.duban.ui.wiring;

import jakarta.servlet.MultipartConfigElement;
import java.time.Clock;
import org.duban.command.CommandGateway;
import org.duban.command.account.Directory;
import org.duban.events.ledger.Ledger;
import org.duban.query.history.VisibleEvents;
import org.duban.query.timeline.Timeline;
import org.duban.ui.accounts.Credentials;
import org.duban.ui.accounts.Passwords;
import org.duban.ui.commands.Catalogue;
import org.duban.ui.commands.CommandReader;
import org.duban.ui.commands.Preconditions;
import org.duban.ui.http.EntityTag;
import org.duban.ui.http.JsonBody;
import org.duban.ui.http.Patience;
import org.duban.ui.imports.ImportService;
import org.duban.ui.json.AnswerJson;
import org.duban.ui.openapi.OpenApi;
import org.duban.ui.reads.Readers;
import org.duban.ui.reads.ViewGate;
import org.duban.ui.security.Attempts;
import org.duban.ui.security.LoginService;
import org.duban.ui.versions.VersionTokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.databind.json.JsonMapper;

/** What the controllers take commands with. */
@Configuration(proxyBeanMethods = false)
class Beans {

    private static final int FILES_AT_ONCE = 10;
    private static final int IN_MEMORY = 256 * 1024;

    @Bean
    JsonMapper json() {
        return AnswerJson.mapper();
    }

    @Bean
    EntityTag entityTags(JsonMapper json) {
        return new EntityTag(json);
    }

    @Bean
    JsonBody bodies(Core core) {
        return new JsonBody(core.settings().bodyLimit());
    }

    @Bean
    Patience patience(Core core) {
        return new Patience(core.settings().bodyPatience(), System::nanoTime);
    }

    @Bean
    ImportService importDesk(CommandGateway desk, Ledger ledger, Clock clock) {
        return new ImportService(desk, ledger, clock);
    }

    @Bean
    Passwords passwords(
            Directory directory,
            Credentials credentials,
            JsonBody bodies,
            CommandGateway desk,
            Clock clock,
            Ledger ledger) {
        return new Passwords(
                directory, credentials, bodies, desk, clock, () -> ledger.head().position());
    }

    @Bean
    LoginService door(Directory directory, Credentials credentials, PasswordEncoder encoder) {
        return new LoginService(directory, credentials, encoder, new Attempts(System::nanoTime));
    }

    @Bean
    CommandReader commandReader(Clock clock) {
        return CommandReader.makingIds(clock);
    }

    @Bean
    VersionTokens versions(Core core, Readers readers) {
        return DataFolder.opened(
                core.settings(), () -> VersionTokens.open(core.besides().map("version-key"), readers::of));
    }

    @Bean
    Preconditions preconditions(VersionTokens versions) {
        return new Preconditions(versions);
    }

    @Bean
    Catalogue catalogue(Core core) {
        return new Catalogue(core.law(), core.settings().clock());
    }

    @Bean
    OpenApi openApi(Catalogue catalogue) {
        return new OpenApi(catalogue);
    }

    @Bean
    Timeline timeline(Views views) {
        return views.timeline();
    }

    @Bean
    ViewGate gate(Views views, Ledger ledger) {
        return new ViewGate(views.progress(), views.start(), ledger::reaching);
    }

    @Bean
    VisibleEvents visibleEvents(Timeline timeline, Core core) {
        return new VisibleEvents(timeline, core.history());
    }

    /** Files go to the disk while they arrive, as many and as large as evidence may be. */
    @Bean
    MultipartConfigElement multipart(DubanSettings settings) {
        long limit = settings.evidenceLimit();
        return new MultipartConfigElement("", limit, FILES_AT_ONCE * limit, IN_MEMORY);
    }
}
