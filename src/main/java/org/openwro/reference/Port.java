package org.openwro.reference;

/**
 * A port of entry of Schedule D.
 *
 * @param code district and port, four digits; text, because it may start with 0
 * @param state postal code of the state or territory
 */
public record Port(String code, String name, String state, PortKind kind) {

    public boolean isOpen() {
        return kind != PortKind.CLOSED;
    }

    /** Code, name and state as one line for lists and letters. */
    public String label() {
        return "%s %s, %s".formatted(code, name, state);
    }
}
