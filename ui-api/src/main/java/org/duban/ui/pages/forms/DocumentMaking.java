package org.duban.ui.pages.forms;

import java.util.Optional;
import org.duban.command.CommandRefused;
import org.duban.events.Evidence;
import org.duban.query.caseview.CaseView;
import org.duban.ui.commands.CommandReader;
import org.duban.ui.commands.ReadCommand;
import org.duban.ui.evidence.Upload;
import org.duban.ui.pages.documents.IssuedDocuments.Issued;
import tools.jackson.databind.node.ObjectNode;

/** Makes the document that a form sends out of what is filled in and of the case, and keeps it as evidence. */
record DocumentMaking(FormVisit form) {

    /**
     * The document as it is kept; empty if none can be made, or is wanted, or one was brought.
     *
     * @throws CommandRefused if a rule forbids what would send it
     */
    Optional<Evidence> made(ReadCommand read) {
        MadeDocument document = form.document();
        CaseView view = form.subject().view();
        if (document == null
                || !document.wanted()
                || view == null
                || form.body().has(MadeDocument.FIELD)) {
            return Optional.empty();
        }
        return form.desk()
                .documents()
                .of(view.caseId(), form.rehearsed(read), form.visit())
                .map(this::kept);
    }

    private Evidence kept(Issued issued) {
        String account = form.visit().account().name().value();
        Upload upload = Upload.ofForm(issued.content(), issued.name(), issued.mediaType(), account);
        var file = form.desk().evidence().keep(upload);
        return new Evidence(file.sha256(), issued.name());
    }

    /** The same command with the document that is made for it; what is refused is left to be refused when it is given. */
    ReadCommand whole(ReadCommand read) {
        try {
            return made(read).map(file -> with(file, read)).orElse(read);
        } catch (CommandRefused refused) {
            return read;
        }
    }

    /** Known again by what was filled in, so that a form sent twice is recorded once. */
    private ReadCommand with(Evidence file, ReadCommand read) {
        ObjectNode more = form.body().deepCopy();
        more.putObject(MadeDocument.FIELD).put("sha256", file.sha256()).put("name", file.name());
        ReadCommand whole =
                CommandReader.makingIds(form.desk().clock()).read(form.type().name(), more);
        return new ReadCommand(whole.command(), whole.onBehalfOf(), whole.made(), read.digest());
    }
}
