package org.duban.ui.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.duban.ui.http.Patience.Pace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what an answer left of a body, so that a sender who is still at it gets to read the answer; but no longer than a
 * body may take, which Tomcat by itself would.
 */
final class RestOfBody extends ValveBase {

    private static final Logger LOG = LoggerFactory.getLogger(RestOfBody.class);
    private static final long MOST = 64L * 1024 * 1024;

    private final Patience patience;

    RestOfBody(Patience patience) {
        super(true);
        this.patience = patience;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        Pace pace = patience.begin();
        getNext().invoke(request, response);
        if (!request.isAsync() && bringsMore(request)) {
            response.finishResponse();
            if (!readWhole(request, pace)) {
                request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            }
        }
    }

    /** Whoever waits to be asked for the body, and was answered instead, sends none. */
    private static boolean bringsMore(Request request) {
        boolean has = length(request) > 0 || request.getHeader("Transfer-Encoding") != null;
        return has && request.getHeader("Expect") == null;
    }

    /** None where it is no length, which was refused as such. */
    private static long length(Request request) {
        try {
            return request.getContentLengthLong();
        } catch (NumberFormatException none) {
            LOG.debug("A body's length is no number", none);
            return -1;
        }
    }

    /** Below the stream that the application had, which it may have closed. */
    private static boolean readWhole(Request request, Pace pace) {
        Discarded rests = new Discarded();
        long rest = 0;
        try {
            org.apache.coyote.Request body = request.getCoyoteRequest();
            for (int read = body.doRead(rests); read >= 0; read = body.doRead(rests)) {
                rest += read;
                if (rest > MOST || !pace.keptBy(read)) {
                    return false;
                }
            }
            return true;
        } catch (IOException gone) {
            LOG.debug("The rest of a body did not arrive", gone);
            return false;
        }
    }

    private static final class Discarded implements ApplicationBufferHandler {

        private ByteBuffer last = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            last = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return last;
        }

        @Override
        public void expand(int size) {}
    }
}
