package org.duban.ui.wiring;

import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import org.duban.events.ledger.handover.HandOverPlace;
import org.duban.events.ledger.handover.TlsWires;
import org.duban.events.ledger.mongo.MongoLedger;
import org.duban.ui.journal.OperatorLog;
import org.springframework.boot.ssl.SslBundles;

/** Has a node hand its drafts over, and take those of others, where that is set. */
final class HandingOver {

    private HandingOver() {}

    /** @throws StartRefused if the certificates cannot be, or this node cannot listen there */
    static void begin(HandOverSettings settings, String bind, MongoLedger ledger, SslBundles bundles) {
        TlsWires wires = new TlsWires(NodeCertificates.of(bundles, settings.bundle()));
        try {
            InetSocketAddress listens = new InetSocketAddress(InetAddress.getAllByName(bind)[0], settings.listens());
            ledger.handOver(new HandOverPlace(
                    listens, settings.host(), settings.port(), wires, OperatorLog::strangerTurnedAway));
        } catch (UncheckedIOException taken) {
            throw DataFolder.because("DUBAN_HANDOVER_PORT 无法监听：" + bind + ":" + settings.listens() + "，可能已被占用。", taken);
        } catch (UnknownHostException nowhere) {
            throw DataFolder.because("DUBAN_BIND 不是本机的地址：" + bind + "。", new UncheckedIOException(nowhere));
        }
    }
}
