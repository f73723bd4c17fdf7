package org.openwro.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class LetterPdfTest {

    private static LetterTemplates templates;

    @BeforeAll
    static void templates() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/document");
        messages.setDefaultEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(messages);
        templates = new LetterTemplates(engine);
    }

    private static byte[] notice(String producer, List<String> lines) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", "Notice of detention");
        model.put("caseKey", "DET-2026-00001");
        model.put("issuedOn", LocalDate.of(2026, 1, 5));
        model.put("agency", new Agency("Test Office", List.of("1 Main Street"), "No official site."));
        model.put("importer", "Harbor & Sons <LLC>");
        model.put("producer", producer);
        model.put("lines", lines);
        return LetterPdf.of(templates.fill("sampleNotice", model, java.util.Locale.US));
    }

    private static String text(PDDocument pdf) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(pdf).replaceAll("\\s+", " ");
    }

    @Test
    void the_letter_prints_its_text_with_agency_reference_date_and_disclaimer() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(notice("Tarim Weaving Mill", List.of("Cotton yarn")))) {
            assertThat(text(pdf))
                    .contains("Test Office", "1 Main Street", "January 5, 2026", "Reference: DET-2026-00001")
                    .contains("Notice of detention", "Dear Harbor & Sons <LLC>,", "Tarim Weaving Mill")
                    .contains("Cotton yarn", "No official site.", "1 / 1");
        }
    }

    @Test
    void names_print_in_turkish_vietnamese_cyrillic_and_han_letters() throws IOException {
        String producer = "Güneş Işığı Çırçır / Công ty Dệt / Хлопок / 新疆棉花有限公司 / 臺灣紡織";
        try (PDDocument pdf = Loader.loadPDF(notice(producer, List.of()))) {
            assertThat(text(pdf)).contains(producer);
        }
    }

    @Test
    void every_font_is_embedded_and_the_pdf_names_its_title_and_language() throws IOException {
        byte[] letter = notice("新疆棉花", List.of("Cotton"));
        try (PDDocument pdf = Loader.loadPDF(letter)) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Notice of detention");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            for (PDPage page : pdf.getPages()) {
                PDResources resources = page.getResources();
                for (COSName name : resources.getFontNames()) {
                    assertThat(resources.getFont(name).isEmbedded())
                            .as(resources.getFont(name).getName())
                            .isTrue();
                }
            }
        }
        assertThat(letter).as("only the letters used are embedded").hasSizeLessThan(200_000);
    }

    @Test
    void a_long_letter_runs_over_pages_with_its_foot_on_each() throws IOException {
        List<String> lines = IntStream.rangeClosed(1, 120)
                .mapToObj(n -> "Cotton yarn, lot " + n)
                .toList();
        try (PDDocument pdf = Loader.loadPDF(notice("Mill", lines))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf)).contains("No official site.");
            }
            assertThat(text(pdf)).contains("lot 1 ", "lot 120");
        }
    }

    @Test
    void the_version_of_a_template_is_stable() {
        assertThat(templates.nameAndVersion("sampleNotice"))
                .matches("sampleNotice@[0-9a-f]{12}")
                .isEqualTo(templates.nameAndVersion("sampleNotice"));
    }
}
