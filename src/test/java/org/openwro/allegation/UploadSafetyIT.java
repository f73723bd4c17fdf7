package org.openwro.allegation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.openwro.OpenWroIT;
import org.openwro.document.Documents;
import org.openwro.document.StoredDocument;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;

/** Files that mean harm are refused with a reason, or kept so that they do none; large ones never fill the memory. */
class UploadSafetyIT extends OpenWroIT {

    private static final int MEGABYTE = 1024 * 1024;

    @Autowired
    FileAllegation fileAllegation;

    @Autowired
    Documents documents;

    private Outcome<Filed> filed(ContactPreference contact, String name, InputStreamSource content) {
        return fileAllegation.file(
                FileReport.by(
                        AllegationFixture.filer(),
                        contact,
                        AllegationFixture.complete(),
                        new ReportFile(name, "image/jpeg", content)),
                Actor.anonymous());
    }

    private Outcome<Filed> filed(String name, byte[] content) {
        return filed(ContactPreference.ANONYMOUS, name, new ByteArrayResource(content));
    }

    private StoredDocument stored(Outcome<Filed> outcome) {
        return documents.listFor(outcome.orThrow().id().value(), Actor.system()).get(0);
    }

    private static String reason(Outcome<Filed> outcome) {
        Refusal refusal = outcome.reasons().get(0);
        assertThat(refusal.messageKey()).isEqualTo("allegation.file.refused");
        return ((Refusal) refusal.args()[1]).messageKey();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void scripts_and_programs_are_refused_whatever_they_are_called() {
        String svg = "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
        for (String name : List.of("a.svg", "a.jpg", "a.pdf")) {
            assertThat(reason(filed(name, text(svg)))).as(name).isEqualTo("document.typeNotTaken");
        }
        assertThat(reason(filed("a.jpg", text("<!DOCTYPE html><html><script>alert(1)</script></html>"))))
                .isEqualTo("document.typeNotTaken");
        assertThat(reason(filed("a.pdf", text("MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff\0\0"))))
                .isEqualTo("document.typeNotTaken");
    }

    @Test
    void an_empty_file_and_one_above_the_limit_are_refused_without_filling_the_memory() {
        assertThat(reason(filed("a.txt", new byte[0]))).isEqualTo("document.empty");
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        assertThat(reason(filed(ContactPreference.ANONYMOUS, "a.txt", () -> letters(51L * MEGABYTE))))
                .isEqualTo("document.tooLarge");
        assertThat(thread.getCurrentThreadAllocatedBytes() - before).isLessThan(100L * MEGABYTE);
    }

    private static InputStream letters(long length) {
        return new InputStream() {
            private long rest = length;

            @Override
            public int read() {
                return rest-- > 0 ? 'a' : -1;
            }
        };
    }

    @Test
    void an_archive_that_would_swell_is_kept_as_it_is_and_never_unpacked() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("../../bomb.txt"));
            byte[] zeros = new byte[MEGABYTE];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }
        byte[] bomb = out.toByteArray();
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        assertThat(filed("a.zip", bomb).reasons())
                .as("what it holds could betray who stays unknown")
                .extracting(Refusal::messageKey)
                .containsExactly("allegation.file.sendSingly");
        StoredDocument kept = stored(filed(ContactPreference.NAMED, "a.zip", new ByteArrayResource(bomb)));
        assertThat(thread.getCurrentThreadAllocatedBytes() - before).isLessThan(100L * MEGABYTE);
        assertThat(kept.size()).isEqualTo(bomb.length);
        assertThat(kept.shownInline()).isFalse();
    }

    @Test
    void an_infected_file_is_refused_whatever_it_is_called_and_nothing_of_the_report_is_kept() {
        String eicar = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
        long before = countOfReports();
        for (String name : List.of("a.txt", "a.jpg")) {
            assertThat(reason(filed(name, text(eicar)))).as(name).isEqualTo("document.malware");
        }
        assertThat(countOfReports()).isEqualTo(before);
    }

    private long countOfReports() {
        return jdbc.sql("select count(*) from allegation").query(Long.class).single();
    }

    @Test
    void a_name_that_climbs_out_of_the_folder_is_dropped() {
        StoredDocument kept = stored(filed("../../etc/passwd.txt", text("harmless")));
        assertThat(kept.title()).isEqualTo("Evidence 1.txt");
        assertThat(kept.fileName()).isEqualTo("Evidence 1.txt");
    }

    @Test
    void what_hides_behind_a_photograph_is_cut_off() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(PhotoMetadataTest.jpegWithPosition("x"));
        both.write(text("<script>alert(1)</script>"));
        StoredDocument kept = stored(filed("a.jpg", both.toByteArray()));
        try (var data = documents.open(kept.id())) {
            assertThat(new String(data.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("<script>");
        }
        assertThat(kept.mediaType()).isEqualTo("image/jpeg");
    }
}
