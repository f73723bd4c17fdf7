package org.openwro.enforcement;

import java.time.Clock;
import java.util.Optional;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops the reading of a file. The lines kept until then stay, because they were filed and screened. */
@Service
public class CancelUpload {

    private final Uploads uploads;
    private final AuditTrail audit;
    private final Clock clock;

    CancelUpload(Uploads uploads, AuditTrail audit, Clock clock) {
        this.uploads = uploads;
        this.audit = audit;
        this.clock = clock;
    }

    /** For who sent it and for the administrator. */
    @Transactional
    public Outcome<Upload> cancel(UploadId id, Actor actor) {
        Optional<Upload> upload = uploads.find(id)
                .filter(each -> each.uploadedBy().equals(actor.username()) || actor.has(Role.ADMINISTRATOR));
        if (upload.isEmpty()) {
            return Outcome.refused(Refusal.of("enforcement.upload.notFound"));
        }
        if (!uploads.finish(id, Upload.State.STOPPED, "enforcement.upload.cancelled", 0, clock.instant())) {
            return Outcome.refused(Refusal.of("enforcement.upload.overAlready"));
        }
        audit.record(id.value(), actor, "audit.enforcement.uploadCancelled");
        return Outcome.done(uploads.find(id).orElseThrow());
    }
}
