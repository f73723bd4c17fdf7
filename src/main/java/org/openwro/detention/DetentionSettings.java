package org.openwro.detention;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What counsel of an installation decides about detentions; what differs between the instruments stands in a table, see
 * {@link InstrumentRules}.
 *
 * @param extensionCap calendar days from the detention notice to which the response under the UFLPA can be extended in all
 * @param extensionsAtMost how many extensions one shipment can get
 */
@ConfigurationProperties("openwro.detention")
public record DetentionSettings(@DefaultValue("90") int extensionCap, @DefaultValue("2") int extensionsAtMost) {}
