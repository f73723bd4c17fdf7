package org.openwro.reference.history;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * Turns the merchandise cell into tariff prefixes and goods words: codes written in the cell, and the vocabulary of
 * {@code reference/history-goods.csv} for every term that the cell contains. Prefixes follow the 2022 tariff edition.
 */
final class HistoricGoods {

    private static final Pattern CODE = Pattern.compile("\\b\\d{4}\\.\\d{2}(\\.\\d{2,4})*");

    private final List<Term> terms;

    private HistoricGoods(List<Term> terms) {
        this.terms = terms;
    }

    static HistoricGoods bundled() {
        List<Term> terms = new ArrayList<>();
        for (CSVRecord row : CsvTable.bundled("history-goods.csv")) {
            terms.add(new Term(
                    Pattern.compile("\\b" + Pattern.quote(row.get("term")), Pattern.CASE_INSENSITIVE),
                    CsvTable.list(row.get("hts_prefixes")),
                    CsvTable.list(row.get("goods_words"))));
        }
        return new HistoricGoods(terms);
    }

    List<String> htsPrefixes(String merchandise) {
        Set<String> prefixes = new LinkedHashSet<>();
        Matcher code = CODE.matcher(merchandise);
        while (code.find()) {
            prefixes.add(code.group());
        }
        terms(merchandise).forEach(term -> prefixes.addAll(term.htsPrefixes()));
        return List.copyOf(prefixes);
    }

    List<String> words(String merchandise) {
        Set<String> words = new LinkedHashSet<>();
        terms(merchandise).forEach(term -> words.addAll(term.words()));
        return List.copyOf(words);
    }

    /** Prefixes in which {@code @term} stands for the prefixes of that term. */
    List<String> prefixesIn(List<String> cells) {
        return cells.stream()
                .flatMap(cell -> cell.startsWith("@") ? htsPrefixes(cell.substring(1)).stream() : Stream.of(cell))
                .toList();
    }

    /** Words in which {@code @term} stands for the words of that term. */
    List<String> wordsIn(List<String> cells) {
        return cells.stream()
                .flatMap(cell -> cell.startsWith("@") ? words(cell.substring(1)).stream() : Stream.of(cell))
                .toList();
    }

    /** "Work gloves" are not the gloves of the disposable glove orders, so the longer term wins over one inside it. */
    private List<Term> terms(String merchandise) {
        String text = merchandise.toLowerCase(Locale.ROOT);
        boolean workGloves = text.contains("work gloves");
        return terms.stream()
                .filter(term -> term.pattern().matcher(text).find())
                .filter(term -> !workGloves || !term.pattern().matcher("gloves").matches())
                .toList();
    }

    private record Term(Pattern pattern, List<String> htsPrefixes, List<String> words) {}
}
