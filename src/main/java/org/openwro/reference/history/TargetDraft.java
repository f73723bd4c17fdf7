package org.openwro.reference.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A target while it is put together from the parsed row and its refinements. */
final class TargetDraft {

    private final String name;
    private final Set<String> aliases = new LinkedHashSet<>();
    private String kind;
    private String country;
    private String city;
    private String regionCode;
    private List<String> postalPrefixes = List.of();
    private List<String> placeNames = List.of();
    private List<String> htsPrefixes;
    private List<String> goodsWords;
    private final Set<String> flags = new LinkedHashSet<>();
    private String madeIn;
    private String inclusion = "NAMED_ONLY";
    private String vesselFlag;
    private LocalDate from;
    private LocalDate to;
    private String endAnchor;

    TargetDraft(String name, String kind, String country, List<String> htsPrefixes, List<String> goodsWords) {
        this.name = name;
        this.kind = kind;
        this.country = country;
        this.htsPrefixes = htsPrefixes;
        this.goodsWords = goodsWords;
    }

    TargetDraft party(NamedParty party, String flagCode) {
        aliases.addAll(party.aliases());
        inclusion = party.inclusion();
        vesselFlag = flagCode;
        return this;
    }

    TargetDraft inForce(InForce days) {
        from = days.from();
        to = days.to();
        endAnchor = days.anchor();
        return this;
    }

    boolean isNamed(Refinement refinement) {
        return refinement.concerns(name);
    }

    void refine(Refinement r) {
        kind = r.kind() == null ? kind : r.kind();
        country = r.country() == null ? country : r.country();
        city = r.city() == null ? city : r.city();
        aliases.addAll(r.aliases());
        regionCode = r.regionCode() == null ? regionCode : r.regionCode();
        postalPrefixes = r.postalPrefixes().isEmpty() ? postalPrefixes : r.postalPrefixes();
        placeNames = r.placeNames().isEmpty() ? placeNames : r.placeNames();
        htsPrefixes = r.htsPrefixes().isEmpty() ? htsPrefixes : r.htsPrefixes();
        goodsWords = r.goodsWords().isEmpty() ? goodsWords : r.goodsWords();
        flags.addAll(r.flags());
        madeIn = r.madeIn() == null ? madeIn : r.madeIn();
        from = r.from() == null ? from : r.from();
        to = r.to() == null ? to : r.to();
        endAnchor = r.endAnchor() == null ? endAnchor : r.endAnchor();
    }

    HistoricTarget finished() {
        boolean nothingNamed = htsPrefixes.isEmpty() && goodsWords.isEmpty();
        boolean all = flags.contains("ALL") || nothingNamed && !kind.equals("NOT_COVERED");
        return new HistoricTarget(
                kind,
                name,
                new ArrayList<>(aliases),
                country,
                city,
                regionCode,
                postalPrefixes,
                placeNames,
                flags.contains("ALL") ? List.of() : htsPrefixes,
                flags.contains("ALL") ? List.of() : goodsWords,
                all,
                flags.contains("PART"),
                flags.contains("DOWNSTREAM"),
                madeIn,
                inclusion,
                vesselFlag,
                from,
                to,
                to == null ? null : endAnchor);
    }
}
