package org.openwro.lifecycle;

import java.time.LocalDate;
import org.openwro.detention.Certificate;
import org.openwro.detention.ImporterStatement;
import org.openwro.enforcement.LineRows;
import org.openwro.enforcement.intake.Column;

/** Two lines of cotton of a mill in Aksu, entered at Los Angeles by Harbor Home Textiles, and the papers on them. */
public final class HarborShipment {

    public static final String LOS_ANGELES = "2704";
    public static final String ENTRY = "HH700004216";
    public static final String FABRIC = "WL-HARBOR-1";
    public static final String TOWELS = "WL-HARBOR-2";
    public static final String MILL = "TARIM WEAVING MILL CO LTD";
    public static final LocalDate IMPORTED = LocalDate.of(2021, 2, 16);

    private HarborShipment() {}

    public static String lines() {
        return LineRows.file(
                line(FABRIC, "5208.11.2020", "WOVEN COTTON FABRIC UNBLEACHED", "12000"),
                line(TOWELS, "6302.60.0020", "COTTON BATH TOWELS", "4500"));
    }

    /** One more line, of this mill in Aksu, on this day. */
    public static String later(String id, String mill, LocalDate imported) {
        return LineRows.file(line(id, "5208.11.2020", "WOVEN COTTON FABRIC UNBLEACHED", "900")
                .with(Column.ENTRY_NUMBER, id)
                .with(Column.MANUFACTURER_NAME, mill)
                .with(Column.MID, "")
                .with(Column.IMPORT_DATE, imported.toString()));
    }

    private static LineRows line(String id, String hts, String description, String quantity) {
        return LineRows.ordinary()
                .with(Column.LINE_ID, id)
                .with(Column.ENTRY_NUMBER, ENTRY)
                .with(Column.PORT_CODE, LOS_ANGELES)
                .with(Column.IMPORT_DATE, IMPORTED.toString())
                .with(Column.IMPORTER_NAME, "HARBOR HOME TEXTILES LLC")
                .with(Column.MANUFACTURER_NAME, MILL)
                .with(Column.MANUFACTURER_ADDRESS, "18 RENMIN ROAD")
                .with(Column.MANUFACTURER_CITY, "AKSU")
                .with(Column.MANUFACTURER_POSTAL_CODE, "843000")
                .with(Column.MANUFACTURER_COUNTRY, "CN")
                .with(Column.MID, "CNTARWEA18AKS")
                .with(Column.COUNTRY_OF_ORIGIN, "CN")
                .with(Column.HTS, hts)
                .with(Column.DESCRIPTION, description)
                .with(Column.QUANTITY, quantity)
                .with(Column.UNIT, "KG")
                .with(Column.VALUE_USD, "51840.00");
    }

    public static Certificate certificate() {
        return new Certificate(
                "Tarim Weaving Mill Co., Ltd.",
                "SELLER",
                IMPORTED.minusDays(40),
                "16500 KG of fabric and towels",
                "41 bales, marks TW 1-41",
                "Tarim Weaving Mill Co., Ltd.",
                "Aksu",
                "MV Alba",
                "Qingdao",
                IMPORTED.minusDays(28),
                "No forced labor was used at any stage.",
                Port.paper("certificate.txt"));
    }

    public static ImporterStatement statement(LocalDate signedOn) {
        return new ImporterStatement(
                "Harper Quinn", "IMPORTER", signedOn, "We visited every tier.", Port.paper("statement.txt"));
    }
}
