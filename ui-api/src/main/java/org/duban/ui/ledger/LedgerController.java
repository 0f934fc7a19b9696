package org.duban.ui.ledger;

import org.duban.events.ledger.Ledger;
import org.duban.events.ledger.proof.KnownHead;
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
    private final LastVerification verification;

    LedgerController(Ledger ledger, LastVerification verification) {
        this.ledger = ledger;
        this.verification = verification;
    }

    @GetMapping("/head")
    HeadAnswer head() {
        return HeadAnswer.of(ledger.head());
    }

    @GetMapping("/verification")
    @Takes("head")
    VerificationAnswer verification(Parameters parameters) {
        KnownHead known = parameters.read("head", FaultCode.MALFORMED, KnownHead::parse);
        return verification.compute(known);
    }
}
