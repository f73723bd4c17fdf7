package org.openwro.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class PortsTest {

    private final Ports ports = new Ports(new ClassPathResource("reference/ports.csv"));

    @Test
    void the_schedule_has_431_codes_of_four_digits() {
        assertThat(ports.all()).hasSize(431).allSatisfy(port -> {
            assertThat(port.code()).matches("\\d{4}");
            assertThat(port.name()).isNotBlank();
            assertThat(port.state()).matches("[A-Z]{2}");
        });
    }

    @ParameterizedTest
    @CsvSource({"0901, NY", "1001, NY", "1703, GA", "2704, CA", "2709, CA", "4601, NJ", "4909, PR", "5301, TX"})
    void great_ports_are_found_by_code(String code, String state) {
        assertThat(ports.find(code)).map(Port::state).contains(state);
    }

    @Test
    void a_leading_zero_is_part_of_the_code() {
        assertThat(ports.find("0101")).map(Port::label).contains("0101 Portland, ME");
        assertThat(ports.find("101")).isEmpty();
    }

    @Test
    void an_unknown_code_or_none_finds_nothing() {
        assertThat(ports.find("9999")).isEmpty();
        assertThat(ports.find("")).isEmpty();
        assertThat(ports.find(null)).isEmpty();
    }

    @Test
    void a_closed_port_is_known_but_not_open() {
        Ports two = new Ports(List.of(
                new Port("0102", "Bangor", "ME", PortKind.CLOSED), new Port("0101", "Portland", "ME", PortKind.PORT)));
        assertThat(two.open()).extracting(Port::code).containsExactly("0101");
        assertThat(two.all()).extracting(Port::code).containsExactly("0101", "0102");
        assertThat(two.find("0102")).isPresent();
    }

    @Test
    void a_code_that_comes_twice_stops_the_start() {
        Port bangor = new Port("0102", "Bangor", "ME", PortKind.PORT);
        assertThatThrownBy(() -> new Ports(List.of(bangor, bangor))).hasMessageContaining("0102");
    }
}
