package org.duban.ui.pages.intake;

/** What a column of a spreadsheet may hold. */
public enum IntakeField {
    ITEM("itemId"),
    CASE("caseId"),
    TITLE("title"),
    PROBLEM("problem"),
    CATEGORY("category"),
    SOURCE("source"),
    ARTICLE("article"),
    FOUND_ON("occurredOn"),
    LEAD("leadUnit"),
    ASSISTING("assistingUnits"),
    RESPONSIBLE("responsible"),
    DUE("dueOn");

    private final String part;

    IntakeField(String part) {
        this.part = part;
    }

    /** The part of a command that it becomes. */
    String part() {
        return part;
    }
}
