package org.openwro.allegation;

import java.util.List;
import java.util.Map;

/** The decision tables of triage in {@code bpmn/allegation/}, in the version in force. They suggest, people decide. */
public interface TriageTables {

    /** What 19 CFR 12.42(b) asks for and the report lacks; several reasons may name the same element. */
    List<Shortfall> completeness(Map<String, Object> facts);

    Suggestion priority(Map<String, Object> facts);

    /** The next step. */
    Suggestion queue(Map<String, Object> facts);
}
