package org.duban.ui.wiring;

import com.mongodb.client.MongoClient;
import java.io.PrintStream;
import java.time.Duration;
import java.util.UUID;
import org.duban.events.ledger.codec.UnreadableEvent;
import org.duban.events.ledger.secret.SecretFiles;
import org.duban.query.checkpoint.ReadAhead;
import org.duban.query.view.CaseProjection;
import org.duban.ui.evidence.SealedPlace;
import org.duban.ui.files.SideStore;
import org.duban.ui.journal.OperatorLog;
import org.duban.ui.notices.outbox.Scheduler;
import org.duban.ui.notices.outbox.Share;
import org.duban.ui.pages.documents.IssuingOrgan;
import org.duban.ui.pages.intake.IntakeNotes;
import org.duban.ui.pages.saved.SavedViews;
import org.duban.ui.people.CaseKeys;
import org.duban.ui.processing.NoticeGroup;
import org.duban.ui.processing.SharedShift;
import org.duban.ui.processing.Shift;
import org.duban.ui.refusals.RefusalWatch;
import org.duban.ui.sweep.Sweeper;
import org.duban.ui.tracing.Spans;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * What works while Duban is served, and in which order it begins: views are folded while the web server starts; once it
 * has its port somebody is let in; once the views show the whole ledger the looks after deadlines and notices begin. It
 * ends the other way round, with the requests under way between them.
 */
@Configuration(proxyBeanMethods = false)
class ServiceConfiguration {

    /** After the web server, which begins to take requests at {@link WebServerApplicationContext#START_STOP_LIFECYCLE_PHASE}. */
    private static final int SERVED = SmartLifecycle.DEFAULT_PHASE - 1000;

    static final int READY = SmartLifecycle.DEFAULT_PHASE - 512;

    /** After which another node folds what the one on shift has not. Two that do disturb each other, and nobody else. */
    private static final Duration VIEWS_TERM = Duration.ofSeconds(3);

    /** All take a while, so the views that were kept, and the rules, are read while the ledger is opened and checked. */
    @Bean
    static BeanFactoryPostProcessor readAheadOfTheLedger() {
        return factory -> {
            factory.getBeanProvider(ReadAhead.class).ifAvailable(ahead -> {});
            factory.getBean(LawAhead.class);
        };
    }

    @Bean
    @Conditional(Mode.FoldedViewsWanted.class)
    static ReadAhead keptRows(DubanSettings settings) {
        return ReadAhead.begun(settings.data().resolve(KeptViews.FILE), () -> ReadKeys.of(settings));
    }

    @Bean
    SavedViews savedViews(DubanSettings settings, SideStore besides) {
        return DataFolder.opened(settings, () -> new SavedViews(besides.map("saved-views")));
    }

    @Bean
    IntakeNotes intakeNotes(DubanSettings settings, SideStore besides, CaseKeys secrets, SecretFiles files) {
        return DataFolder.opened(settings, () -> new IntakeNotes(besides.map("import-progress"), secrets, files));
    }

    @Bean
    IssuingOrgan issuingOrgan(DubanSettings settings) {
        return new IssuingOrgan(settings.issuer());
    }

    @Bean(destroyMethod = "") // the views end it
    @Conditional(Mode.FoldedViewsWanted.class)
    ViewKeeping foldedViews(Core core, ReadAhead ahead, CaseKeys secrets, Spans spans) {
        return new FoldedViews(core, ahead, secrets, spans.batches(CaseProjection.PROCESSOR));
    }

    @Bean(destroyMethod = "")
    @Conditional(Mode.StoredViewsWanted.class)
    ViewKeeping storedViews(Core core, MongoClient client, CaseKeys secrets, Spans spans) {
        ViewStores stores = ViewStores.open(core.settings(), client, secrets);
        return new StoredViews(core, stores, shift(core, stores), spans.batches(CaseProjection.PROCESSOR));
    }

    private static Shift shift(Core core, ViewStores stores) {
        return new SharedShift(
                core.besides().map("shifts"),
                "views-" + stores.version(),
                UUID.randomUUID().toString(),
                System::nanoTime,
                VIEWS_TERM);
    }

    @Bean
    Views views(Core core, ViewKeeping keeping) {
        return new Views(core, keeping);
    }

    @Bean
    Sweeper sweeper(Core core, Views views) {
        return new Sweeper(
                views.live(),
                deadline -> core.rules().changes().recounted(deadline).isPresent(),
                core.commands().system(),
                () -> core.ledger().head().position(),
                core.settings().clock());
    }

    /** Whoever else prints goes on after Duban has stopped. */
    @Bean(destroyMethod = "")
    @ConditionalOnMissingBean
    PrintStream out() {
        return System.out;
    }

    /** Boot says so only once everything has begun; whoever looks after the process would end one that folds a long ledger. */
    @Bean
    SmartInitializingSingleton alive(ApplicationContext context) {
        return () -> AvailabilityChangeEvent.publish(context, LivenessState.CORRECT);
    }

    /** An administrator comes after the port, lest a taken one cost the only look at the password. */
    @Bean
    StartStep firstStart(Core core, Views views, PrintStream out) {
        return new StartStep(
                SERVED,
                () -> {
                    letIn(core, out);
                    views.awaitBuilt();
                },
                () -> {});
    }

    private static void letIn(Core core, PrintStream out) {
        try {
            new FirstStart(core, out, null).run();
        } catch (UnreadableEvent unread) {
            throw DataFolder.because("账本中有本版本无法读取的事件。", unread);
        }
    }

    @Bean
    RefusalWatch loggedRefusals() {
        return refusal -> OperatorLog.refused(refusal.actor(), refusal.command(), refusal.subjectId(), refusal.code());
    }

    @Bean
    StartStep sweeping(Sweeper sweeper) {
        return new StartStep(READY, sweeper::start, sweeper::close);
    }

    /** Once the views know who was erased. */
    @Bean
    StartStep erasing(Core core, Views views) {
        return new StartStep(READY, () -> new ErasedKeys(core.keys()).settle(views), () -> {});
    }

    @Bean
    StartStep sealing(SealedPlace files) {
        return new StartStep(READY, files::tidy, () -> {});
    }

    @Bean
    StartStep sending(NoticeGroup group, Scheduler rounds, Shift shift, Share share) {
        return new StartStep(
                READY,
                () -> {
                    shift.start();
                    share.start();
                    group.start();
                    rounds.start();
                },
                () -> {
                    rounds.close();
                    group.close();
                    share.close();
                    shift.close();
                });
    }
}
