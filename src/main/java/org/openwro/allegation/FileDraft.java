package org.openwro.allegation;

import java.util.Optional;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files a draft and deletes it in one transaction. Sent twice, it files once and is answered with the same receipt. */
@Service
public class FileDraft {

    private final FileAllegation fileAllegation;
    private final ReportDrafts drafts;
    private final Receipts receipts;

    FileDraft(FileAllegation fileAllegation, ReportDrafts drafts, Receipts receipts) {
        this.fileAllegation = fileAllegation;
        this.drafts = drafts;
        this.receipts = receipts;
    }

    @Transactional
    public Outcome<Filed> file(String code, FileReport command) {
        Outcome<Filed> filed = fileAllegation.file(command, Actor.anonymous());
        if (!filed.isRefused()) {
            drafts.discard(code);
        }
        return filed;
    }

    /** What was filed under this form number, when the draft is gone because it was. Waits for a filing that is under way. */
    @Transactional
    public Optional<Filed> before(String formNumber) {
        return receipts.filedWith(formNumber).map(id -> new Filed(id, receipts.of(formNumber), true));
    }
}
