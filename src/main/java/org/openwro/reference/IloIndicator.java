package org.openwro.reference;

import java.util.Arrays;
import java.util.Optional;

/**
 * The eleven indicators of the booklet <em>ILO Indicators of Forced Labour</em>, in its order. They are signs and not the legal test: no
 * number of them is required. Convict labour is not among them, see {@link LabourClass}.
 */
public enum IloIndicator {
    ABUSE_OF_VULNERABILITY,
    DECEPTION,
    RESTRICTION_OF_MOVEMENT,
    ISOLATION,
    PHYSICAL_AND_SEXUAL_VIOLENCE,
    INTIMIDATION_AND_THREATS,
    RETENTION_OF_IDENTITY_DOCUMENTS,
    WITHHOLDING_OF_WAGES,
    DEBT_BONDAGE,
    ABUSIVE_WORKING_AND_LIVING_CONDITIONS,
    EXCESSIVE_OVERTIME;

    /** The edition of the booklet (Special Action Programme to Combat Forced Labour). */
    public static final String EDITION = "2012";

    /** The indicator with this code ({@code ILO-01} to {@code ILO-11}). */
    public static Optional<IloIndicator> find(String code) {
        return Arrays.stream(values())
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    public String code() {
        return "ILO-%02d".formatted(ordinal() + 1);
    }

    /** Message key of the official name. */
    public String nameKey() {
        return "reference.ilo." + code() + ".name";
    }

    /** Message key of the meaning in one sentence. */
    public String meaningKey() {
        return "reference.ilo." + code() + ".meaning";
    }

    /** Message key of what usually proves it. */
    public String evidenceKey() {
        return "reference.ilo." + code() + ".evidence";
    }
}
