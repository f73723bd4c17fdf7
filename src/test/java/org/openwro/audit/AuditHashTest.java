package org.openwro.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditHashTest {

    private static final Instant AT = Instant.parse("2026-01-05T14:00:00.123456Z");

    private static AuditEntry entry(String actor, String action, String... args) {
        return AuditEntry.chained(AuditHash.NONE, "INV-2026-00001", 1, AT, actor, action, List.of(args));
    }

    @Test
    void a_hash_is_64_hex_digits_and_the_same_for_the_same_entry() {
        assertThat(entry("ines", "audit.a").hash())
                .matches("[0-9a-f]{64}")
                .isEqualTo(entry("ines", "audit.a").hash());
    }

    @Test
    void text_moved_from_one_field_to_the_next_gives_another_hash() {
        assertThat(entry("ab", "c").hash()).isNotEqualTo(entry("a", "bc").hash());
        assertThat(entry("a", "b", "x", "y").hash())
                .isNotEqualTo(entry("a", "b", "xy").hash());
    }

    @Test
    void an_entry_follows_only_the_number_and_hash_before_it() {
        AuditEntry first = entry("ines", "audit.a");
        AuditEntry second = AuditEntry.chained(first.hash(), first.caseKey(), 2, AT, "victor", "audit.b", List.of());

        assertThat(first.follows(0, AuditHash.NONE)).isTrue();
        assertThat(second.follows(1, first.hash())).isTrue();
        assertThat(second.follows(0, first.hash())).isFalse();
        assertThat(second.follows(1, AuditHash.NONE)).isFalse();
    }
}
