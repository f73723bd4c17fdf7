package org.openwro.investigation.work;

import org.openwro.investigation.CaseId;

/** Another investigator leads the case. */
public record CaseReassigned(CaseId id, String from, String to) {}
