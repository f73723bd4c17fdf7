package org.openwro.investigation;

import org.openwro.platform.Refusals;

/** Something that must be done on a case before an action is recommended. */
public interface BeforeRecommending {

    void check(CaseId id, Refusals refusals);
}
