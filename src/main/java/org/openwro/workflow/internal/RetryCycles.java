package org.openwro.workflow.internal;

import org.springframework.stereotype.Component;

/** Named retry cycles for models: how often and how soon a failed step is tried again before it becomes an incident. */
@Component("retryCycles")
public class RetryCycles {

    /** For steps inside the house that fail by chance, such as two writers at once. */
    public String getQuick() {
        return "R3/PT10S";
    }

    public String getStandard() {
        return "R5/PT1M";
    }

    /** For steps that wait for somebody else's system. */
    public String getPatient() {
        return "R10/PT15M";
    }
}
