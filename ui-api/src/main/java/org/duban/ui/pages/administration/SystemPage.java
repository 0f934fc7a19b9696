package org.duban.ui.pages.administration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Properties;
import org.duban.events.ledger.Ledger;
import org.duban.ui.ledger.LastVerification;
import org.duban.ui.ledger.LedgerPath;
import org.duban.ui.notices.mail.MailSettings;
import org.duban.ui.operation.LastBackup;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.reads.ViewGate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

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

    SystemPage(
            Ledger ledger,
            LedgerPath folder,
            LastVerification verification,
            ViewGate gate,
            ObjectProvider<MailSettings> mail) {
        this.ledger = ledger;
        this.folder = folder;
        this.verification = verification;
        this.gate = gate;
        this.mail = mail;
    }

    @GetMapping("/administration/system")
    String system(@ModelAttribute(name = "visit", binding = false) PageRequest visit, Model model) throws IOException {
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
        return "pages/system";
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
