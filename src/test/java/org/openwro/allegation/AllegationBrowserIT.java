package org.openwro.allegation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openwro.browser.Browser;
import org.openwro.browser.OpenWroBrowserIT;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody without an account reports and comes back with the receipt; every page is held against the page rules. */
class AllegationBrowserIT extends OpenWroBrowserIT {

    private static final String CONTACT = "How do you want to be known?";
    private static final String ANONYMOUS =
            "Anonymous. Nobody asks who you are. What is typed in the fields below is thrown away.";

    @Autowired
    private ReportStatus reports;

    @TempDir
    private Path folder;

    private Path photograph;

    @BeforeEach
    void somebodyTookNotes() throws IOException {
        photograph = Files.writeString(folder.resolve("notes.txt"), "Locked at ten, opened at five.");
    }

    @Test
    void a_report_is_written_in_steps_with_the_keyboard_filed_triaged_and_followed_under_its_receipt() {
        Browser filer = somebody().open("/report");
        filer.page().getByRole(AriaRole.BUTTON, named("Start the report")).focus();
        filer.keys("Enter").see("Step 1 of 8");
        filer.press("Next").see("Say why you believe");
        assertThat(filer.focused()).isEqualTo("error-summary");
        filer.follow("Say why you believe that there is forced labor");
        assertThat(filer.focused()).isEqualTo("reasons");
        filer.page().keyboard().type(AllegationFixture.complete().reasons());
        filer.keys("Tab", "Enter").see("Step 2 of 8");
        steps(filer);
        filer.page().getByLabel("Files", exactly()).setInputFiles(photograph);
        filer.see("1 file added").see("notes.txt").press("Next");
        filer.choose(CONTACT, ANONYMOUS).press("Next").see("Xinjiang, Aksu").see("notes.txt");
        filer.press("File the report");
        String receipt = receiptOf(filer);
        String key = reports.of(receipt).orElseThrow().allegation().id().value();

        filer.press("Español").see("Su denuncia está presentada").see(receipt);
        filer.follow("Ver cómo va mi denuncia").follow("English");
        status(filer, "1111 2222 3333 4444").see("There is no report with this receipt number");
        status(filer, receipt).see("Under review").see("An analyst is reading your report");
        assertThat(reports.of(receipt).orElseThrow().files()).isEqualTo(1);

        accepted(key);
        status(filer.open("/report/status"), receipt).see("Accepted").see("gives reason to investigate");
        filer.press("Add").see("Write a message or choose a file");
        filer.page().getByLabel("Files", exactly()).setInputFiles(photograph);
        filer.see("notes.txt: added");
        assertThat(reports.of(receipt).orElseThrow().files()).isEqualTo(2);
        filer.fill("Message", "A bus came in the night.").press("Add").see("It was added to your report.");
    }

    @Test
    void a_report_is_saved_and_filed_later_on_a_phone_in_spanish_without_any_script() {
        Browser filer = somebody().onPhone().withoutScripts().open("/report?lang=es");
        filer.press("Empezar la denuncia").see("Paso 1 de 8");
        filer.fill(
                "¿Por qué cree que hay trabajo forzoso?",
                AllegationFixture.complete().reasons());
        String code = filer.press("Guardar y volver más tarde")
                .page()
                .locator("#return-code")
                .innerText();
        filer.press("Cerrar el borrador en este dispositivo")
                .follow("Tengo un código de regreso: seguir con un borrador guardado");
        filer.fill("Su código de regreso", code).press("Seguir").press("Siguiente");
        filer.press("Siguiente").see("Nombre la mercancía");
        filer.fill("La mercancía en pocas palabras", "hilo de algodón").press("Siguiente");
        filer.choose("País de la producción", "China")
                .press("Siguiente")
                .press("Siguiente")
                .press("Siguiente");
        filer.attach("Archivos", photograph)
                .press("Añadir los archivos elegidos")
                .see("1 archivo añadido");
        filer.press("Siguiente").press("Siguiente").see("Elija si quiere denunciar");
        filer.choose(
                        "¿Cómo quiere que se le conozca?",
                        "Anónima. Nadie pregunta quién es usted. Lo que se escriba en los campos de abajo se desecha.")
                .press("Siguiente")
                .press("Presentar la denuncia")
                .see("Su denuncia está presentada");
        String receipt = filer.page().locator("#receipt-number").innerText().strip();
        assertThat(reports.of(receipt).orElseThrow().files()).isEqualTo(1);
        filer.follow("Ver cómo va mi denuncia")
                .fill("Su número de recibo", receipt)
                .press("Mostrar")
                .see("En revisión");
        filer.fill("Mensaje", "Se mudaron a otra nave.").press("Añadir").see("Se añadió a su denuncia.");
        assertThat(filer.page().locator("html").getAttribute("lang")).isEqualTo("es");
        assertThat(filer.page().viewportSize().width).isEqualTo(390);
    }

    /** From the goods to the files. */
    private static void steps(Browser filer) {
        Report report = AllegationFixture.complete();
        filer.fill("Goods in short words", "cotton yarn")
                .fill("Which goods are made?", report.merchandise())
                .press("Next")
                .see("Step 3 of 8");
        filer.fill("Producer, factory, farm, mine or vessel", report.producer())
                .choose("Country of the production", "China")
                .fill("Region, town or address", "Xinjiang, Aksu")
                .fill("What do you know about the production?", report.production())
                .fill("Until when do you know of it?", "2026-05-01")
                .press("Back");
        assertThat(filer.valueOf("Goods in short words")).isEqualTo("cotton yarn");
        filer.press("Next").press("Next").see("Step 4 of 8");
        filer.choose("Do children work there?", "I do not know").press("Next").see("Step 5 of 8");
        filer.fill("Why do you think the goods come to the United States?", report.importEvidence())
                .press("Next")
                .see("Step 6 of 8");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static String receiptOf(Browser filer) {
        filer.see("Your report is filed").see("It is shown once");
        return filer.page().locator("#receipt-number").innerText().strip();
    }

    private static Browser status(Browser filer, String receipt) {
        return filer.fill("Your receipt number", receipt).press("Show");
    }

    private void accepted(String key) {
        Browser ines = signedIn("ines")
                .open("/work?queue=group")
                .fill("Search tasks by case number, title or task", key)
                .press("Search")
                .press("Claim: Triage allegation, " + key)
                .see("guards lock the dormitory");
        ines.press("Decide").see("Choose a decision");
        ines.choose(
                        "Decision",
                        "Accept. It becomes the start of an investigation; the filer sees that it was accepted.")
                .press("Decide")
                .see("The allegation is accepted and handed over to investigation.");
        ines.open("/allegations/" + key).see("Accepted by ines");
    }
}
