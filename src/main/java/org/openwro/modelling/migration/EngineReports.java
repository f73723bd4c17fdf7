package org.openwro.modelling.migration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.openwro.platform.Refusal;

/** What the engine says to a plan or to a case that it cannot move, in plain words. */
final class EngineReports {

    private static final int LONGEST = 300;

    /** Part of the engine's sentence, and the key of ours. */
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("no migration instruction for this instance", "modelling.migration.reason.unmapped");
        WORDS.put("incompatible types", "modelling.migration.reason.kind");
        WORDS.put("event scope", "modelling.migration.reason.attached");
        WORDS.put("Cannot update event trigger", "modelling.migration.reason.noClock");
        WORDS.put("has to migrate with update event trigger", "modelling.migration.reason.condition");
        WORDS.put("not supported", "modelling.migration.reason.unsupported");
        WORDS.put("does not exist", "modelling.migration.reason.missing");
        WORDS.put("same number of incoming", "modelling.migration.reason.gateway");
        WORDS.put("multi-instance", "modelling.migration.reason.multiInstance");
        WORDS.put("not asyncBefore", "modelling.migration.reason.job");
        WORDS.put("not asyncAfter", "modelling.migration.reason.job");
    }

    private EngineReports() {}

    static List<Refusal> of(MigrationPlanValidationException invalid) {
        List<Refusal> all = new ArrayList<>();
        invalid.getValidationReport().getInstructionReports().forEach(report -> report.getFailures()
                .forEach(failure ->
                        all.add(said(failure, report.getMigrationInstruction().getSourceActivityId()))));
        return all;
    }

    /** The first reason why this case stays where it is; further ones mostly follow from it. */
    static Refusal of(RuntimeException fault) {
        if (fault instanceof MigratingProcessInstanceValidationException invalid) {
            var report = invalid.getValidationReport();
            List<Refusal> all = new ArrayList<>();
            report.getActivityInstanceReports().forEach(each -> each.getFailures()
                    .forEach(failure -> all.add(said(failure, each.getSourceScopeId()))));
            report.getTransitionInstanceReports().forEach(each -> each.getFailures()
                    .forEach(failure -> all.add(said(failure, each.getSourceScopeId()))));
            report.getFailures().forEach(failure -> all.add(said(failure, "")));
            if (!all.isEmpty()) {
                return all.get(0);
            }
        }
        if (fault instanceof MigrationPlanValidationException invalid) {
            List<Refusal> all = of(invalid);
            if (!all.isEmpty()) {
                return all.get(0);
            }
        }
        return Refusal.of("modelling.migration.reason.other", "", shortened(String.valueOf(fault.getMessage())));
    }

    /** Somebody worked on the case at the same moment; it is taken again. */
    static boolean isPassing(RuntimeException fault) {
        return fault instanceof OptimisticLockingException;
    }

    private static Refusal said(String failure, String element) {
        return WORDS.entrySet().stream()
                .filter(each -> failure.contains(each.getKey()))
                .findFirst()
                .map(each -> Refusal.of(each.getValue(), element))
                .orElseGet(() -> Refusal.of("modelling.migration.reason.other", element, shortened(failure)));
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
