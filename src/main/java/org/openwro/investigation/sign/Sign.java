package org.openwro.investigation.sign;

import java.util.List;
import org.openwro.reference.IloIndicator;
import org.openwro.reference.LabourClass;

/**
 * An indicator as it is seen at one party of the supply chain.
 *
 * @param dimension null while it is not placed in the scheme, as element and strength
 * @param labourClass null when the sign says nothing of it
 * @param wording of the sources, where it differs from the ILO's
 * @param confidential what was found there, for staff
 * @param publishable the same as it may be published
 * @param exhibits numbers of those that show it, and on which both texts rest
 */
public record Sign(
        IloIndicator indicator,
        Grade grade,
        Dimension dimension,
        Element element,
        Strength strength,
        LabourClass labourClass,
        String wording,
        String confidential,
        String publishable,
        List<Integer> exhibits) {

    public Sign {
        exhibits = exhibits.stream().sorted().distinct().toList();
    }

    /** What a sign shows in its dimension. */
    public enum Element {
        INVOLUNTARINESS,
        PENALTY;

        public String labelKey() {
            return "investigation.element." + name();
        }
    }

    /** How much weight the scheme gives it. */
    public enum Strength {
        STRONG,
        MEDIUM;

        public String labelKey() {
            return "investigation.strength." + name();
        }
    }

    static Sign none(IloIndicator indicator) {
        return new Sign(indicator, Grade.NOT_SEEN, null, null, null, null, "", "", "", List.of());
    }

    /** Shown, and nothing yet that can be published of it. */
    public boolean lacksPublishable() {
        return grade.isShown() && publishable.isBlank();
    }

    boolean isPlaced() {
        return dimension != null && element != null && strength != null;
    }
}
