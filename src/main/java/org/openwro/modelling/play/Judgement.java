package org.openwro.modelling.play;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.impl.juel.ExpressionFactoryImpl;
import org.camunda.bpm.impl.juel.SimpleContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.openwro.modelling.check.Condition;

/**
 * Whether a condition holds for some facts. It is evaluated by the expression language of the engine, but only what the gate allows, and
 * nothing can be named but the facts.
 *
 * @param answer whether it holds; false when it cannot be decided
 * @param missing names of facts that are not known and without which it cannot be decided; empty when it was decided
 * @param decidable false also when the facts are there but cannot be compared
 */
public record Judgement(boolean answer, List<String> missing, boolean decidable) {

    private static final ExpressionFactoryImpl LANGUAGE = new ExpressionFactoryImpl();

    public static Judgement of(String condition, Map<String, Object> facts) {
        if (!Condition.isAllowed(condition, Set.of())) {
            return new Judgement(false, List.of(), false);
        }
        try {
            ELContext context = new SimpleContext(new Facts(facts));
            Object value = LANGUAGE.createValueExpression(context, condition.strip(), Object.class)
                    .getValue(context);
            return value instanceof Boolean answer
                    ? new Judgement(answer, List.of(), true)
                    : new Judgement(false, List.of(), false);
        } catch (ELException undecided) {
            List<String> missing = Condition.variables(condition).keySet().stream()
                    .filter(name -> !facts.containsKey(name))
                    .toList();
            return new Judgement(false, missing, false);
        }
    }

    /** The facts that a condition asks for, as one reads them: {@code outcome = APPROVED}. */
    static String because(String condition, Map<String, Object> facts) {
        return Condition.variables(condition).keySet().stream()
                .map(name -> name + " = " + (facts.containsKey(name) ? String.valueOf(facts.get(name)) : "?"))
                .collect(Collectors.joining(", "));
    }

    /** Knows the facts by their names, and nothing of anything else. */
    private static final class Facts extends ELResolver {

        private final Map<String, Object> facts;

        private Facts(Map<String, Object> facts) {
            this.facts = facts;
        }

        @Override
        public Object getValue(ELContext context, Object base, Object property) {
            if (base == null && facts.containsKey(String.valueOf(property))) {
                context.setPropertyResolved(true);
                return facts.get(String.valueOf(property));
            }
            return null;
        }

        @Override
        public Class<?> getType(ELContext context, Object base, Object property) {
            return null;
        }

        @Override
        public void setValue(ELContext context, Object base, Object property, Object value) {
            throw new UnsupportedOperationException("a condition changes nothing");
        }

        @Override
        public boolean isReadOnly(ELContext context, Object base, Object property) {
            return true;
        }

        @Override
        public Iterator<java.beans.FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
            return java.util.Collections.emptyIterator();
        }

        @Override
        public Class<?> getCommonPropertyType(ELContext context, Object base) {
            return Object.class;
        }
    }

    /** Facts that were asked for in vain, each once. */
    static List<String> missing(List<Judgement> judgements) {
        return judgements.stream()
                .flatMap(each -> each.missing().stream())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
