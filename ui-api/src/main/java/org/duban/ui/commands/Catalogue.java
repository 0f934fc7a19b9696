package org.duban.ui.commands;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.command.CommandType;
import org.duban.command.Commands;
import org.duban.command.law.LegalTexts;
import org.duban.events.LegalBasis;
import org.duban.ui.problem.LegalBases;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.text.Texts;

/** Everything one can ask Duban to put on record, described. */
public final class Catalogue {

    private final LegalTexts law;
    private final Clock clock;
    private final Examples examples = new Examples();

    /** The catalogue, with provisions out of {@code law} as they stand today. */
    public Catalogue(LegalTexts law, Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    /** All commands, in the order in which a case meets them. */
    public List<CatalogueEntry> all(Texts texts) {
        return Commands.all().stream().map(type -> entry(type, texts)).toList();
    }

    /**
     * The command called {@code name}.
     *
     * @throws ProblemException if there is none
     */
    public CatalogueEntry named(String name, Texts texts) {
        return Commands.named(name)
                .map(type -> entry(type, texts))
                .orElseThrow(() -> new ProblemException(ProblemCode.UNKNOWN_COMMAND, List.of(), Map.of("name", name)));
    }

    private CatalogueEntry entry(CommandType type, Texts texts) {
        List<LegalBasis> basis = law.basis(type.name(), type.basis(), LocalDate.now(clock));
        return new CatalogueEntry(
                type.name(),
                texts.get("command." + type.name()),
                type.roles().stream().sorted().toList(),
                LegalBases.told(basis, texts),
                CommandReader.envelope(type).schema(),
                examples.of(type.name()));
    }
}
