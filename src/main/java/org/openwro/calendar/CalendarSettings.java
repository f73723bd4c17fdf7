package org.openwro.calendar;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * What an installation may decide about its calendar.
 *
 * @param rollRule for clocks that leave it open; a choice of counsel
 * @param holidays the holiday table
 * @param clocks the table of statutory clocks
 */
@ConfigurationProperties("openwro.calendar")
record CalendarSettings(
        @DefaultValue("NEXT_BUSINESS_DAY") RollRule rollRule,
        @DefaultValue("classpath:reference/federal-holidays.csv") Resource holidays,
        @DefaultValue("classpath:reference/statutory-clocks.csv") Resource clocks) {}
