package org.duban.ui.wiring;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.duban.events.StreamId;
import org.duban.query.view.RowFault;
import org.duban.query.view.StreamAudit;
import org.duban.query.view.ViewWriter;
import org.duban.ui.audit.AuditedThings;
import org.duban.ui.ledger.LastVerification;
import org.duban.ui.ledger.VerificationAnswer;

/** All that this Duban keeps. */
record AuditedCore(Core core, StreamAudit rows, ViewWriter writer, LastVerification verification)
        implements AuditedThings {

    @Override
    public Collection<String> streams() {
        return core.history().streams("");
    }

    @Override
    public List<String> rowFaults(String stream) {
        return rows.faults(new StreamId(stream)).stream()
                .map(AuditedCore::written)
                .toList();
    }

    private static String written(RowFault fault) {
        return fault.table() + " " + fault.row() + " " + fault.field();
    }

    @Override
    public Collection<String> missing(String stream) {
        return rows.cited(new StreamId(stream)).stream()
                .filter(file -> !core.evidence().holds(file))
                .map(core.evidence()::address)
                .toList();
    }

    @Override
    public void repair(String stream) {
        writer.repair(new StreamId(stream));
    }

    @Override
    public Collection<String> files() {
        return core.evidence().names().stream().map(core.evidence()::address).toList();
    }

    @Override
    public Optional<String> fileFault(String address) {
        return core.evidence().faultAt(address);
    }

    @Override
    public Optional<ChainFault> chain() {
        VerificationAnswer found = verification.compute(null);
        Long broken = found.brokenAt();
        return broken == null ? Optional.empty() : Optional.of(new ChainFault(broken, String.valueOf(found.fault())));
    }
}
