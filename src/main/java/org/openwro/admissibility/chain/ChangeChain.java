package org.openwro.admissibility.chain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openwro.admissibility.PackageDesk;
import org.openwro.audit.AuditTrail;
import org.openwro.detention.DetentionId;
import org.openwro.detention.Upload;
import org.openwro.document.Documents;
import org.openwro.document.NewDocument;
import org.openwro.document.StoredDocument;
import org.openwro.document.Visibility;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The importer writes down where its goods come from, step by step, with the papers that prove each step (19 CFR 12.43(b)). */
@Service
public class ChangeChain {

    private static final int LONGEST = 500;
    private static final int LONGEST_UNIT = 12;
    private static final int MOST_DOCUMENTS = 1000;
    private static final long MOST_BYTES = 2L << 30;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final PackageDesk desk;
    private final Steps steps;
    private final EarlierPackages earlier;
    private final Documents documents;
    private final AuditTrail audit;
    private final Clock clock;

    ChangeChain(
            PackageDesk desk,
            Steps steps,
            EarlierPackages earlier,
            Documents documents,
            AuditTrail audit,
            Clock clock) {
        this.desk = desk;
        this.steps = steps;
        this.earlier = earlier;
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds a step (number 0) or changes the one of its number. */
    @Transactional
    public Outcome<Integer> save(DetentionId id, Step step, Actor actor) {
        return desk.write(id, actor, detention -> {
            steps.lock(id);
            Chain chain = steps.of(id);
            Refusals refusals = check(step)
                    .when(step.number() > 0 && chain.find(step.number()).isEmpty(), "", "admissibility.step.gone")
                    .when(
                            step.number() == 0 && chain.steps().size() >= Steps.MOST,
                            "",
                            "admissibility.step.tooMany",
                            Steps.MOST);
            if (refusals.any()) {
                return refusals.outcome();
            }
            int number = steps.save(id, step);
            audit.record(id.value(), actor, "audit.admissibility.stepSaved", String.valueOf(number), step.party());
            return Outcome.done(number);
        });
    }

    private static Refusals check(Step step) {
        boolean disordered = step.startedOn() != null
                && step.endedOn() != null
                && step.endedOn().isBefore(step.startedOn());
        Refusals refusals = new Refusals()
                .when(step.kind() == null, "kind", "admissibility.step.kind.required")
                .required(step.party(), "party", "admissibility.step.party.required")
                .when(!COUNTRIES.contains(step.country()), "country", "admissibility.step.country.required")
                .required(step.output(), "output", "admissibility.step.output.required")
                .when(disordered, "endedOn", "admissibility.step.dates")
                .when(
                        step.quantity() != null && step.quantity().signum() <= 0,
                        "quantity",
                        "admissibility.step.quantity.positive")
                .when(step.quantity() != null && step.unit().isBlank(), "unit", "admissibility.step.unit.required")
                .tooLong(step.unit(), "unit", LONGEST_UNIT);
        Map.of("party", step.party(), "place", step.place(), "output", step.output())
                .forEach((field, text) -> refusals.tooLong(text, field, LONGEST));
        return refusals;
    }

    /** Removes a step with what goes into and out of it; its papers stay on the case. */
    @Transactional
    public Outcome<Integer> remove(DetentionId id, int number, Actor actor) {
        return desk.write(id, actor, detention -> {
            if (!steps.remove(id, number)) {
                return Outcome.refused(Refusal.of("admissibility.step.gone"));
            }
            audit.record(id.value(), actor, "audit.admissibility.stepRemoved", String.valueOf(number));
            return Outcome.done(number);
        });
    }

    /** Says what of one step goes into another. */
    @Transactional
    public Outcome<Input> feed(DetentionId id, Input input, Actor actor) {
        return desk.write(id, actor, detention -> {
            steps.lock(id);
            Chain chain = steps.of(id);
            boolean known = chain.find(input.from()).isPresent()
                    && chain.find(input.to()).isPresent();
            Refusals refusals = new Refusals()
                    .when(!known, "from", "admissibility.input.unknown")
                    .when(known && chain.leads(input.to(), input.from()), "to", "admissibility.input.circle")
                    .when(
                            input.quantity() != null && input.quantity().signum() <= 0,
                            "share",
                            "admissibility.step.quantity.positive");
            if (refusals.any()) {
                return refusals.outcome();
            }
            steps.save(id, input);
            audit.record(
                    id.value(),
                    actor,
                    "audit.admissibility.inputSaved",
                    String.valueOf(input.from()),
                    String.valueOf(input.to()));
            return Outcome.done(input);
        });
    }

    @Transactional
    public Outcome<Integer> cutOff(DetentionId id, int from, int to, Actor actor) {
        return desk.write(id, actor, detention -> {
            if (!steps.removeInput(id, from, to)) {
                return Outcome.refused(Refusal.of("admissibility.input.unknown"));
            }
            audit.record(
                    id.value(), actor, "audit.admissibility.inputRemoved", String.valueOf(from), String.valueOf(to));
            return Outcome.done(to);
        });
    }

    /** Files papers on a step, all or none. */
    @Transactional
    public Outcome<Integer> prove(DetentionId id, int number, PaperKind kind, List<Upload> files, Actor actor) {
        return desk.write(id, actor, detention -> {
            Refusals refusals = new Refusals()
                    .when(kind == null, "paperKind", "admissibility.paper.kind.required")
                    .when(files.isEmpty(), "files", "admissibility.paper.files.required")
                    .when(steps.of(id).find(number).isEmpty(), "step", "admissibility.step.gone")
                    .when(isFull(id, files.size()), "files", "admissibility.paper.full", MOST_DOCUMENTS, 2);
            if (refusals.any()) {
                return refusals.outcome();
            }
            List<StoredDocument> stored = new ArrayList<>();
            List<Refusal> refused = new ArrayList<>();
            for (Upload file : files) {
                Outcome<StoredDocument> outcome = documents.store(
                        id.value(),
                        new NewDocument(file.name(), kind.name(), Visibility.PARTIES, null, file.data()),
                        actor);
                outcome.reasons().forEach(why -> refused.add(Refusal.at("files", why.messageKey(), why.args())));
                outcome.map(stored::add);
            }
            if (!refused.isEmpty()) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return Outcome.refused(refused);
            }
            stored.forEach(
                    each -> steps.addPaper(id, number, new Step.Paper(each.id().value(), kind, each.title())));
            return Outcome.done(stored.size());
        });
    }

    private boolean isFull(DetentionId id, int more) {
        Documents.Extent extent = documents.extentOf(id.value());
        return extent.documents() + more > MOST_DOCUMENTS || extent.bytes() >= MOST_BYTES;
    }

    /** Takes the steps of an earlier shipment with an identical chain; days, quantities and papers are this shipment's own. */
    @Transactional
    public Outcome<DetentionId> startFrom(DetentionId earlierOne, DetentionId id, Actor actor) {
        return desk.write(id, actor, detention -> {
            steps.lock(id);
            String organisation = detention.shipment().organisation();
            boolean known = organisation != null
                    && earlier.of(organisation, id).stream()
                            .anyMatch(each -> each.detention().equals(earlierOne));
            Refusals refusals = new Refusals()
                    .when(!known, "earlier", "admissibility.earlier.unknown")
                    .when(!steps.of(id).steps().isEmpty(), "earlier", "admissibility.earlier.begun");
            if (refusals.any()) {
                return refusals.outcome();
            }
            steps.take(earlierOne, id, actor.username(), LocalDate.now(clock));
            audit.record(id.value(), actor, "audit.admissibility.taken", earlierOne.value());
            return Outcome.done(earlierOne);
        });
    }
}
