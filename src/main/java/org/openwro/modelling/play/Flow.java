package org.openwro.modelling.play;

/**
 * A way from one node to the next.
 *
 * @param condition with its {@code ${}}; empty when it has none
 */
public record Flow(String id, String name, String source, String target, String condition) {

    public String title() {
        return name.isEmpty() ? id : name;
    }
}
