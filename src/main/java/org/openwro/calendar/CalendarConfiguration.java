package org.openwro.calendar;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the calendar from its tables, once, at start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CalendarSettings.class)
class CalendarConfiguration {

    @Bean
    FederalHolidays federalHolidays(CalendarSettings settings) {
        return FederalHolidays.load(settings.holidays());
    }

    @Bean
    BusinessDays businessDays(FederalHolidays holidays) {
        return new BusinessDays(holidays);
    }

    @Bean
    StatutoryClocks statutoryClocks(CalendarSettings settings, BusinessDays businessDays) {
        return StatutoryClocks.load(settings.clocks(), businessDays, settings.rollRule());
    }
}
