package org.openwro.detention.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openwro.detention.ChecklistAnswer;
import org.openwro.detention.DetentionLine;
import org.openwro.detention.LineChoice;
import org.openwro.detention.LineDecision;
import org.openwro.platform.web.FormValues;

/** What was entered in a form, by field. What cannot be read counts as not entered; the refusal says what is needed. */
record Entered(Map<String, String> values) {

    String text(String field) {
        return form().text(field);
    }

    LocalDate day(String field) {
        return form().day(field);
    }

    private FormValues form() {
        return new FormValues(values);
    }

    /** Null when neither was chosen. */
    Boolean yesOrNo(String field) {
        return switch (text(field)) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        };
    }

    List<LineDecision> decisions(List<DetentionLine> lines) {
        List<LineDecision> decisions = new ArrayList<>();
        for (DetentionLine line : lines) {
            decisions.add(new LineDecision(
                    line.lineId(), choice(text("choice-" + line.seq())), text("reason-" + line.seq())));
        }
        return decisions;
    }

    /** Answers to the checklist by item; an item without a choice is left out. */
    Map<String, ChecklistAnswer> checklist() {
        Map<String, ChecklistAnswer> answers = new HashMap<>();
        values.keySet().stream().filter(field -> field.startsWith("item-")).forEach(field -> {
            String item = field.substring("item-".length());
            for (ChecklistAnswer.State state : ChecklistAnswer.State.values()) {
                if (state.name().equals(text(field))) {
                    answers.put(item, new ChecklistAnswer(state, text("note-" + item)));
                }
            }
        });
        return answers;
    }

    /** Quantities counted, by line; lines without a readable number are left out. */
    Map<String, BigDecimal> quantities(List<DetentionLine> lines) {
        Map<String, BigDecimal> counted = new HashMap<>();
        for (DetentionLine line : lines) {
            BigDecimal quantity = form().number("quantity-" + line.seq());
            if (quantity != null) {
                counted.put(line.lineId(), quantity);
            }
        }
        return counted;
    }

    private static LineChoice choice(String name) {
        for (LineChoice choice : LineChoice.values()) {
            if (choice.name().equals(name)) {
                return choice;
            }
        }
        return null;
    }
}
