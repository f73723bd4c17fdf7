package org.openwro.allegation.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A step of the public form; its page asks for these fields. */
enum ReportStep {
    REASONS("reasons"),
    GOODS("merchandise", "goods"),
    PRODUCTION("producer", "country", "place", "production", "lastSeen"),
    SIGNS("indicators", "childLabour"),
    IMPORT("importEvidence"),
    FILES("files"),
    YOU("contact", "filerName", "email", "phone", "wantsMail"),
    CHECK("earlierReceipt");

    private final Set<String> fields;

    ReportStep(String... fields) {
        this.fields = Set.of(fields);
    }

    static Optional<ReportStep> find(String path) {
        return Arrays.stream(values()).filter(each -> each.path().equals(path)).findFirst();
    }

    static List<ReportStep> all() {
        return List.of(values());
    }

    public String path() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public String href() {
        return "/report/steps/" + path();
    }

    public String labelKey() {
        return "allegation.step." + name();
    }

    public String helpKey() {
        return labelKey() + ".help";
    }

    /** From 1. */
    public int number() {
        return ordinal() + 1;
    }

    boolean asks(String field) {
        return fields.contains(field);
    }

    ReportStep next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    /** The step before, or null at the first. */
    public ReportStep previous() {
        return ordinal() == 0 ? null : values()[ordinal() - 1];
    }
}
