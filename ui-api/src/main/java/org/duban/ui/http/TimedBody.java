package org.duban.ui.http;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import org.duban.ui.http.Patience.Pace;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;

/** The body of a request, for which nobody waits for ever: a sender that drips would else hold on to what answers it. */
final class TimedBody extends ServletInputStream {

    private final ServletInputStream body;
    private final Pace pace;

    TimedBody(ServletInputStream body, Pace pace) {
        this.body = body;
        this.pace = pace;
    }

    @Override
    public int read() throws IOException {
        int next = body.read();
        mustKeep(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = body.read(buffer, offset, length);
        mustKeep(Math.max(read, 0));
        return read;
    }

    private void mustKeep(int bytes) {
        if (bytes > 0 && !pace.keptBy(bytes)) {
            throw new ProblemException(ProblemCode.TOO_SLOW);
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
