package org.openwro.modelling.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what the rules find, each thing once. */
final class Findings {

    private final Set<Finding> found = new LinkedHashSet<>();

    void error(String rule, String element, String... args) {
        add(Severity.ERROR, rule, element, args);
    }

    void warning(String rule, String element, String... args) {
        add(Severity.WARNING, rule, element, args);
    }

    private void add(Severity severity, String rule, String element, String... args) {
        found.add(new Finding(severity, rule, element == null ? "" : element, List.of(args)));
    }

    boolean hasErrors() {
        return found.stream().anyMatch(Finding::isError);
    }

    /** Errors first, otherwise in the order in which they were found. */
    List<Finding> list() {
        List<Finding> all = new ArrayList<>(found);
        all.sort(java.util.Comparator.comparing(Finding::severity));
        return List.copyOf(all);
    }
}
