package org.duban.ui.wiring;

import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.duban.ui.sweep.Sweeper;

/** All that works on a {@link Core} while it is served: answers, pages, notices, and the look after deadlines. */
record Service(Views views, NoticeConfiguration post, WebServer web, Sweeper sweeper) implements AutoCloseable {

    /**
     * Begins to serve; returns once questions can be answered.
     *
     * @param out where the password of a first administrator is printed
     * @throws StartRefused if the port is taken
     */
    static Service begun(Core core, PrintStream out) {
        Deque<Runnable> opened = new ArrayDeque<>();
        try {
            Views views = new Views(core);
            opened.push(views::close);
            NoticeConfiguration post = NoticeConfiguration.open(core, views);
            opened.push(post::close);
            WebServer web = WebServer.on(core, views, post);
            opened.push(web::close);
            return ready(core, new Service(views, post, web, sweeper(core, views)), out);
        } catch (RuntimeException e) {
            opened.forEach(Runnable::run);
            throw e;
        }
    }

    /** An administrator comes after the port, lest a taken one cost the only look at the password. */
    private static Service ready(Core core, Service service, PrintStream out) {
        new FirstStart(core, out, null).run();
        service.views.awaitBuilt();
        service.post.start();
        service.sweeper.start();
        return service;
    }

    static Sweeper sweeper(Core core, Views views) {
        return new Sweeper(
                views.live(),
                deadline -> core.rules().changes().recounted(deadline).isPresent(),
                core.commands().system(),
                () -> core.ledger().head().position(),
                core.settings().clock());
    }

    @Override
    public void close() {
        sweeper.close();
        web.close();
        post.close();
        views.close();
    }
}
