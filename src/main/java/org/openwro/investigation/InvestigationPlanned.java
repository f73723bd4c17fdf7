package org.openwro.investigation;

/** The plan of a case is finished; its tasks are open. */
public record InvestigationPlanned(CaseId id) {}
