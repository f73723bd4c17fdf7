package org.openwro.modelling.diff;

/**
 * One difference between two versions.
 *
 * @param element id of the element, decision rule or field
 * @param name its name in the newer version or, where it is gone, in the older one; its id when it has none
 * @param type kind of element as its standard calls it, such as {@code userTask}
 * @param property what changed; empty for an element that was added or removed
 * @param before empty when there was nothing
 * @param after empty when there is nothing any more
 */
public record Change(
        What what, String element, String name, String type, String property, String before, String after) {

    /** Whether the element came, went or stayed with another property. */
    public enum What {
        ADDED,
        REMOVED,
        CHANGED
    }
}
