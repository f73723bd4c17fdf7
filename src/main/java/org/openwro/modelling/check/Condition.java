package org.openwro.modelling.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The conditions that a flow may have: variables, compared with texts, numbers, true, false or null, joined by and, or, not and
 * brackets. Nothing is called, no property is read, and neither beans nor the engine's own objects are named.
 */
public final class Condition {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(&&|\\|\\||==|!=|<=|>=|[<>!()])|('[^'\\\\]*'|\"[^\"\\\\]*\")|(-?\\d{1,15}(?:\\.\\d{1,9})?)|([a-zA-Z][A-Za-z0-9]*))");
    private static final Set<String> COMPARISONS =
            Set.of("==", "!=", "<", ">", "<=", ">=", "eq", "ne", "lt", "gt", "le", "ge");
    private static final Set<String> RESERVED = Set.of(
            "execution",
            "task",
            "caseExecution",
            "authenticatedUserId",
            "externalTask",
            "connector",
            "variableScope",
            "div",
            "mod",
            "empty",
            "instanceof",
            "retryCycles");

    private static final Set<String> WORDS = Set.of("and", "or", "not", "true", "false", "null");

    private final String text;
    private final Set<String> beans;
    private int at;
    private String token;
    private boolean name;
    private boolean value;

    private Condition(String text, Set<String> beans) {
        this.text = text;
        this.beans = beans;
    }

    /** @param expression with its {@code ${}} */
    public static boolean isAllowed(String expression, Set<String> beans) {
        String trimmed = expression.strip();
        if (!trimmed.startsWith("${") || !trimmed.endsWith("}") || trimmed.length() > 500) {
            return false;
        }
        Condition condition = new Condition(trimmed.substring(2, trimmed.length() - 1), beans);
        return condition.advance() && condition.either(0) && condition.token.isEmpty();
    }

    /**
     * The variables of a condition that is allowed, in its order, each with the texts and numbers it is compared with; none for one
     * that is used as true or false.
     */
    public static Map<String, Set<String>> variables(String expression) {
        Map<String, Set<String>> variables = new LinkedHashMap<>();
        Condition condition = new Condition(expression.strip().replaceAll("^\\$\\{|}$", ""), Set.of());
        String last = "";
        boolean compares = false;
        while (condition.advance() && !condition.token.isEmpty()) {
            boolean operator = COMPARISONS.contains(condition.token);
            if (condition.name && !operator && !WORDS.contains(condition.token)) {
                last = condition.token;
                variables.computeIfAbsent(last, name -> new LinkedHashSet<>());
            } else if (condition.value && compares && !last.isEmpty()) {
                variables.get(last).add(condition.token.replaceAll("^['\"]|['\"]$", ""));
            }
            compares = operator;
        }
        return variables;
    }

    /** Reads the next token; the token is empty at the end. False for a sign that no condition has. */
    private boolean advance() {
        name = false;
        value = false;
        if (text.substring(at).isBlank()) {
            token = "";
            return true;
        }
        Matcher next = TOKEN.matcher(text).region(at, text.length());
        if (!next.lookingAt()) {
            return false;
        }
        at = next.end();
        token = next.group().strip();
        value = next.group(2) != null || next.group(3) != null;
        name = next.group(4) != null;
        return true;
    }

    private boolean either(int depth) {
        if (depth > 20 || !both(depth)) {
            return false;
        }
        while (token.equals("||") || token.equals("or")) {
            if (!advance() || !both(depth)) {
                return false;
            }
        }
        return true;
    }

    private boolean both(int depth) {
        if (!single(depth)) {
            return false;
        }
        while (token.equals("&&") || token.equals("and")) {
            if (!advance() || !single(depth)) {
                return false;
            }
        }
        return true;
    }

    private boolean single(int depth) {
        if (token.equals("!") || token.equals("not")) {
            return depth < 20 && advance() && single(depth + 1);
        }
        if (token.equals("(")) {
            return advance() && either(depth + 1) && token.equals(")") && advance();
        }
        if (!operand()) {
            return false;
        }
        return !COMPARISONS.contains(token) || advance() && operand();
    }

    private boolean operand() {
        boolean word = name
                && !COMPARISONS.contains(token)
                && !Set.of("and", "or", "not").contains(token);
        boolean allowed = value || word && !RESERVED.contains(token) && !beans.contains(token);
        return allowed && advance();
    }
}
