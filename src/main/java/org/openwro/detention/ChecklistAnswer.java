package org.openwro.detention;

/** What the importer says of an item of the checklist. */
public record ChecklistAnswer(State state, String note) {

    /** Whether the item is in the package. */
    public enum State {
        ENCLOSED,
        NOT_ENCLOSED,
        NOT_APPLICABLE;

        public String labelKey() {
            return "detention.checklist.state." + name();
        }
    }
}
