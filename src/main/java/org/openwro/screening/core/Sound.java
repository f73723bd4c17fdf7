package org.openwro.screening.core;

import java.util.List;
import java.util.regex.Pattern;

/** One spelling for sounds that romanisations write differently (Wade-Giles, pinyin, postal, Slavic). */
final class Sound {

    private static final List<Rule> RULES = List.of(
            rule("ung$", "ong"),
            rule("ien", "ian"),
            rule("hs|sh|x|sj", "s"),
            rule("tzu|tsu|zi$|si$", "z"),
            rule("ts|tz|zh|ch|dj|dz|[cjqz]", "c"),
            rule("kw|[gk]u(?=[aeo])", "k"),
            rule("[gk]h?", "k"),
            rule("[bp]h?", "p"),
            rule("[dt]h?", "t"),
            rule("[vw]", "v"),
            rule("[iy]+", "i"),
            rule("ou|oo", "o"),
            rule("([a-z])\\1", "$1"));

    private Sound() {}

    static String of(String word) {
        String sound = word;
        for (Rule rule : RULES) {
            sound = rule.pattern().matcher(sound).replaceAll(rule.spelling());
        }
        return sound;
    }

    private static Rule rule(String pattern, String spelling) {
        return new Rule(Pattern.compile(pattern), spelling);
    }

    private record Rule(Pattern pattern, String spelling) {}
}
