package org.openwro.modelling.check;

import java.util.List;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.ModelException;
import org.openwro.modelling.ModelKind;
import org.w3c.dom.Document;

/**
 * The one gate before the engine. First what could do harm, then the schema, then the rules of the house; a text that fails an earlier
 * step is not read by a later one.
 */
public final class ModelCheck {

    /** Longest text of a model, in characters. */
    public static final int LONGEST = 2_000_000;

    private static final List<ModelRule> RULES = List.of(
            new IdRules(),
            new NameRules(),
            new ExecutionRules(),
            new TokenRules(),
            new ReferenceRules(),
            new SoundnessRules(),
            new PictureRules(),
            new LabelRules());

    private ModelCheck() {}

    /** What is wrong, errors first; no error means that the model may be released. Nothing is fetched, run or kept. */
    public static List<Finding> check(ModelKind kind, String text, House house) {
        Findings found = new Findings();
        if (text.length() > LONGEST) {
            found.error("file.large", "", String.valueOf(LONGEST));
        } else if (kind == ModelKind.FORM) {
            FormGate.check(text, found);
        } else {
            Document document = SafeXml.parse(text, found);
            if (document != null && kind == ModelKind.BPMN) {
                process(document, text, house, found);
            } else if (document != null) {
                decision(document, text, house, found);
            }
        }
        return found.list();
    }

    private static void process(Document document, String text, House house, Findings found) {
        ProcessGate.check(document, house, found);
        try {
            Model model = Model.of("model.bpmn", text);
            if (model.all(org.camunda.bpm.model.bpmn.instance.Process.class).isEmpty()) {
                found.error("process.single", "", "0");
            } else if (Identified.everything(model, found)) {
                RULES.forEach(rule -> rule.check(model, house, found));
            }
        } catch (ModelException fault) {
            found.error("xml.schema", "", reason(fault));
        }
    }

    private static void decision(Document document, String text, House house, Findings found) {
        DecisionGate.check(document, house, found);
        try {
            DmnModelInstance model = Dmn.readModelFromStream(
                    new java.io.ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            if (model.getModelElementsByType(Decision.class).size() != 1) {
                found.error("decision.single", "");
            }
            for (Decision decision : model.getModelElementsByType(Decision.class)) {
                DecisionRules.check(decision, found);
            }
        } catch (ModelException fault) {
            found.error("xml.schema", "", reason(fault));
        }
    }

    /** The innermost cause, which names the element and the line. */
    private static String reason(Throwable fault) {
        Throwable at = fault;
        while (at.getCause() != null && at.getCause() != at) {
            at = at.getCause();
        }
        return String.valueOf(at.getMessage());
    }
}
