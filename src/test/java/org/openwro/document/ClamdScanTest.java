package org.openwro.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openwro.document.MalwareScan.Verdict;
import org.springframework.boot.actuate.health.Status;

class ClamdScanTest {

    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
    private static final Duration PATIENT = Duration.ofSeconds(30);
    private static final int FIFTY_MEGABYTES = 50 * 1024 * 1024;

    @TempDir
    Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "file", ""), content);
    }

    private Path zeros(long length) throws IOException {
        Path file = folder.resolve("zeros");
        try (RandomAccessFile data = new RandomAccessFile(file.toFile(), "rw")) {
            data.setLength(length);
        }
        return file;
    }

    @Test
    void a_clean_content_is_clean_an_infected_one_is_found_and_an_empty_one_is_no_error() throws IOException {
        try (FakeClamd clamd = FakeClamd.running()) {
            ClamdScan scan = new ClamdScan(clamd.address(), PATIENT);
            assertThat(scan.of(file("pay slips"))).isEqualTo(Verdict.CLEAN);
            assertThat(scan.of(file(EICAR))).isEqualTo(Verdict.FOUND);
            assertThat(scan.of(file(""))).isEqualTo(Verdict.CLEAN);
        }
    }

    @Test
    void a_large_content_is_sent_whole_in_small_chunks_and_never_held_in_memory() throws IOException {
        try (FakeClamd clamd = FakeClamd.running()) {
            Path large = zeros(FIFTY_MEGABYTES);
            ClamdScan scan = new ClamdScan(clamd.address(), PATIENT);
            ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long before = thread.getCurrentThreadAllocatedBytes();
            assertThat(scan.of(large)).isEqualTo(Verdict.CLEAN);
            assertThat(thread.getCurrentThreadAllocatedBytes() - before).isLessThan(5_000_000);
            assertThat(clamd.received()).isEqualTo(FIFTY_MEGABYTES);
            assertThat(clamd.longestChunk()).isEqualTo(1 << 16);
        }
    }

    @Test
    void whatever_goes_wrong_means_that_nothing_was_scanned() throws IOException {
        Path file = file("pay slips");
        InetSocketAddress nobody;
        try (FakeClamd clamd = FakeClamd.running()) {
            nobody = clamd.address();
        }
        assertThat(new ClamdScan(nobody, PATIENT).of(file)).as("nobody listens").isEqualTo(Verdict.NOT_SCANNED);
        assertThat(new ClamdScan(InetSocketAddress.createUnresolved("scanner.invalid", 3310), PATIENT).of(file))
                .as("the name is unknown")
                .isEqualTo(Verdict.NOT_SCANNED);
        try (FakeClamd silent = FakeClamd.silent()) {
            assertThat(new ClamdScan(silent.address(), Duration.ofMillis(300)).of(file))
                    .as("it accepts and keeps silent")
                    .isEqualTo(Verdict.NOT_SCANNED);
        }
        try (FakeClamd small = FakeClamd.takingAtMost(1_000_000)) {
            assertThat(new ClamdScan(small.address(), PATIENT).of(zeros(FIFTY_MEGABYTES)))
                    .as("the content is longer than it takes")
                    .isEqualTo(Verdict.NOT_SCANNED);
        }
    }

    @Test
    void its_health_is_whether_it_answers() throws IOException {
        ClamdScan gone;
        try (FakeClamd clamd = FakeClamd.running()) {
            gone = new ClamdScan(clamd.address(), PATIENT);
            assertThat(new ClamdHealth(gone).health().getStatus()).isEqualTo(Status.UP);
        }
        assertThat(new ClamdHealth(gone).health().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void the_setting_is_host_and_port_and_anything_else_keeps_the_application_from_starting() {
        assertThat(new MalwareSettings("scanner.example:3310", PATIENT).address())
                .isEqualTo(InetSocketAddress.createUnresolved("scanner.example", 3310));
        assertThat(new MalwareSettings("[::1]:3310", PATIENT).address())
                .isEqualTo(InetSocketAddress.createUnresolved("::1", 3310));
        assertThat(new MalwareSettings(" ", PATIENT).isOn()).isFalse();
        for (String wrong : new String[] {"scanner", "scanner:port", ":3310"}) {
            assertThatThrownBy(() -> new MalwareSettings(wrong, PATIENT).address())
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void without_a_scanner_the_test_file_alone_is_known() throws IOException {
        MalwareScan scan = new MalwareConfiguration().malwareScan(new MalwareSettings("", PATIENT));
        assertThat(scan.of(file(EICAR + "\r\n"))).isEqualTo(Verdict.FOUND);
        assertThat(scan.of(file("About " + EICAR))).isEqualTo(Verdict.CLEAN);
    }
}
