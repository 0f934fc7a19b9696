package org.duban.query.internalrule;

import java.util.List;
import java.util.Objects;
import org.duban.events.InternalRuleId;
import org.duban.events.internalrule.InternalRuleEvent;
import org.duban.events.internalrule.InternalRuleEvent.InternalRuleAdopted;
import org.duban.events.internalrule.InternalRuleEvent.InternalRuleEntered;
import org.duban.events.internalrule.InternalRuleEvent.InternalRuleRepealed;
import org.duban.events.internalrule.InternalRuleEvent.InternalRuleRevised;
import org.duban.events.internalrule.InternalRuleEvent.SelfCheckHeld;
import org.duban.query.register.EntryFacts;
import org.duban.query.register.ViewedRegister;
import org.jspecify.annotations.Nullable;

/**
 * One internal rule; lists are oldest first.
 *
 * @param entry how it stood when it came on the register; null if it was adopted since
 * @param adoption null if it was in force before it came on the register
 * @param repeal null while it is in force
 */
public record InternalRuleFacts(
        @Nullable InternalRuleEntered entry,
        @Nullable InternalRuleAdopted adoption,
        List<InternalRuleRevised> revisions,
        @Nullable InternalRuleRepealed repeal,
        List<SelfCheckHeld> selfChecks)
        implements EntryFacts {

    /** The line in the table of contents. */
    public static final ViewedRegister<InternalRuleEvent, InternalRuleFacts> REGISTER = EntryFacts.viewed(
            InternalRuleId.KIND,
            InternalRuleEvent.class,
            InternalRuleFacts.class,
            List.of(),
            InternalRuleEntered.class,
            InternalRuleAdopted.class);

    @Override
    public String title() {
        if (!revisions.isEmpty()) {
            return revisions.getLast().title();
        }
        return adoption == null ? Objects.requireNonNull(entry).title() : adoption.title();
    }
}
