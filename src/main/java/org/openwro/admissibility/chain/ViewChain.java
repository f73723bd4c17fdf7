package org.openwro.admissibility.chain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openwro.detention.Detention;
import org.openwro.detention.DetentionId;
import org.openwro.platform.web.LeftToRight;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A supply chain as it is read: its steps, its picture and its gaps. */
@Service
public class ViewChain {

    private final Steps steps;
    private final EarlierPackages earlier;

    ViewChain(Steps steps, EarlierPackages earlier) {
        this.steps = steps;
        this.earlier = earlier;
    }

    /**
     * @param gaps of the chain as a whole and of each step
     * @param basis the earlier shipment from which the steps were taken, if any
     */
    public record View(Chain chain, LeftToRight picture, List<Gap> gaps, Optional<EarlierPackage> basis) {

        public List<Gap> gapsOf(int step) {
            return gaps.stream().filter(each -> each.step() == step).toList();
        }
    }

    /** The caller has checked that its reader may see the detention. */
    @Transactional(readOnly = true)
    public View of(Detention detention) {
        Chain chain = steps.of(detention.id());
        Map<Integer, String> names = new LinkedHashMap<>();
        chain.steps().forEach(each -> names.put(each.number(), each.party()));
        LeftToRight picture = LeftToRight.of(
                names,
                chain.inputs().stream()
                        .map(each -> new LeftToRight.Edge(each.from(), each.to()))
                        .toList());
        return new View(chain, picture, ChainGaps.of(chain, held(detention)), earlier.basisOf(detention.id()));
    }

    /** Earlier shipments of the same importer to start from; empty when the platform does not know it. */
    @Transactional(readOnly = true)
    public List<EarlierPackage> earlierOnes(Detention detention) {
        String organisation = detention.shipment().organisation();
        return organisation == null ? List.of() : earlier.of(organisation, detention.id());
    }

    private static List<Held> held(Detention detention) {
        Map<String, Held> byUnit = new LinkedHashMap<>();
        detention.linesInHand().stream()
                .filter(line -> line.quantity().signum() > 0)
                .forEach(line -> byUnit.merge(
                        Weight.plain(line.unit()),
                        new Held(line.quantity(), line.unit()),
                        (one, other) -> new Held(one.quantity().add(other.quantity()), one.unit())));
        return List.copyOf(byUnit.values());
    }

    public Optional<Step> step(DetentionId id, int number) {
        return steps.of(id).find(number);
    }
}
