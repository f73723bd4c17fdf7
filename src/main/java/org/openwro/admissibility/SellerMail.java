package org.openwro.admissibility;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.openwro.detention.Shipment;
import org.openwro.notification.Mailbox;
import org.openwro.notification.Message;
import org.openwro.platform.web.SiteAddress;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Mails about the certificate of a seller: the link to the seller, and word of the signature to the importer. */
@Component
class SellerMail {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.US);

    private final Mailbox mailbox;
    private final SiteAddress site;
    private final MessageSource messages;

    SellerMail(Mailbox mailbox, SiteAddress site, MessageSource messages) {
        this.mailbox = mailbox;
        this.site = site;
        this.messages = messages;
    }

    void toSeller(SellerRequest request, Shipment shipment, SellerToken token) {
        // no case key: staff who look at the mail of a case must not come upon the link
        send(
                request.email(),
                "admissibility.mail.seller",
                null,
                request.seller(),
                shipment.importerName(),
                day(request.lastDay()),
                site.of("/certificates/" + token.secret()));
    }

    /** Nothing is sent when the platform does not know the importer: the port has its papers. */
    void toImporter(SellerRequest request, Shipment shipment) {
        if (shipment.organisation() != null) {
            send(
                    shipment.organisation(),
                    "admissibility.mail.signed",
                    request.detention().value(),
                    request.seller(),
                    request.detention().value(),
                    shipment.entryNumber());
        }
    }

    private void send(String recipient, String key, String caseKey, Object... args) {
        mailbox.send(new Message(recipient, text(key + ".subject", args), text(key + ".body", args), caseKey));
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, Locale.US);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
