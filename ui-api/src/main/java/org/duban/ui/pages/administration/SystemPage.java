package org.duban.ui.pages.administration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Properties;
import org.duban.command.account.Account;
import org.duban.events.Role;
import org.duban.events.ledger.Ledger;
import org.duban.ui.audit.AuditBook;
import org.duban.ui.audit.AuditFinding.Kind;
import org.duban.ui.audit.SelfAudit;
import org.duban.ui.ledger.LastVerification;
import org.duban.ui.ledger.LedgerPath;
import org.duban.ui.notices.mail.MailSettings;
import org.duban.ui.operation.LastBackup;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.reads.ViewGate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** How Duban is: version, ledger, views, disk, mail, backup. */
@Controller
class SystemPage {

    private static final String BUILD = "/META-INF/build-info.properties";
    private static final long MEGABYTE = 1024 * 1024;

    private final Ledger ledger;
    private final LedgerPath folder;
    private final LastVerification verification;
    private final ViewGate gate;
    private final ObjectProvider<MailSettings> mail;
    private final SelfAudit audit;
    private final AuditBook findings;

    SystemPage(
            Ledger ledger,
            LedgerPath folder,
            LastVerification verification,
            ViewGate gate,
            ObjectProvider<MailSettings> mail,
            SelfAudit audit,
            AuditBook findings) {
        this.audit = audit;
        this.findings = findings;
        this.ledger = ledger;
        this.folder = folder;
        this.verification = verification;
        this.gate = gate;
        this.mail = mail;
    }

    @GetMapping("/administration/system")
    String system(
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            @AuthenticationPrincipal Account account,
            Model model)
            throws IOException {
        FileStore disk = Files.getFileStore(folder.path());
        Optional<LastBackup> backup = LastBackup.in(folder.data());
        model.addAttribute("timeless", true);
        model.addAttribute("version", version());
        model.addAttribute("java", Runtime.version().toString());
        model.addAttribute("head", ledger.head());
        model.addAttribute("lag", Math.max(0, ledger.head().position() - gate.position()));
        model.addAttribute("verification", verification.found().orElse(null));
        model.addAttribute("free", disk.getUsableSpace() / MEGABYTE);
        model.addAttribute("total", disk.getTotalSpace() / MEGABYTE);
        model.addAttribute("mail", mail.getIfAvailable());
        model.addAttribute("backup", backup.orElse(null));
        model.addAttribute(
                "since",
                backup.map(made -> ledger.head().position() - made.position()).orElse(null));
        model.addAttribute("audited", audit.pace().works());
        model.addAttribute("cycle", findings.cycle().orElse(null));
        model.addAttribute("findings", findings.findings());
        model.addAttribute("mends", account.roles().contains(Role.ADMIN));
        return "pages/system";
    }

    /** Makes the rows of a stream anew that were found to differ from the ledger. */
    @PostMapping("/administration/system/repairs/{stream}")
    String repair(@ModelAttribute(name = "visit", binding = false) PageRequest visit, @PathVariable String stream) {
        if (findings.findings().stream().noneMatch(one -> one.subject().equals(stream) && one.kind() == Kind.VIEW)) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
        audit.repair(stream);
        return "redirect:" + visit.address().to("/administration/system");
    }

    /** As it was built; "unbuilt" where it runs from classes that no build made. */
    private static String version() {
        Properties info = new Properties();
        try (InputStream file = SystemPage.class.getResourceAsStream(BUILD)) {
            if (file != null) {
                info.load(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return info.getProperty("build.version", "unbuilt");
    }
}
