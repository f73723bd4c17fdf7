package org.openwro.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

class CsvTableTest {

    @Test
    void values_are_text_in_utf_8_and_keep_leading_zeros() {
        assertThat(CsvTable.read(table("code,name\n0101,和田\n"), List.of("code", "name"), CsvTable.Row::record))
                .singleElement()
                .satisfies(row -> assertThat(row.values()).containsExactly("0101", "和田"));
    }

    @Test
    void a_cell_may_hold_a_list() {
        assertThat(CsvTable.read(table("code,names\n1,a; b;\n2,\n"), List.of("code"), row -> row.list("names")))
                .containsExactly(List.of("a", "b"), List.of());
    }

    @Test
    void a_value_that_cannot_be_read_is_named_with_its_line() {
        assertThatThrownBy(
                        () -> CsvTable.read(table("n\n1\nx\n"), List.of("n"), row -> Integer.parseInt(row.text("n"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("line 3");
    }

    @Test
    void a_missing_column_is_refused() {
        assertThatThrownBy(() -> CsvTable.read(table("code\n1\n"), List.of("code", "name"), row -> row))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("name");
    }

    private static Resource table(String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
    }
}
