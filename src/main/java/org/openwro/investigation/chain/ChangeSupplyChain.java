package org.openwro.investigation.chain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.investigation.CaseAccess;
import org.openwro.investigation.CaseId;
import org.openwro.investigation.Exhibit;
import org.openwro.investigation.Investigation;
import org.openwro.investigation.Plan;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.openwro.reference.Countries;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds, mends and removes parties and links, while evidence is gathered. */
@Service
public class ChangeSupplyChain {

    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_TEXT = 5_000;
    private static final int MOST_PARTIES = 200;
    private static final int MOST_LINKS = 500;

    private final CaseAccess access;
    private final SupplyChains chains;
    private final Countries countries;
    private final AuditTrail audit;
    private final Clock clock;

    ChangeSupplyChain(CaseAccess access, SupplyChains chains, Countries countries, AuditTrail audit, Clock clock) {
        this.access = access;
        this.chains = chains;
        this.countries = countries;
        this.audit = audit;
        this.clock = clock;
    }

    /** A party without number is added, one with a number is changed. */
    @Transactional
    public Outcome<Party> keep(CaseId id, Party party, Actor actor) {
        return access.forWriting(id, actor).then(investigation -> {
            SupplyChain chain = chains.of(id);
            Refusals refusals = check(party, chain);
            if (refusals.any()) {
                return refusals.outcome();
            }
            if (party.number() == 0) {
                Party added = chains.add(id, party);
                record(id, actor, "audit.investigation.partyAdded", added.name());
                return Outcome.done(added);
            }
            chains.change(id, party);
            record(id, actor, "audit.investigation.partyChanged", party.name());
            return Outcome.done(party);
        });
    }

    @Transactional
    public Outcome<CaseId> remove(CaseId id, int party, Actor actor) {
        return access.forWriting(id, actor).then(investigation -> chains.of(id)
                .party(party)
                .map(gone -> {
                    chains.removeParty(id, party);
                    record(id, actor, "audit.investigation.partyRemoved", gone.name());
                    return Outcome.done(id);
                })
                .orElseGet(() -> Outcome.refused(Refusal.of("investigation.chain.partyUnknown"))));
    }

    @Transactional
    public Outcome<CaseId> link(CaseId id, Link link, Actor actor) {
        return access.forWriting(id, actor).then(investigation -> {
            SupplyChain chain = chains.of(id);
            Refusals refusals = check(link, chain, investigation);
            if (refusals.any()) {
                return refusals.outcome();
            }
            chains.add(id, link);
            record(
                    id,
                    actor,
                    "audit.investigation.linkAdded." + link.kind(),
                    chain.nameOf(link.upstream()),
                    chain.nameOf(link.downstream()));
            return Outcome.done(id);
        });
    }

    @Transactional
    public Outcome<CaseId> unlink(CaseId id, int link, Actor actor) {
        return access.forWriting(id, actor).then(investigation -> {
            SupplyChain chain = chains.of(id);
            return chain.links().stream()
                    .filter(each -> each.number() == link)
                    .findFirst()
                    .map(gone -> {
                        chains.removeLink(id, link);
                        record(
                                id,
                                actor,
                                "audit.investigation.linkRemoved",
                                chain.nameOf(gone.upstream()),
                                chain.nameOf(gone.downstream()));
                        return Outcome.done(id);
                    })
                    .orElseGet(() -> Outcome.refused(Refusal.of("investigation.chain.linkUnknown")));
        });
    }

    private void record(CaseId id, Actor actor, String action, String... args) {
        audit.record(id.value(), actor, action, args);
    }

    private Refusals check(Party party, SupplyChain chain) {
        Refusals refusals = new Refusals()
                .when(
                        party.number() != 0 && chain.party(party.number()).isEmpty(),
                        "",
                        "investigation.chain.partyUnknown")
                .when(
                        party.number() == 0 && chain.parties().size() >= MOST_PARTIES,
                        "",
                        "investigation.chain.tooMany",
                        MOST_PARTIES)
                .when(party.kind() == null, "kind", "investigation.chain.kindMissing")
                .required(party.name(), "name", "investigation.chain.nameMissing")
                .when(chain.names(party), "name", "investigation.chain.nameTwice")
                .when(!known(party.country()), "country", "investigation.chain.countryUnknown")
                .when(
                        (party.latitude() == null) != (party.longitude() == null),
                        party.latitude() == null ? "latitude" : "longitude",
                        "investigation.chain.halfPosition")
                .when(beyond(party.latitude(), 90), "latitude", "investigation.chain.latitude")
                .when(beyond(party.longitude(), 180), "longitude", "investigation.chain.longitude")
                .when(
                        !party.flags().isEmpty() && party.kind() != Plan.Role.VESSEL,
                        "flag-0-country",
                        "investigation.chain.flagOfVessel")
                .tooLong(party.name(), "name", LONGEST_LINE)
                .tooLong(party.otherNames(), "otherNames", LONGEST_LINE)
                .tooLong(party.place(), "place", LONGEST_LINE)
                .tooLong(party.identifier(), "identifier", LONGEST_LINE)
                .tooLong(party.note(), "note", LONGEST_TEXT);
        LocalDate today = LocalDate.now(clock);
        for (int row = 0; row < party.flags().size(); row++) {
            Party.Flag flag = party.flags().get(row);
            refusals.when(
                            flag.country().isEmpty() || !known(flag.country()),
                            "flag-" + row + "-country",
                            "investigation.chain.countryUnknown")
                    .when(flag.since().isAfter(today), "flag-" + row + "-since", "investigation.chain.flagInFuture");
        }
        long days = party.flags().stream().map(Party.Flag::since).distinct().count();
        return refusals.when(days < party.flags().size(), "flag-0-since", "investigation.chain.flagTwice");
    }

    private boolean known(String country) {
        return country.isEmpty() || countries.find(country).isPresent();
    }

    private static boolean beyond(BigDecimal degrees, int most) {
        return degrees != null && degrees.abs().compareTo(BigDecimal.valueOf(most)) > 0;
    }

    private static Refusals check(Link link, SupplyChain chain, Investigation investigation) {
        Set<Integer> exhibits =
                investigation.exhibits().stream().map(Exhibit::number).collect(Collectors.toSet());
        return new Refusals()
                .when(chain.links().size() >= MOST_LINKS, "", "investigation.chain.tooMany", MOST_LINKS)
                .when(chain.party(link.upstream()).isEmpty(), "upstream", "investigation.chain.upstreamMissing")
                .when(chain.party(link.downstream()).isEmpty(), "downstream", "investigation.chain.downstreamMissing")
                .when(
                        link.upstream() != 0 && link.upstream() == link.downstream(),
                        "downstream",
                        "investigation.chain.toItself")
                .when(link.kind() == null, "linkKind", "investigation.chain.linkKindMissing")
                .when(
                        link.kind() != null && chain.links().stream().anyMatch(link::joinsTheSameAs),
                        "linkKind",
                        "investigation.chain.linkTwice")
                .when(!exhibits.containsAll(link.exhibits()), "exhibits", "investigation.chain.exhibitUnknown")
                .tooLong(link.goods(), "goods", LONGEST_LINE);
    }
}
