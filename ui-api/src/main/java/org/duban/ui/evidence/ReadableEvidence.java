package org.duban.ui.evidence;

import java.util.Optional;
import org.duban.command.account.Account;
import org.duban.events.Evidence;
import org.duban.events.Role;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;

/** What an account may read of the evidence files: what it brought, what it is shown, and as an auditor all. */
record ReadableEvidence(EvidenceFiles store, EvidenceRights rights) {

    /**
     * The file of that SHA-256.
     *
     * @throws ProblemException if there is none that {@code account} may read
     * @throws EvidenceDamaged if it is damaged, or not there although it should be; told to those alone who might read it
     */
    EvidenceFile file(String sha256, Account account) {
        boolean auditor = account.roles().contains(Role.AUDITOR);
        Optional<Evidence> cited = rights.cited(account, sha256);
        try {
            Optional<EvidenceFile> file =
                    shown(account, cited, sha256).or(() -> auditor ? store.find(sha256) : Optional.empty());
            if (file.isEmpty() && cited.isPresent()) {
                throw new EvidenceDamaged(sha256, "is missing");
            }
            return file.orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        } catch (EvidenceDamaged damaged) {
            if (auditor || cited.isPresent()) {
                throw damaged;
            }
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
    }

    /** Under the caller's own name for it, else under that by which the caller is shown it. */
    private Optional<EvidenceFile> shown(Account account, Optional<Evidence> cited, String sha256) {
        return store.broughtBy(account.name().value(), sha256)
                .or(() -> cited.flatMap(shown -> store.find(sha256).map(file -> file.called(shown.name()))));
    }
}
