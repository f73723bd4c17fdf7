package org.openwro.screening.core;

import java.util.List;
import java.util.Optional;

/** A listed vessel as the harvesting vessel, in the vessel field or in the description. Letters and number must agree. */
final class VesselRule {

    private VesselRule() {}

    static Optional<Proof> find(TargetReading target, LineReading line) {
        for (VesselName listed : target.vessels()) {
            Optional<Proof> proof = inVesselField(target, listed, line).or(() -> inDescription(target, listed, line));
            if (proof.isPresent()) {
                return proof;
            }
        }
        return Optional.empty();
    }

    private static Optional<Proof> inVesselField(TargetReading target, VesselName listed, LineReading line) {
        VesselName found = line.vessel();
        if (found.isEmpty() || !found.sameLetters(listed)) {
            return Optional.empty();
        }
        return judge(target, listed, line, found.number(), "vesselName", found.text(), found.fishing());
    }

    private static Optional<Proof> inDescription(TargetReading target, VesselName listed, LineReading line) {
        List<String> words = line.descriptionVesselWords();
        for (int i = 0; i < words.size(); i++) {
            StringBuilder run = new StringBuilder();
            for (int j = i; j < words.size() && run.length() < listed.letters().length(); j++) {
                run.append(words.get(j));
                boolean end = run.length() >= listed.letters().length() - 1;
                if (end && VesselName.sameLetters(run.toString(), listed.letters())) {
                    String number = j + 1 < words.size() && words.get(j + 1).matches("\\d+")
                            ? words.get(j + 1).replaceFirst("^0+(?=.)", "")
                            : "";
                    boolean caught = i > 0 && words.get(i - 1).matches("by|vessel|fv|from|on|aboard|v");
                    return judge(
                            target,
                            listed,
                            line,
                            number,
                            "description",
                            line.line().description(),
                            caught);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Proof> judge(
            TargetReading target,
            VesselName listed,
            LineReading line,
            String number,
            String field,
            String text,
            boolean fishing) {
        Proof proof = new Proof().scored(0.95);
        if (number.equals(listed.number())) {
            proof.add("VESSEL_SAME", field, text, listed.text(), 0.9);
        } else if (number.isEmpty()) {
            proof.add("VESSEL_WITHOUT_NUMBER", field, text, listed.text(), 0.4).inDoubt();
        } else {
            return Optional.empty();
        }
        String flag = target.target().vesselFlag() == null
                ? target.target().country()
                : target.target().vesselFlag();
        boolean flagged = flag != null
                && flag.equalsIgnoreCase(LineReading.text(line.line().countryOfOrigin()));
        if (flagged) {
            proof.add("FLAG_SAME", "countryOfOrigin", line.line().countryOfOrigin(), flag, 0.1);
        } else if (listed.number().isEmpty() && !fishing) {
            proof.add("VESSEL_UNCONFIRMED", field, text, listed.text(), -0.2).inDoubt();
        }
        return Optional.of(proof);
    }
}
