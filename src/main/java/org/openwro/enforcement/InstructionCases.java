package org.openwro.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openwro.calendar.PartialDate;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.reference.Port;
import org.openwro.reference.Ports;
import org.openwro.workflow.CaseFile;
import org.openwro.workflow.CaseSource;
import org.springframework.stereotype.Component;

/** The instruction to a port on the case page: for the people of that port, and for the staff of the house. */
@Component
class InstructionCases implements CaseSource {

    private final Instructions instructions;
    private final Ports ports;

    InstructionCases(Instructions instructions, Ports ports) {
        this.instructions = instructions;
        this.ports = ports;
    }

    @Override
    public boolean knows(String key) {
        return InstructionId.isOne(key);
    }

    @Override
    public Optional<CaseFile> find(String key, Actor actor) {
        return instructions
                .find(new InstructionId(key))
                .filter(instruction -> maySee(actor, instruction.port()))
                .map(this::file);
    }

    private static boolean maySee(Actor actor, String port) {
        boolean central = actor.roles().stream().anyMatch(role -> role.isStaff() && !role.isPortRole());
        return central || actor.has(Role.PORT_OFFICER, Role.PORT_DIRECTOR) && actor.worksAt(port);
    }

    private CaseFile file(PortInstruction instruction) {
        return new CaseFile(
                instruction.id().value(),
                instruction.title(),
                instruction.state().labelKey(),
                List.of(
                        new CaseFile.Fact(
                                "enforcement.instruction.port",
                                ports.find(instruction.port()).map(Port::label).orElse(instruction.port())),
                        new CaseFile.Fact("enforcement.instruction.acknowledgeBy", day(instruction.acknowledgeBy())),
                        new CaseFile.Fact("enforcement.instruction.signedAs", instruction.signedAs())),
                List.of(
                        new CaseFile.Link(
                                "enforcement.instruction.order",
                                instruction.orderId(),
                                "/cases/" + instruction.orderId()),
                        new CaseFile.Link(
                                "enforcement.instruction.progress",
                                instruction.orderId(),
                                "/instructions/" + instruction.orderId())));
    }

    private static String day(LocalDate day) {
        return PartialDate.of(day).words();
    }
}
