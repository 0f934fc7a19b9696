package org.duban.ui.sheet;

import org.duban.events.duty.Light;

/** A word on the colour of its light. */
public record Lit(Light light, String word) {

    @Override
    public String toString() {
        return word;
    }
}
