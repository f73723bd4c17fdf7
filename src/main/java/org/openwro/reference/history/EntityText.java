package org.openwro.reference.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the entity cell of a historic order apart: several parties parted by semicolons, other names in brackets at the
 * end, members of a group in brackets, and the reach of the order in words ("and its subsidiaries").
 */
final class EntityText {

    private static final Pattern REACH = Pattern.compile(
            ",?\\s+(and\\s+)?((its|their)\\s+)?(subordinate and affiliated entities|subsidiaries(, joint ventures and affiliated"
                    + " entities| and joint ventures)?|related [\\w ]+ plants)\\s*$");
    private static final Pattern BRACKETS_AT_END =
            Pattern.compile("^(.*\\S)\\s*\\(([^()]+(?:\\([^()]*\\)[^()]*)*)\\)$");
    private static final Pattern FLEET = Pattern.compile("^Vessels owned or operated by (.+)$");
    private static final Pattern GROUP = Pattern.compile("\\b(Group|Holdings|Corporation)\\b");
    private static final Pattern FIRM_FORM = Pattern.compile("(?i)^(M|P|HK)$");

    private EntityText() {}

    static List<NamedParty> parties(String entity) {
        List<NamedParty> parties = new ArrayList<>();
        String shared = reach(entity);
        for (String part : split(entity)) {
            parties.addAll(party(part, entity.contains("their subsidiaries") ? shared : reach(part)));
        }
        return parties;
    }

    private static List<NamedParty> party(String part, String inclusion) {
        Matcher fleet = FLEET.matcher(part);
        String text = REACH.matcher(fleet.matches() ? fleet.group(1) : part).replaceFirst("");
        List<String> aliases = new ArrayList<>();
        List<NamedParty> members = new ArrayList<>();
        String place = "";
        String flag = "";
        Matcher brackets = BRACKETS_AT_END.matcher(text);
        while (brackets.matches() && !FIRM_FORM.matcher(brackets.group(2)).matches()) {
            text = REACH.matcher(brackets.group(1)).replaceFirst("");
            boolean group = GROUP.matcher(text).find() && !brackets.group(2).startsWith("aka");
            for (String note : brackets.group(2).replaceFirst("^aka ", "").split(";")) {
                String value = note.strip();
                if (value.endsWith(" flag")) {
                    flag = value.replace(" flag", "");
                } else if (value.matches("\\w+, (Japan|China)")) {
                    place = value;
                } else if (group && !value.matches("[A-Z]{2,5}")) {
                    members.add(new NamedParty(value, List.of(), "NAMED_ONLY", false, "", ""));
                } else if (!value.matches("(?i)(brands|order also named|\\w+ (owned|operator)).*|.* operator")) {
                    aliases.add(value);
                }
            }
            brackets = BRACKETS_AT_END.matcher(text);
        }
        List<NamedParty> all = new ArrayList<>();
        all.add(new NamedParty(text, aliases, inclusion, fleet.matches(), place, flag));
        all.addAll(members);
        return all;
    }

    private static String reach(String text) {
        if (text.contains("affiliated") || text.contains("joint venture")) {
            return "AFFILIATES_AND_JV";
        }
        return text.contains("subsidiaries") ? "SUBSIDIARIES" : "NAMED_ONLY";
    }

    /** Parts at semicolons that stand outside brackets. */
    private static List<String> split(String entity) {
        return Arrays.stream(entity.split(";(?![^()]*\\))"))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
    }
}
