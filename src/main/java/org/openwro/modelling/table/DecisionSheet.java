package org.openwro.modelling.table;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.xml.ModelException;
import org.openwro.modelling.check.ModelText;

/**
 * A decision table as one reads it.
 *
 * @param hitPolicy which rules count when several fit, as DMN names it
 */
public record DecisionSheet(
        String key, String name, String hitPolicy, List<Input> inputs, List<Output> outputs, List<Rule> rules) {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    /**
     * A fact that the table asks for.
     *
     * @param variable name of the fact
     * @param type as DMN names it
     * @param choices texts that the rules mention, in their order; empty when any may be given
     */
    public record Input(String label, String variable, String type, List<String> choices) {}

    public record Output(String label, String name, String type) {}

    /** One row; an empty condition fits everything. */
    public record Rule(String id, String description, List<String> conditions, List<String> answers) {}

    /** Empty when the text is no decision table that can be read. */
    public static Optional<DecisionSheet> of(String text) {
        if (ModelText.root(text).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Dmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                    .getModelElementsByType(Decision.class)
                    .stream()
                    .findFirst()
                    .flatMap(decision -> decision.getChildElementsByType(DecisionTable.class).stream()
                            .findFirst()
                            .map(table -> of(decision, table)));
        } catch (ModelException unreadable) {
            return Optional.empty();
        }
    }

    private static DecisionSheet of(Decision decision, DecisionTable table) {
        List<Rule> rules = table.getRules().stream()
                .map(rule -> new Rule(
                        plain(rule.getId()),
                        rule.getDescription() == null
                                ? ""
                                : rule.getDescription().getTextContent().strip(),
                        texts(rule.getInputEntries()),
                        texts(rule.getOutputEntries())))
                .toList();
        List<Input> inputs = new ArrayList<>();
        for (var input : table.getInputs()) {
            var expression = input.getInputExpression();
            String variable = expression == null ? "" : text(expression);
            inputs.add(new Input(
                    input.getLabel() == null ? variable : input.getLabel(),
                    variable,
                    expression == null || expression.getTypeRef() == null ? "string" : expression.getTypeRef(),
                    choices(rules, inputs.size())));
        }
        return new DecisionSheet(
                plain(decision.getId()),
                plain(decision.getName()),
                table.getHitPolicy().name(),
                inputs,
                table.getOutputs().stream()
                        .map(output -> new Output(
                                output.getLabel() == null ? plain(output.getName()) : output.getLabel(),
                                plain(output.getName()),
                                plain(output.getTypeRef())))
                        .toList(),
                rules);
    }

    private static List<String> choices(List<Rule> rules, int column) {
        Set<String> choices = new LinkedHashSet<>();
        rules.stream().filter(rule -> rule.conditions().size() > column).forEach(rule -> {
            Matcher quoted = QUOTED.matcher(rule.conditions().get(column));
            while (quoted.find()) {
                choices.add(quoted.group(1));
            }
        });
        return List.copyOf(choices);
    }

    private static List<String> texts(java.util.Collection<? extends DmnElement> entries) {
        return entries.stream()
                .map(DecisionSheet::text)
                .map(text -> text.equals("-") ? "" : text)
                .toList();
    }

    private static String text(DmnElement entry) {
        return entry.getChildElementsByType(Text.class).stream()
                .map(text -> text.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    private static String plain(String text) {
        return text == null ? "" : text;
    }
}
