package org.duban.command.rules;

/** A deadline rule the code refers to, a row of the rule packs; each folder has an enum of its own. */
public interface Term {

    /** The id of the rule. */
    String name();
}
