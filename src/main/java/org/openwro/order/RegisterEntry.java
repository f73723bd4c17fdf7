package org.openwro.order;

import org.openwro.calendar.PartialDate;
import org.openwro.screening.core.Instrument;

/**
 * An order as a line of the register. Texts are empty where nothing is known.
 *
 * @param country ISO 3166-1 alpha-2; flag state for a vessel
 * @param issued day of signature as far as it is known; with bounds even where its text is empty
 * @param title short name: the producer, vessel or area
 * @param scope in one word: ENTITY, REGION, VESSEL, FISHING_FLEET, SECTOR, COUNTRY and others
 * @param confidence of a historical order: verified in public material, or from knowledge
 */
public record RegisterEntry(
        OrderId id,
        Instrument instrument,
        String country,
        PartialDate issued,
        String title,
        String merchandise,
        String producer,
        String scope,
        String region,
        ListedStatus status,
        PartialDate statusOn,
        String notes,
        String confidence,
        RegisterSource source) {}
