package org.openwro.allegation;

/** A report from outside was filed at a port, whose director forwards or returns it (19 CFR 12.42(b) and (c)). */
public record ReportReachedPort(AllegationId id) {}
