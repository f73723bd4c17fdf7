package org.openwro.investigation.chain;

import org.openwro.investigation.InvestigationPlanned;
import org.openwro.investigation.Investigations;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts the subjects of a plan into the supply chain, in the transaction in which the plan is finished. */
@Component
class NamePlannedParties {

    private final Investigations investigations;
    private final SupplyChains chains;

    NamePlannedParties(Investigations investigations, SupplyChains chains) {
        this.investigations = investigations;
        this.chains = chains;
    }

    @EventListener
    void on(InvestigationPlanned planned) {
        SupplyChain chain = chains.of(planned.id());
        investigations.get(planned.id()).plan().parties().stream()
                .map(each -> Party.named(each.role(), each.name()))
                .distinct()
                .filter(each -> !chain.names(each))
                .forEach(each -> chains.add(planned.id(), each));
    }
}
