package org.openwro.admissibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.openwro.audit.AuditTrail;
import org.openwro.detention.Detention;
import org.openwro.detention.DetentionAccess;
import org.openwro.detention.DetentionClocks;
import org.openwro.detention.DetentionId;
import org.openwro.detention.DetentionLine;
import org.openwro.detention.DetentionState;
import org.openwro.detention.Detentions;
import org.openwro.identity.Account;
import org.openwro.identity.Accounts;
import org.openwro.identity.Actor;
import org.openwro.identity.Organisation;
import org.openwro.identity.Organisations;
import org.openwro.notification.EmailAddress;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The importer asks a foreign seller or owner for the certificate of origin: the seller gets a link by mail and signs without an account
 * (19 CFR 12.43(a)). The importer never sees the link, so that nobody but the seller signs.
 */
@Service
public class AskSeller {

    private static final int LONGEST_NAME = 200;

    private final Detentions detentions;
    private final DetentionAccess access;
    private final DetentionClocks clocks;
    private final SellerRequests requests;
    private final Organisations organisations;
    private final Accounts accounts;
    private final SellerMail mail;
    private final AuditTrail audit;
    private final Clock clock;

    AskSeller(
            Detentions detentions,
            DetentionAccess access,
            DetentionClocks clocks,
            SellerRequests requests,
            Organisations organisations,
            Accounts accounts,
            SellerMail mail,
            AuditTrail audit,
            Clock clock) {
        this.detentions = detentions;
        this.access = access;
        this.clocks = clocks;
        this.requests = requests;
        this.organisations = organisations;
        this.accounts = accounts;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param lines numbers of the lines that this seller sold or owned */
    public record Command(DetentionId detention, String seller, String email, List<Integer> lines) {}

    @Transactional
    public Outcome<SellerRequest> ask(Command command, Actor actor) {
        Detention detention = detentions.get(command.detention());
        LocalDate today = LocalDate.now(clock);
        Refusals refusals = new Refusals()
                .when(!access.actsForImporter(detention, actor), "", "admissibility.notYours")
                .when(detention.state() != DetentionState.PROOF_PENDING, "", "admissibility.notNow");
        if (refusals.any()) {
            return refusals.outcome();
        }
        LocalDate lastDay =
                clocks.lastResponse(detention).map(each -> each.dueOn()).orElse(today);
        List<Integer> lines = lines(command, detention);
        refusals.required(command.seller(), "seller", "admissibility.seller.required")
                .tooLong(command.seller(), "seller", LONGEST_NAME)
                .when(!EmailAddress.isOne(command.email()), "email", "admissibility.seller.email")
                .when(isOwn(command.email(), detention, actor), "email", "admissibility.seller.ownAddress")
                .when(lines.isEmpty(), "lines", "admissibility.seller.lines")
                .when(today.isAfter(lastDay), "", "admissibility.late", lastDay.toString())
                .when(
                        open(detention, today) >= SellerRequests.MOST,
                        "",
                        "admissibility.seller.tooMany",
                        SellerRequests.MOST);
        if (refusals.any()) {
            return refusals.outcome();
        }
        SellerToken token = SellerToken.random();
        SellerRequest request = new SellerRequest(
                UUID.randomUUID(),
                detention.id(),
                command.seller().strip(),
                command.email(),
                lines,
                actor.username(),
                clock.instant(),
                lastDay,
                null,
                null,
                null,
                null);
        requests.add(request, token);
        mail.toSeller(request, detention.shipment(), token);
        audit.record(
                detention.id().value(), actor, "audit.admissibility.sellerAsked", request.seller(), numbers(lines));
        return Outcome.done(request);
    }

    private long open(Detention detention, LocalDate today) {
        return requests.ofDetention(detention.id()).stream()
                .filter(each -> each.state(today) == SellerRequest.State.OPEN)
                .count();
    }

    private static List<Integer> lines(Command command, Detention detention) {
        List<Integer> known =
                detention.linesInHand().stream().map(DetentionLine::seq).toList();
        List<Integer> lines = new ArrayList<>(command.lines());
        lines.retainAll(known);
        return lines.stream().distinct().sorted().toList();
    }

    /** Two parties sign two documents: the certificate is not signed at an address of the importer's side. */
    private boolean isOwn(String email, Detention detention, Actor actor) {
        Stream<String> own = Stream.concat(
                Optional.ofNullable(detention.shipment().organisation()).flatMap(organisations::find).stream()
                        .map(Organisation::email),
                accounts.find(actor.username()).stream().map(Account::email));
        return own.anyMatch(each -> each.equalsIgnoreCase(email));
    }

    private static String numbers(List<Integer> lines) {
        return String.join(", ", lines.stream().map(String::valueOf).toList());
    }
}
