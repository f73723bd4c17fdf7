package org.openwro.allegation;

import java.util.List;

/** The investigations that an allegation may join; investigation, a floor above, says which there are. */
public interface OpenCases {

    /** @param key business key of the case */
    record OpenCase(String key, String title) {}

    /** Undecided cases in the country of the allegation, those of the same producer first; at most fifty. */
    List<OpenCase> near(Allegation allegation);

    /** Whether there is such a case and it is not decided. */
    boolean isOpen(String key);
}
