package org.openwro.enforcement;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openwro.identity.Account;
import org.openwro.identity.Accounts;
import org.openwro.identity.Role;
import org.openwro.notification.Mailbox;
import org.openwro.notification.Message;
import org.openwro.reference.Port;
import org.openwro.reference.Ports;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Mails to the people of the ports. They name the order, which is public, and where to look. */
@Component
class PortMail {

    private final Accounts accounts;
    private final Ports ports;
    private final Mailbox mailbox;
    private final MessageSource messages;

    PortMail(Accounts accounts, Ports ports, Mailbox mailbox, MessageSource messages) {
        this.accounts = accounts;
        this.ports = ports;
        this.mailbox = mailbox;
        this.messages = messages;
    }

    /** Tells the officers of each port that an instruction waits for them. */
    void instructed(Collection<PortInstruction> instructions) {
        List<Account> officers = enabled(Role.PORT_OFFICER);
        instructions.forEach(instruction -> officers.stream()
                .filter(officer -> officer.ports().contains(instruction.port()))
                .forEach(officer -> send(officer, "instructed", instruction)));
    }

    /**
     * Asks the directors of the port to see to the acknowledgement.
     *
     * @return how many directors the port has
     */
    int remind(PortInstruction instruction) {
        return send(Role.PORT_DIRECTOR, "reminder", instruction);
    }

    /**
     * Tells the officers of the port once more that the instruction waits.
     *
     * @return how many officers the port has
     */
    int remindOfficers(PortInstruction instruction) {
        return send(Role.PORT_OFFICER, "waiting", instruction);
    }

    private int send(Role role, String kind, PortInstruction instruction) {
        List<Account> people = enabled(role).stream()
                .filter(person -> person.ports().contains(instruction.port()))
                .toList();
        people.forEach(person -> send(person, kind, instruction));
        return people.size();
    }

    /**
     * Tells officers and directors of all ports that an order changed.
     *
     * @return how many mails were written
     */
    int changed(String orderId, String title, String kind) {
        List<Account> people = enabled(Role.PORT_OFFICER, Role.PORT_DIRECTOR);
        String subject = text("enforcement.mail." + kind + ".subject", orderId, title);
        String body = text("enforcement.mail." + kind + ".body", orderId, title);
        people.forEach(person -> mailbox.send(new Message(person.username(), subject, body, orderId)));
        return people.size();
    }

    private void send(Account to, String kind, PortInstruction instruction) {
        Object[] args = {
            instruction.orderId(),
            instruction.title(),
            ports.find(instruction.port()).map(Port::label).orElse(instruction.port()),
            instruction.acknowledgeBy().toString()
        };
        mailbox.send(new Message(
                to.username(),
                text("enforcement.mail." + kind + ".subject", args),
                text("enforcement.mail." + kind + ".body", args),
                instruction.id().value()));
    }

    private List<Account> enabled(Role... roles) {
        return accounts.all().stream()
                .filter(Account::enabled)
                .filter(account -> account.toActor().has(roles))
                .toList();
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, Locale.ENGLISH);
    }
}
