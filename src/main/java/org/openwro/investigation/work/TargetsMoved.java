package org.openwro.investigation.work;

import org.openwro.investigation.CaseId;

/** The target clocks of a case stopped, or run again towards other days. */
public record TargetsMoved(CaseId id) {}
