package org.duban.ui.ledger;

import org.duban.events.ledger.Ledger;
import org.duban.events.ledger.proof.KnownHead;
import org.duban.events.ledger.proof.ProgressListener;
import org.duban.events.ledger.proof.Verification;
import org.duban.ui.http.Parameters;
import org.duban.ui.http.Takes;
import org.duban.ui.problem.FaultCode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells where the ledger stands, and computes its chain again for those who want to be sure. */
@RestController
@RequestMapping("/api/v1/ledger")
class LedgerController {

    private final Ledger ledger;
    private final LedgerPath folder;

    LedgerController(Ledger ledger, LedgerPath folder) {
        this.ledger = ledger;
        this.folder = folder;
    }

    @GetMapping("/head")
    HeadAnswer head() {
        return HeadAnswer.of(ledger.head());
    }

    @GetMapping("/verification")
    @Takes("head")
    VerificationAnswer verification(Parameters parameters) {
        KnownHead known = parameters.read("head", FaultCode.MALFORMED, KnownHead::parse);
        return VerificationAnswer.of(Verification.of(folder.path(), known, ProgressListener.UNSEEN));
    }
}
