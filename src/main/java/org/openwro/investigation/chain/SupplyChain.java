package org.openwro.investigation.chain;

import java.util.List;
import java.util.Optional;

/** Parties of a case by number, and the links between them by number. */
public record SupplyChain(List<Party> parties, List<Link> links) {

    public SupplyChain {
        parties = List.copyOf(parties);
        links = List.copyOf(links);
    }

    public Optional<Party> party(int number) {
        return parties.stream().filter(each -> each.number() == number).findFirst();
    }

    /** Empty for a number that names nobody. */
    public String nameOf(int number) {
        return party(number).map(Party::name).orElse("");
    }

    /** Sites, vessels and others of which the position is known. */
    public List<Party> placed() {
        return parties.stream().filter(Party::isPlaced).toList();
    }

    boolean names(Party given) {
        return parties.stream()
                .anyMatch(each -> each.number() != given.number()
                        && each.kind() == given.kind()
                        && each.name().equalsIgnoreCase(given.name()));
    }
}
