package org.openwro.workflow;

import java.util.List;

/**
 * What the case page shows of a case.
 *
 * @param stateLabelKey message key of the state in plain words
 */
public record CaseFile(String key, String title, String stateLabelKey, List<Fact> facts, List<Link> related) {

    public CaseFile {
        facts = List.copyOf(facts);
        related = List.copyOf(related);
    }

    /** A labelled value; empty values are left out by the page. */
    public record Fact(String labelKey, String value) {}

    public record Link(String labelKey, String text, String href) {}
}
