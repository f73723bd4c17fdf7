package org.openwro.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openwro.OpenWroIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class CaseNumbersIT extends OpenWroIT {

    @Autowired
    CaseNumbers numbers;

    @Autowired
    TransactionTemplate transaction;

    private String next() {
        return transaction.execute(status -> numbers.next("TST"));
    }

    @Test
    void nobody_waits_for_the_case_of_another_and_each_year_begins_anew() {
        clock.set(LocalDate.of(2031, 12, 31));
        assertThat(next()).isEqualTo("TST-2031-00001");
        transaction.executeWithoutResult(open -> {
            assertThat(numbers.next("TST")).isEqualTo("TST-2031-00002");
            String meanwhile = CompletableFuture.supplyAsync(this::next)
                    .orTimeout(30, TimeUnit.SECONDS)
                    .join();
            assertThat(meanwhile).isEqualTo("TST-2031-00003");
            open.setRollbackOnly();
        });
        assertThat(next()).as("a case that was given up leaves a gap").isEqualTo("TST-2031-00004");
        clock.set(LocalDate.of(2032, 1, 1));
        assertThat(next()).isEqualTo("TST-2032-00001");
    }

    @Test
    void of_many_who_open_the_first_case_of_a_year_each_gets_a_number_of_its_own() {
        clock.set(LocalDate.of(2034, 1, 1));
        List<CompletableFuture<String>> all = IntStream.range(0, 12)
                .mapToObj(each -> CompletableFuture.supplyAsync(this::next))
                .toList();
        assertThat(all)
                .extracting(CompletableFuture::join)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 12)
                        .mapToObj("TST-2034-%05d"::formatted)
                        .toList());
    }

    @Test
    void numbers_go_on_where_the_counter_of_former_versions_stood() {
        jdbc.sql("insert into case_number (prefix, year, last) values ('OLD', 2033, 41)")
                .update();
        clock.set(LocalDate.of(2033, 5, 5));
        assertThat(transaction.<String>execute(status -> numbers.next("OLD"))).isEqualTo("OLD-2033-00042");
    }
}
