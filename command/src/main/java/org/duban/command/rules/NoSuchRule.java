package org.duban.command.rules;

/** A rule was asked for that no pack of the place has; the message is a sentence that names it. */
public final class NoSuchRule extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    NoSuchRule(String sentence) {
        super(sentence);
    }
}
