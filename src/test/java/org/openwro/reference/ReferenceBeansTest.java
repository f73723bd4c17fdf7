package org.openwro.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openwro.calendar.BusinessDays;
import org.openwro.calendar.ClockId;
import org.openwro.calendar.StatutoryClocks;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The tables as an installation loads them, and those it may replace. */
class ReferenceBeansTest {

    private static final LocalDate ADVISED = LocalDate.of(2026, 1, 6);

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(Modules.class).withBean(Clock.class, Clock::systemUTC);

    @Test
    void all_tables_are_loaded_at_start() {
        application.run(context -> {
            assertThat(context).hasNotFailed().hasSingleBean(BusinessDays.class);
            assertThat(context.getBean(Ports.class).open()).isNotEmpty();
            assertThat(context.getBean(Regions.class).find("CN-XJ")).isPresent();
            assertThat(context.getBean(HtsHeadings.class).find("5201")).isPresent();
            assertThat(context.getBean(Countries.class).options()).containsKey("CN");
            assertThat(context.getBean(StatutoryClocks.class)
                            .due(ClockId.C11, ADVISED)
                            .dueOn())
                    .isEqualTo("2026-03-09");
        });
    }

    @Test
    void counsel_may_switch_the_roll_rule_off() {
        application.withPropertyValues("openwro.calendar.roll-rule=none").run(context -> assertThat(
                        context.getBean(StatutoryClocks.class)
                                .due(ClockId.C11, ADVISED)
                                .dueOn())
                .isEqualTo("2026-03-07"));
    }

    @Test
    void a_table_without_its_columns_stops_the_start_and_names_the_file() {
        application
                .withPropertyValues("openwro.reference.ports=classpath:reference/regions.csv")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("reference/regions.csv")
                        .hasMessageContaining("must have the columns"));
    }

    @Configuration
    @ComponentScan(
            basePackageClasses = {Ports.class, BusinessDays.class},
            useDefaultFilters = true)
    static class Modules {}
}
