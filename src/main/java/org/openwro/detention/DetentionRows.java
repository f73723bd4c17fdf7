package org.openwro.detention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.openwro.screening.core.Instrument;

/** Between the table {@code detention} and its aggregate. */
final class DetentionRows {

    private DetentionRows() {}

    static DetentionRecord read(ResultSet row, int number) throws SQLException {
        Shipment shipment = new Shipment(
                row.getString("entry_number"),
                row.getString("port"),
                day(row, "import_date"),
                row.getString("importer_name"),
                row.getString("organisation"));
        DetentionRecord detention = new DetentionRecord(
                new DetentionId(row.getString("id")),
                row.getInt("version"),
                shipment,
                day(row, "held_on"),
                new Raised(row.getString("raised_by"), row.getString("raised_reason")));
        detention.state = DetentionState.valueOf(row.getString("state"));
        detention.instrument = Instrument.valueOf(row.getString("instrument"));
        detention.actingOrder = row.getString("acting_order");
        detention.presentedOn = day(row, "presented_on");
        detention.noticedOn = day(row, "noticed_on");
        detention.responseExtendedTo = day(row, "response_extended_to");
        detention.proofFiledOn = day(row, "proof_filed_on");
        detention.exportAskedOn = day(row, "export_asked_on");
        detention.admissibilityBy = row.getString("admissibility_by");
        detention.endedOn = day(row, "ended_on");
        if (day(row, "decided_on") != null) {
            detention.decision =
                    new FirstDecision(day(row, "decided_on"), row.getString("decided_by"), row.getBoolean("silent"));
        }
        if (row.getString("reviewed_by") != null) {
            detention.review = new Review(row.getString("reviewed_by"), row.getString("review_note"));
        }
        if (day(row, "seized_on") != null) {
            detention.seizure = new Seizure(ground(row), day(row, "seized_on"));
        }
        if (day(row, "excluded_on") != null) {
            detention.exclusion = new Exclusion(ground(row), day(row, "excluded_on"));
        }
        if (day(row, "protest_filed_on") != null) {
            detention.protest = new Protest(
                    day(row, "protest_filed_on"),
                    row.getString("protest_grounds"),
                    day(row, "protest_decided_on"),
                    row.getString("protest_reason"));
        }
        if (day(row, "disposed_on") != null) {
            detention.disposal = new Disposal(
                    day(row, "disposed_on"), row.getString("disposed_where"), row.getString("disposed_before"));
        }
        return detention;
    }

    /** Every value that changes after the opening, by the name of its column. */
    static Map<String, Object> changing(DetentionRecord detention) {
        Map<String, Object> values = new HashMap<>();
        values.put("instrument", detention.instrument.name());
        values.put("acting_order", detention.actingOrder);
        values.put("state", detention.state.name());
        values.put("presented_on", detention.presentedOn);
        values.put("noticed_on", detention.noticedOn);
        values.put("response_extended_to", detention.responseExtendedTo);
        values.put("proof_filed_on", detention.proofFiledOn);
        values.put("export_asked_on", detention.exportAskedOn);
        values.put("admissibility_by", detention.admissibilityBy);
        values.put("ended_on", detention.endedOn);
        FirstDecision decision = detention.decision;
        values.put("decided_on", decision == null ? null : decision.on());
        values.put("decided_by", decision == null ? null : decision.by());
        values.put("silent", decision != null && decision.silent());
        Review review = detention.review;
        values.put("reviewed_by", review == null ? null : review.by());
        values.put("review_note", review == null ? null : review.note());
        Seizure seizure = detention.seizure;
        Exclusion exclusion = detention.exclusion;
        ExclusionGround ground = exclusion != null ? exclusion.ground() : seizure != null ? seizure.ground() : null;
        values.put("exclusion_ground", ground == null ? null : ground.name());
        values.put("seized_on", seizure == null ? null : seizure.on());
        values.put("excluded_on", exclusion == null ? null : exclusion.on());
        Protest protest = detention.protest;
        values.put("protest_filed_on", protest == null ? null : protest.filedOn());
        values.put("protest_grounds", protest == null ? null : protest.grounds());
        values.put("protest_decided_on", protest == null ? null : protest.decidedOn());
        values.put("protest_reason", protest == null ? null : protest.reason());
        Disposal disposal = detention.disposal;
        values.put("disposed_on", disposal == null ? null : disposal.on());
        values.put("disposed_where", disposal == null ? null : disposal.where());
        values.put("disposed_before", disposal == null ? null : disposal.before());
        return values;
    }

    private static ExclusionGround ground(ResultSet row) throws SQLException {
        return ExclusionGround.valueOf(row.getString("exclusion_ground"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
