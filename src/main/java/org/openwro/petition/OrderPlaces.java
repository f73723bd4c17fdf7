package org.openwro.petition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openwro.investigation.CaseId;
import org.openwro.investigation.Plan;
import org.openwro.investigation.chain.Link;
import org.openwro.investigation.chain.Party;
import org.openwro.investigation.chain.SupplyChain;
import org.openwro.investigation.chain.SupplyChains;
import org.openwro.order.Order;
import org.openwro.order.Target;
import org.openwro.screening.core.PartyNames;
import org.openwro.screening.core.TargetKind;
import org.springframework.stereotype.Component;

/**
 * The places at which the indicators of an order have to be remediated: those that its text names, and the sites and vessels that its
 * investigation has on file for the targets to be released. The latter are not made known to the petitioner by that.
 */
@Component
class OrderPlaces {

    private final SupplyChains chains;

    OrderPlaces(SupplyChains chains) {
        this.chains = chains;
    }

    /** Never empty: where the petitioner knows of none, one row stands for all its places. */
    List<PetitionPlace> of(Order order, List<Target> targets, String petitioner) {
        List<PetitionPlace> places = new ArrayList<>();
        targets.stream().filter(OrderPlaces::isPlace).forEach(target -> places.add(named(target)));
        if (places.isEmpty()) {
            places.add(PetitionPlace.everywhere());
        }
        order.caseId().ifPresent(id -> places.addAll(investigated(id, targets, petitioner, places)));
        return places;
    }

    private static boolean isPlace(Target target) {
        return target.kind() == TargetKind.SITE
                || target.kind() == TargetKind.VESSEL
                || !target.kind().isArea() && !location(target).isEmpty();
    }

    private static PetitionPlace named(Target target) {
        return PetitionPlace.of(PlaceSource.ORDER, target.name(), location(target));
    }

    private static String location(Target target) {
        return Stream.of(target.address(), target.city())
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(", "));
    }

    private List<PetitionPlace> investigated(
            CaseId id, List<Target> targets, String petitioner, List<PetitionPlace> known) {
        SupplyChain chain = chains.of(id);
        List<String> wanted = Stream.concat(
                        Stream.of(petitioner),
                        targets.stream()
                                .filter(target -> !target.kind().isArea())
                                .flatMap(target -> Stream.concat(Stream.of(target.name()), target.aliases().stream())))
                .toList();
        boolean area = targets.stream().anyMatch(target -> target.kind().isArea());
        return chain.parties().stream()
                .filter(party -> party.kind() == Plan.Role.SITE || party.kind() == Plan.Role.VESSEL)
                .filter(party -> known.stream().noneMatch(place -> place.isCalled(party.name())))
                .filter(party -> isOf(party, wanted, chain, area))
                .map(party -> PetitionPlace.of(PlaceSource.INVESTIGATION, party.name(), party.place()))
                .toList();
    }

    /** A site counts when it belongs to whom the petition is about, or to nobody on file; in an area only the former. */
    private static boolean isOf(Party site, List<String> wanted, SupplyChain chain, boolean area) {
        List<String> owners = chain.links().stream()
                .filter(link -> link.kind() == Link.Kind.BELONGS_TO && link.upstream() == site.number())
                .map(link -> chain.nameOf(link.downstream()))
                .toList();
        return owners.isEmpty()
                ? !area
                : owners.stream().anyMatch(owner -> wanted.stream().anyMatch(name -> PartyNames.same(owner, name)));
    }
}
