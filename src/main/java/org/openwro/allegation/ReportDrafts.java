package org.openwro.allegation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports that are being written, each under a return code of sixteen digits that only its filer has. Kept are the sealed content and the
 * day of the last change; no address, no browser, no hour.
 */
@Service
public class ReportDrafts {

    /** Days after the last change. */
    public static final int KEPT_DAYS = 30;

    static final int LONGEST = 400_000;

    private final JdbcClient jdbc;
    private final DraftSeal seal;
    private final Clock clock;

    ReportDrafts(JdbcClient jdbc, DraftSeal seal, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    /** Begins a draft; the answer is its return code, which is kept nowhere else. */
    @Transactional
    public String begin(ReportDraft draft) {
        String code = seal.newCode();
        jdbc.sql("insert into report_draft (hash, key_id, changed_on, sealed) values (?, ?, ?, ?)")
                .params(
                        seal.hash(code),
                        seal.keyId(),
                        LocalDate.now(clock),
                        seal.seal(seal.keyId(), code, "text", seal.written(draft)))
                .update();
        return code;
    }

    @Transactional(readOnly = true)
    public Optional<ReportDraft> find(String code) {
        return row(code).map(row -> seal.read(seal.open(row.keyId(), code, "text", row.sealed()), ReportDraft.class));
    }

    /** Refused when there is no draft with this code, or when it would be longer than any report can be. */
    @Transactional
    public Outcome<ReportDraft> save(String code, ReportDraft draft) {
        if (draft.length() > LONGEST) {
            return Outcome.refused(Refusal.of("allegation.draft.tooLong", draft.length(), LONGEST));
        }
        Row row = row(code).orElse(null);
        if (row == null) {
            return Outcome.refused(Refusal.of("allegation.draft.gone"));
        }
        jdbc.sql("update report_draft set sealed = ?, changed_on = ? where hash = ?")
                .params(seal.seal(row.keyId(), code, "text", seal.written(draft)), LocalDate.now(clock), row.hash())
                .update();
        return Outcome.done(draft);
    }

    /** Deletes the draft and its files, if there is one. */
    @Transactional
    public void discard(String code) {
        jdbc.sql("delete from report_draft where hash in (:hashes)")
                .param("hashes", seal.hashes(code))
                .update();
    }

    /** Deletes what was not changed for {@link #KEPT_DAYS} days. */
    @Transactional
    public int sweep() {
        return jdbc.sql("delete from report_draft where changed_on < ?")
                .param(LocalDate.now(clock).minusDays(KEPT_DAYS))
                .update();
    }

    Optional<Row> row(String code) {
        return DraftSeal.digits(code).isEmpty()
                ? Optional.empty()
                : jdbc.sql("select hash, key_id, sealed from report_draft where hash in (:hashes)")
                        .param("hashes", seal.hashes(code))
                        .query((row, number) ->
                                new Row(row.getString("hash"), row.getString("key_id"), row.getBytes("sealed")))
                        .optional();
    }

    record Row(String hash, String keyId, byte[] sealed) {}
}
