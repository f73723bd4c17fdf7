package org.openwro.allegation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openwro.reference.IloIndicator;

/** Reports for tests. */
public final class AllegationFixture {

    private AllegationFixture() {}

    public static Report complete() {
        return complete("Aksu Cotton " + UUID.randomUUID().toString().substring(0, 8));
    }

    public static Report complete(String producer) {
        return new Report(
                "Workers told us in three interviews that guards lock the dormitory at night and that their passports"
                        + " were taken on the day of arrival.",
                "Cotton yarn, ring-spun, on cones, sold under the brand White Cone.",
                "The yarn is spun in a mill of two halls; about four hundred workers live on the site.",
                producer,
                "CN",
                "Xinjiang, Aksu",
                List.of("cotton yarn"),
                Set.of(IloIndicator.RETENTION_OF_IDENTITY_DOCUMENTS, IloIndicator.RESTRICTION_OF_MOVEMENT),
                ChildLabour.UNKNOWN,
                "The brand is sold in shops in Ohio.",
                null);
    }

    /** Lacks the description of the goods and all facts about the production. */
    public static Report incomplete() {
        return new Report(
                "A friend told me that people are forced to work in this place and cannot leave it, and I believe it is true.",
                "Toys",
                "",
                "",
                "MY",
                "",
                List.of("toys"),
                Set.of(),
                ChildLabour.UNKNOWN,
                "",
                null);
    }

    public static Filer filer() {
        return new Filer("Rahima Tester", "rahima@filer.example", "+1 202 555 0100", true);
    }
}
