package org.openwro.allegation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which reports are compared: capitals without accents, without legal forms, each with the kind of thing it names. */
record ComparedWords(Set<String> producer, Set<String> place, Set<String> goods) {

    private static final String WHO = "p:";
    private static final String WHERE = "l:";
    private static final String WHAT = "g:";
    private static final Set<String> SAY_NOTHING = Set.of(
            "AND",
            "THE",
            "FOR",
            "FROM",
            "COMPANY",
            "LIMITED",
            "LTD",
            "INC",
            "CORP",
            "CORPORATION",
            "GROUP",
            "FACTORY",
            "LLC",
            "GMBH",
            "SDN",
            "BHD",
            "PVT",
            "CITY",
            "COUNTY",
            "PROVINCE",
            "PREFECTURE",
            "REGION",
            "NORTH",
            "SOUTH",
            "EAST",
            "WEST");

    static ComparedWords of(Report report) {
        return new ComparedWords(
                words(report.producer()), words(report.place()), words(String.join(" ", report.goods())));
    }

    /** Each marked by its kind, as the database keeps them. */
    String[] all() {
        return Stream.of(marked(WHO, producer), marked(WHERE, place), marked(WHAT, goods))
                .flatMap(each -> each)
                .toArray(String[]::new);
    }

    private static Stream<String> marked(String kind, Collection<String> words) {
        return words.stream().map(word -> kind + word);
    }

    /** Half of the words of either name, or all of a single one. */
    boolean sameProducer(ComparedWords other) {
        long shared = producer.stream().filter(other.producer::contains).count();
        return shared > 0
                && 2 * shared >= Math.min(producer.size(), other.producer.size())
                && 3 * shared >= Math.max(producer.size(), other.producer.size());
    }

    boolean samePlace(ComparedWords other) {
        return place.stream().anyMatch(other.place::contains);
    }

    boolean sameGoods(ComparedWords other) {
        return goods.stream().anyMatch(other.goods::contains);
    }

    private static Set<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 2 || word.codePoints().anyMatch(Character::isIdeographic))
                .filter(word -> !SAY_NOTHING.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
