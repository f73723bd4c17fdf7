package org.openwro.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openwro.OpenWroIT;
import org.openwro.identity.Actor;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

class AuditTrailIT extends OpenWroIT {

    @Autowired
    AuditTrail audit;

    @Autowired
    TransactionTemplate transaction;

    private final String key = "TST-" + UUID.randomUUID();

    private void write(String action, String... args) {
        transaction.executeWithoutResult(status -> audit.record(key, Actor.system(), action, args));
    }

    private void tamper(String sql) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("alter table audit_entry disable trigger user").update();
            assertThat(jdbc.sql(sql).param("case", key).update()).isPositive();
            jdbc.sql("alter table audit_entry enable trigger user").update();
        });
    }

    @Test
    void a_timeline_is_read_newest_first_page_by_page() {
        write("audit.test.one", "a", "b");
        write("audit.test.two");
        write("audit.test.three");

        Page<AuditEntry> first = audit.of(key, new PageQuery(0, 2));

        assertThat(first.items()).extracting(AuditEntry::action).containsExactly("audit.test.three", "audit.test.two");
        assertThat(first.total()).isEqualTo(3);
        AuditEntry oldest = audit.of(key, new PageQuery(1, 2)).items().get(0);
        assertThat(oldest.args()).containsExactly("a", "b");
        assertThat(oldest.actor()).isEqualTo("system");
        assertThat(oldest.at()).isBeforeOrEqualTo(clock.instant());
        assertThat(audit.verify(key)).isEmpty();
    }

    @Test
    void a_changed_entry_breaks_the_chain_at_that_entry() {
        IntStream.rangeClosed(1, 4).forEach(n -> write("audit.test.n", String.valueOf(n)));
        tamper("update audit_entry set actor = 'somebody' where case_key = :case and seq = 3");

        assertThat(audit.verify(key)).map(AuditEntry::seq).contains(3);
    }

    @Test
    void a_removed_entry_breaks_the_chain_at_the_next_one() {
        IntStream.rangeClosed(1, 4).forEach(n -> write("audit.test.n", String.valueOf(n)));
        tamper("delete from audit_entry where case_key = :case and seq = 2");

        assertThat(audit.verify(key)).map(AuditEntry::seq).contains(3);
    }

    @Test
    void the_database_refuses_to_change_remove_or_empty() {
        write("audit.test.one");

        for (String sql : new String[] {
            "update audit_entry set action = 'x' where case_key = '" + key + "'",
            "delete from audit_entry where case_key = '" + key + "'",
            "truncate audit_entry"
        }) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).hasMessageContaining("permanent record");
        }
        assertThat(audit.of(key, new PageQuery(0, 10)).total()).isEqualTo(1);
    }

    @Test
    void concurrent_writers_chain_one_after_the_other() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(4);
        try {
            Callable<Void> work = () -> {
                for (int i = 0; i < 10; i++) {
                    write("audit.test.concurrent");
                }
                return null;
            };
            for (Future<Void> each :
                    writers.invokeAll(Stream.generate(() -> work).limit(4).toList())) {
                each.get();
            }
        } finally {
            writers.shutdown();
        }

        assertThat(audit.of(key, new PageQuery(0, 1)).items().get(0).seq()).isEqualTo(40);
        assertThat(audit.verify(key)).isEmpty();
    }

    @Test
    void an_entry_needs_a_transaction_and_goes_with_it() {
        assertThatThrownBy(() -> audit.record(key, Actor.system(), "audit.test.alone"))
                .isInstanceOf(IllegalTransactionStateException.class);

        transaction.executeWithoutResult(status -> {
            audit.record(key, Actor.system(), "audit.test.rolledBack");
            status.setRollbackOnly();
        });

        assertThat(audit.of(key, new PageQuery(0, 10)).total()).isZero();
    }
}
