package org.duban.ui.wiring;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.duban.ui.notices.mail.MailSettings;
import org.duban.ui.notices.mail.Smtp;
import org.duban.ui.notices.outbound.Poster;
import org.duban.ui.processing.Shift;
import org.duban.ui.processing.ShiftRounds;
import org.duban.ui.statements.Signers;
import org.duban.ui.statements.StatedLedger;
import org.duban.ui.statements.StatementBook;
import org.duban.ui.statements.StatementPlace;
import org.duban.ui.statements.StatementPlaces;
import org.duban.ui.statements.Statements;
import org.duban.ui.statements.Witness;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What states, signed, where the ledger stands, brings that out of the house, and does the same for neighbours. */
@Configuration(proxyBeanMethods = false)
class StatementConfiguration {

    @Bean
    Signers signers(Core core, StatedLedger stated) {
        return DataFolder.opened(
                core.settings(),
                () -> Signers.of(
                        core.besides().map("statement-keys"), stated.ledger().id(), stated.digest()));
    }

    @Bean
    StatementBook statementBook(Core core) {
        return DataFolder.opened(
                core.settings(), () -> new StatementBook(core.besides().map("statements")));
    }

    @Bean
    Statements statements(Core core, StatedLedger stated, Signers signers, StatementBook book) {
        return new Statements(
                stated,
                signers,
                book,
                places(core.settings(), stated),
                core.settings().clock(),
                core.settings().statements().every());
    }

    private static List<StatementPlace> places(DubanSettings settings, StatedLedger stated) {
        StatementSettings wanted = settings.statements();
        Poster poster = new Poster(settings.notices().outbound());
        return Stream.of(
                        wanted.stamps().stream().map(url -> StatementPlaces.stamp(url, poster)),
                        wanted.witnesses().stream().map(url -> StatementPlaces.witness(url, poster, stated.tree())),
                        wanted.folders().stream().map(StatementPlaces::folder),
                        wanted.mail().stream().map(to -> mail(settings, to)))
                .flatMap(some -> some)
                .toList();
    }

    private static StatementPlace mail(DubanSettings settings, String to) {
        MailSettings mail = Objects.requireNonNull(settings.notices().mail());
        return StatementPlaces.mail(Smtp.of(mail), mail.from(), to);
    }

    @Bean
    Witness witness(Core core, Signers signers) {
        return new Witness(
                signers.witness(),
                core.settings().statements().neighbours(),
                core.besides().map("witnessed"),
                core.settings().clock());
    }

    @Bean(destroyMethod = "") // its step ends it
    ShiftRounds statementRounds(Statements statements, Shift shift) {
        return new ShiftRounds("statements", "Stating where the ledger stands", statements::round, shift);
    }

    /** If there is somewhere to bring them to. */
    @Bean
    StartStep stating(Statements statements, @Qualifier("statementRounds") ShiftRounds rounds) {
        return new StartStep(
                ServiceConfiguration.READY,
                () -> {
                    if (!statements.places().isEmpty()) {
                        rounds.start();
                    }
                },
                rounds::close);
    }
}
