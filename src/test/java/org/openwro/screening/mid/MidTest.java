package org.openwro.screening.mid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;

/** Vectors of the appendix to 19 CFR part 102 and of public examples. */
class MidTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Amalgamated Plastics Corp.;AMAPLA", "Bergstrom;BER", "A.B.C. Company;ABCCOM", "A B C Company;ABCCOM",
                "O.A.S.I.S. Corp.;OASCOR", "Dr. S.A. Smith;DRSA", "Shavings B L Inc.;SHABL",
                        "N. Minami & Co., Ltd.;MINCO",
                "Thomas S. Delvaux Company;THODEL", "Murla-Praxiteles Inc.;MURINC", "The Greenhouse;GRE",
                        "Carduccio and Jones;CARJON",
                "20th Century Technologies;20TCEN", "Bocchaccio S.p.A.;BOCSPA", "Çelikhan Çorap;CELCOR",
                        "O'Brien Mills;OBRMIL"
            })
    void the_name_gives_up_to_three_characters_of_two_words(String name, String part) {
        assertThat(MidName.of(name, "US").text()).isEqualTo(part);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "PT Sinar Abadi;ID;SINABA",
                "OOO Kombinat Volga;RU;KOMVOL",
                "Fabrica de Artigos de Vestuario Lisboa Sol;MO;LISSOL",
                "PT Sinar Abadi;US;PTSIN"
            })
    void a_form_of_business_in_front_is_left_out_in_its_own_country(String name, String country, String part) {
        assertThat(MidName.of(name, country).text()).isEqualTo(part);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "11455 Main Street Suite 9999;1145", "12,34,56 Akasaka Road;1234", "12-34 56 Akasaka Road;1234",
                        "One World Trade Center;''",
                "2-6, 8-Chome Isogami-Dori;26", "5 Ricardo Munoz, Suite 5880;5880", "'';''",
                        "99999999999999999999999 Road;9999"
            })
    void the_largest_number_of_the_address_gives_four_digits(String address, String part) {
        assertThat(MidNumber.of(address).text()).isEqualTo(part);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "St. Michel;FR;STM",
                "The Hague;NL;HAG",
                "18-Mile High;US;MIL",
                "Kowloon;HK;HON",
                "Jurong;SG;SIN",
                "Taipa;MO;MAC",
                "Theni;IN;THE",
                "The;US;THE"
            })
    void the_city_gives_three_letters(String city, String country, String part) {
        assertThat(MidCity.of(city, country).text()).isEqualTo(part);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ozrock;92, Alice Springs Road;Melbourne;AU;AUOZR92MEL",
                "La Vie de France;243 Rue de la Payees;Bremond;FR;FRLAVIE243BRE",
                "20th Century Technologies;5 Ricardo Munoz, Suite 5880;Caracas;VE;VE20TCEN5880CAR",
                "The Greenhouse;45 Royal Crescent;Birmingham;US;USGRE45BIR",
                "Carduccio and Jones;88 Canburra Avenue;Sidney;AU;AUCARJON88SID",
                "N. Minami & Co., Ltd.;2-6, 8-Chome Isogami-Dori;Kobe;JP;JPMINCO26KOB",
                "Bocchaccio S.p.A.;Via Mendotti, 61;Verona;IT;ITBOCSPA61VER",
                "Murla-Praxiteles Inc.;'';Athens;GR;GRMURINCATH"
            })
    void the_parts_stand_together(String name, String address, String city, String country, String code) {
        assertThat(built(name, address, city, country, "").orThrow().code()).isEqualTo(code);
        assertThat(MidCheck.faults(code).list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ON,XO", "Québec,XQ", "xb,XB", "Newfoundland and Labrador,XW", "YT,XY"})
    void canada_is_written_by_province(String province, String letters) {
        assertThat(built("Maple Mills", "1 Road", "Town", "CA", province)
                        .orThrow()
                        .code())
                .startsWith(letters);
    }

    @Test
    void canada_without_province_is_refused() {
        assertThat(fields(built("Maple Mills", "", "Toronto", "CA", ""))).containsExactly("province");
        assertThat(fields(built("Maple Mills", "", "Toronto", "CA", "Texas"))).containsExactly("province");
    }

    @Test
    void what_is_missing_or_unreadable_is_told_all_at_once() {
        assertThat(fields(built("", "", "", "", ""))).containsExactlyInAnyOrder("name", "country", "city");
        assertThat(fields(built("纺织", "", "和田", "ZZ", ""))).containsExactlyInAnyOrder("name", "country", "city");
    }

    @Test
    void every_part_says_how_it_came_about() {
        Mid mid = built("The N. Murla-Praxiteles Inc.", "12 Road", "The Hague", "NL", "")
                .orThrow();
        assertThat(mid.parts()).hasSize(4).allSatisfy(part -> assertThat(part.steps())
                .isNotEmpty());
        assertThat(mid.parts().get(1).steps())
                .extracting(MidPart.Step::code)
                .containsExactly("HYPHEN", "INITIAL_LEFT_OUT", "ARTICLES", "TWO_WORDS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CAMAPMIL1TOR",
                "ZZABC12DEF",
                "CN ABC12DEF",
                "CNABCDEF12345SHA",
                "CNABCDEFGHI123SHA",
                "CNABC1234",
                "CN",
                "",
                "CNABCDEFGHIJKLMN"
            })
    void a_code_that_cannot_have_been_built_is_faulted(String code) {
        assertThat(MidCheck.faults(code).list()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CNMINCO26KOB", "xomapmil1tor", "HKABC1HON", "VNPHUNAM4567HOC"})
    void a_well_formed_code_has_no_fault(String code) {
        assertThat(MidCheck.faults(code).list()).isEmpty();
    }

    private static Outcome<Mid> built(String name, String address, String city, String country, String province) {
        return Mid.of(new MidParty(name, address, city, country, province));
    }

    private static List<String> fields(Outcome<Mid> outcome) {
        return outcome.reasons().stream().map(Refusal::field).toList();
    }
}
