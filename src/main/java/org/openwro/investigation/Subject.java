package org.openwro.investigation;

import java.util.List;
import java.util.Locale;

/**
 * What a case is about, as first alleged.
 *
 * @param producer may be empty, when a whole region is meant
 * @param country ISO 3166-1 alpha-2
 */
public record Subject(String title, String producer, String country, String place, List<String> goods) {

    public Subject {
        goods = List.copyOf(goods);
    }

    /** By which producers are compared: capitals without punctuation and spaces. */
    String producerKey() {
        return key(producer);
    }

    /** Whether both name the same producer, or the same place when neither names one, and have goods in common. */
    boolean concernsTheSameAs(Subject other) {
        boolean sameWho = producerKey().isEmpty() && other.producerKey().isEmpty()
                ? !key(place).isEmpty() && key(place).equals(key(other.place))
                : producerKey().equals(other.producerKey());
        return country.equals(other.country)
                && sameWho
                && goods.stream()
                        .map(Subject::key)
                        .anyMatch(mine -> other.goods.stream().map(Subject::key).anyMatch(mine::equals));
    }

    private static String key(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
