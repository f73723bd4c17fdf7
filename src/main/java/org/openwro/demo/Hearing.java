package org.openwro.demo;

import java.util.List;
import org.openwro.identity.Actor;
import org.openwro.investigation.CaseId;
import org.openwro.investigation.Plan;
import org.openwro.investigation.chain.SupplyChains;
import org.openwro.investigation.sign.Dimension;
import org.openwro.investigation.sign.Grade;
import org.openwro.investigation.sign.GradeSigns;
import org.openwro.investigation.sign.Sign;
import org.openwro.investigation.sign.Sign.Element;
import org.openwro.investigation.sign.Sign.Strength;
import org.openwro.investigation.work.AskForInformation;
import org.openwro.investigation.work.RecordRepresentation;
import org.openwro.investigation.work.Representation;
import org.openwro.investigation.work.WriteNote;
import org.openwro.reference.IloIndicator;
import org.openwro.reference.LabourClass;

/** Who was asked and heard in the case on palm oil, and what is seen at one of its estates. */
@DemoPart
class Hearing {

    private final Stage stage;
    private final AskForInformation askForInformation;
    private final RecordRepresentation recordRepresentation;
    private final WriteNote writeNote;
    private final GradeSigns gradeSigns;
    private final SupplyChains chains;

    Hearing(
            Stage stage,
            AskForInformation askForInformation,
            RecordRepresentation recordRepresentation,
            WriteNote writeNote,
            GradeSigns gradeSigns,
            SupplyChains chains) {
        this.stage = stage;
        this.askForInformation = askForInformation;
        this.recordRepresentation = recordRepresentation;
        this.writeNote = writeNote;
        this.gradeSigns = gradeSigns;
        this.chains = chains;
    }

    void palmOil(CaseId id) {
        Actor victor = stage.actor("victor");
        askForInformation
                .ask(
                        id,
                        "Straits Edible Oils Trading",
                        "From which mills did the crude oil of the last twelve months come?",
                        stage.today().plusDays(30),
                        victor)
                .orThrow();
        represented(
                id,
                Representation.Side.FOREIGN_INTEREST,
                "Association of growers of Sabah",
                "Passports are kept at the request of the workers, in lockers of their own.",
                victor);
        represented(
                id,
                Representation.Side.IMPORTER,
                "Bayside Food Ingredients",
                "An audit of March found no retained document. The report is enclosed.",
                victor);
        recordRepresentation
                .considered(
                        id,
                        2,
                        "The audit was announced and visited one estate of two. It does not answer exhibit 1.",
                        victor)
                .orThrow();
        writeNote
                .write(id, "The second witness can be heard again by telephone after the harvest.", victor)
                .orThrow();
        int estate = chains.of(id).parties().stream()
                .filter(each -> each.kind() == Plan.Role.SITE)
                .findFirst()
                .orElseThrow()
                .number();
        gradeSigns.grade(id, estate, seen(), victor).orThrow();
    }

    private void represented(CaseId id, Representation.Side side, String name, String substance, Actor by) {
        recordRepresentation
                .received(id, new RecordRepresentation.Received(side, name, stage.today(), substance, ""), by)
                .orThrow();
    }

    private static List<Sign> seen() {
        return List.of(
                sign(
                        IloIndicator.RETENTION_OF_IDENTITY_DOCUMENTS,
                        Grade.CORROBORATED,
                        Dimension.DURESS,
                        Element.PENALTY,
                        Strength.STRONG,
                        1,
                        2),
                sign(
                        IloIndicator.ABUSIVE_WORKING_AND_LIVING_CONDITIONS,
                        Grade.SUPPORTED,
                        Dimension.DURESS,
                        Element.INVOLUNTARINESS,
                        Strength.STRONG,
                        1),
                sign(
                        IloIndicator.DEBT_BONDAGE,
                        Grade.SUPPORTED,
                        Dimension.UNFREE_RECRUITMENT,
                        Element.INVOLUNTARINESS,
                        Strength.STRONG,
                        1),
                sign(
                        IloIndicator.WITHHOLDING_OF_WAGES,
                        Grade.ALLEGED,
                        Dimension.IMPOSSIBILITY_OF_LEAVING,
                        Element.PENALTY,
                        Strength.STRONG));
    }

    private static Sign sign(
            IloIndicator indicator,
            Grade grade,
            Dimension dimension,
            Element element,
            Strength strength,
            Integer... on) {
        boolean shown = grade.isShown();
        return new Sign(
                indicator,
                grade,
                dimension,
                element,
                strength,
                LabourClass.FORCED,
                "",
                shown ? "Said by two workers in the same words; their names stand in the transcripts." : "",
                shown ? "Workers who were interviewed described it for this place." : "",
                List.of(on));
    }
}
