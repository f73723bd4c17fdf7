package org.openwro.petition;

import java.util.List;
import java.util.Optional;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The petitioner names the places of its petition; those that the order names stay. */
@Service
public class NamePlaces {

    private static final int MOST = 200;

    private final PetitionDesk desk;
    private final PetitionPlaces places;
    private final Remediations remediations;

    NamePlaces(PetitionDesk desk, PetitionPlaces places, Remediations remediations) {
        this.desk = desk;
        this.places = places;
        this.remediations = remediations;
    }

    /** The first named place takes over from the row for all places, unless something was said there. */
    @Transactional
    public Outcome<PetitionId> name(PetitionId id, String name, String location, Actor actor) {
        return desk.open(id, actor, petition -> {
            List<PetitionPlace> known = places.of(id);
            Optional<PetitionPlace> same = known.stream()
                    .filter(place -> name != null && place.isCalled(name))
                    .findFirst();
            Refusals refusals = new Refusals()
                    .required(name, "name", "petition.refused.placeName")
                    .tooLong(name, "name", 300)
                    .tooLong(location, "location", 500)
                    .when(same.filter(PetitionPlace::disclosed).isPresent(), "name", "petition.refused.placeKnown")
                    .when(known.size() >= MOST, "name", "petition.refused.placesTooMany", MOST);
            if (refusals.any()) {
                return refusals.outcome();
            }
            same.ifPresentOrElse(
                    place -> places.disclose(id, List.of(place.seq()), true),
                    () -> places.add(
                            id,
                            List.of(PetitionPlace.of(
                                    PlaceSource.PETITIONER, name.strip(), location == null ? "" : location.strip()))));
            if (petition.state() == PetitionState.DRAFT) {
                unusedRowForAllPlaces(id, known).ifPresent(place -> places.remove(id, place.seq()));
            }
            desk.noted(petition, "PLACE", actor);
            return Outcome.done(id);
        });
    }

    private Optional<PetitionPlace> unusedRowForAllPlaces(PetitionId id, List<PetitionPlace> known) {
        List<IndicatorEvidence> said = remediations.of(id);
        return known.stream()
                .filter(PetitionPlace::isEverywhere)
                .filter(place -> said.stream().noneMatch(each -> each.place() == place.seq()))
                .findFirst();
    }

    /** Takes a place out of a draft again, with what was said on it. */
    @Transactional
    public Outcome<PetitionId> remove(PetitionId id, int seq, Actor actor) {
        return desk.openDraft(id, actor, petition -> {
            List<PetitionPlace> known =
                    places.of(id).stream().filter(PetitionPlace::disclosed).toList();
            Optional<PetitionPlace> place =
                    known.stream().filter(each -> each.seq() == seq).findFirst();
            Refusals refusals = new Refusals()
                    .when(place.isEmpty(), "", "petition.refused.placeUnknown")
                    .when(
                            place.filter(each -> each.source() == PlaceSource.ORDER)
                                    .isPresent(),
                            "",
                            "petition.refused.placeOfOrder");
            if (refusals.any()) {
                return refusals.outcome();
            }
            if (place.get().source() == PlaceSource.INVESTIGATION) {
                places.disclose(id, List.of(seq), false);
            } else {
                places.remove(id, seq);
            }
            if (known.size() == 1) {
                places.add(id, List.of(PetitionPlace.everywhere()));
            }
            return Outcome.done(id);
        });
    }
}
