package org.openwro.enforcement;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation may decide about instructions and entry lines.
 *
 * @param remindAfter from the instruction until the officers of the port are reminded; a house rule
 * @param escalateAfter from the instruction until the port director is asked to see to it; a house rule
 * @param acknowledgeWithin business days that a port has to acknowledge an instruction; a house rule, no clock of the law
 * @param reviewWithin business days that an officer has to answer a possible match; a house rule, no clock of the law
 * @param portsPerStart instructions whose processes are started in one transaction
 * @param linesPerBatch entry lines that are screened and kept in one transaction
 * @param hitsPerBatch hits whose detentions, and possible matches whose reviews, are opened in one transaction
 * @param cutOffAfter an upload of a stream, or a look-back, that kept no row for so long has lost its reader
 * @param readingLease an upload whose reader gave no sign for so long is read on by another; longer than 20 seconds
 * @param fileLostAfter an upload that nobody reads on for so long, because its file lies with a node that does not run, is stopped
 */
@ConfigurationProperties("openwro.enforcement")
public record EnforcementSettings(
        @DefaultValue("2") int acknowledgeWithin,
        @DefaultValue("24h") Duration remindAfter,
        @DefaultValue("48h") Duration escalateAfter,
        @DefaultValue("2") int reviewWithin,
        @DefaultValue("50") int portsPerStart,
        @DefaultValue("2000") int linesPerBatch,
        @DefaultValue("100") int hitsPerBatch,
        @DefaultValue("5m") Duration cutOffAfter,
        @DefaultValue("1m") Duration readingLease,
        @DefaultValue("1h") Duration fileLostAfter) {}
