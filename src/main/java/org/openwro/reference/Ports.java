package org.openwro.reference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openwro.platform.CsvTable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The ports of entry of the United States, in the order of their codes. */
@Component
public class Ports {

    private final Map<String, Port> byCode;
    private final List<Port> open;

    @Autowired
    public Ports(@Value("${openwro.reference.ports:classpath:reference/ports.csv}") Resource file) {
        this(CsvTable.read(
                file,
                List.of("code", "name", "state", "kind"),
                row -> new Port(
                        row.text("code"), row.text("name"), row.text("state"), PortKind.valueOf(row.text("kind")))));
    }

    Ports(List<Port> ports) {
        byCode = ByCode.of(ports, Port::code);
        open = byCode.values().stream().filter(Port::isOpen).toList();
    }

    public Optional<Port> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Ports that receive entries today; an order is sent to each of them. */
    public List<Port> open() {
        return open;
    }

    public Collection<Port> all() {
        return byCode.values();
    }
}
