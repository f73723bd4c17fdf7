package org.openwro.investigation;

import java.util.List;
import org.openwro.allegation.Allegation;
import org.openwro.allegation.AllegationId;
import org.openwro.allegation.OpenCases;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Joins an accepted allegation to a case that is not decided yet. The anchors of the case's clocks stay. */
@Service
public class JoinInvestigation implements OpenCases {

    private static final String UNDECIDED = "state in ('OPEN', 'INVESTIGATING', 'SUSPENDED', 'LEGAL_REVIEW')";

    private final Investigations investigations;
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    JoinInvestigation(Investigations investigations, JdbcClient jdbc, AuditTrail audit) {
        this.investigations = investigations;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Override
    public List<OpenCase> near(Allegation allegation) {
        Subject subject = new Subject(
                allegation.title(),
                allegation.report().producer(),
                allegation.report().country(),
                allegation.report().place(),
                allegation.report().goods());
        return jdbc.sql("select id, title from investigation_case where country = ? and " + UNDECIDED
                        + " order by (producer_key = ? and producer_key <> '') desc, opened_on desc, id desc limit 50")
                .params(subject.country(), subject.producerKey())
                .query((row, number) -> new OpenCase(row.getString("id"), row.getString("title")))
                .list();
    }

    @Override
    public boolean isOpen(String key) {
        return jdbc.sql("select count(*) from investigation_case where id = ? and " + UNDECIDED)
                        .param(key)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** @throws IllegalStateException when the case was decided meanwhile */
    @Transactional
    public void join(String caseKey, AllegationId allegation) {
        if (!isOpen(caseKey)) {
            throw new IllegalStateException("Case " + caseKey + " is not open");
        }
        investigations.join(new CaseId(caseKey), allegation);
        audit.record(caseKey, Actor.system(), "audit.investigation.joined", allegation.value());
        audit.record(allegation.value(), Actor.system(), "audit.investigation.joinedTo", caseKey);
    }
}
