package org.openwro.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.OpenWroIT;
import org.openwro.enforcement.intake.Column;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;

class GoOnReadingIT extends OpenWroIT {

    @Autowired
    private ReceiveInBackground receiving;

    @Autowired
    private GoOnReading going;

    @Autowired
    private StopRestingUploads stopping;

    @Autowired
    private Uploads uploads;

    @Autowired
    private LiveReaders live;

    @Autowired
    private UserDetailsService users;

    @AfterEach
    void nothingFails() {
        jdbc.sql("drop trigger if exists test_fault on entry_line_upload").update();
    }

    @Test
    void a_reading_that_breaks_off_between_batches_goes_on_and_nothing_is_lost_or_taken_twice() {
        failAfter("crash.csv", 4000);
        String csv = file("crash.csv", 7_000);
        UploadId id = send("crash.csv", csv);
        awaitBreak(id);
        assertThat(uploads.find(id).orElseThrow()).satisfies(upload -> {
            assertThat(upload.isRunning()).isTrue();
            assertThat(upload.rowsKept()).isEqualTo(3_999);
            assertThat(upload.rowsBad()).isEqualTo(1);
        });
        nothingFails();
        rest(id, Duration.ofMinutes(2));
        goOn();
        awaitEnd(id);
        assertThat(uploads.find(id).orElseThrow()).satisfies(upload -> {
            assertThat(upload.state()).isEqualTo(Upload.State.DONE);
            assertThat(upload.rowsRead()).isEqualTo(7_000);
            assertThat(upload.rowsKept()).isEqualTo(6_999);
            assertThat(upload.rowsBad()).isEqualTo(1);
            assertThat(upload.hits()).isEqualTo(4);
        });
        assertThat(count("select count(*) from entry_line where upload_id = ?", id))
                .isEqualTo(6_999);
        assertThat(count("select count(*) from entry_line_bad_row where upload_id = ?", id))
                .isEqualTo(1);
        assertThat(count(
                        "select count(*) from detention_line d join entry_line l on l.line_id = d.line_id where l.upload_id = ?",
                        id))
                .isEqualTo(4);
        assertThat(count("select count(*) from entry_line_hit where upload_id = ?", id))
                .isZero();
    }

    @Test
    void a_reading_whose_reader_gives_signs_is_not_taken_over_and_a_former_reader_keeps_nothing_more() {
        failAfter("fence.csv", 2000);
        UploadId id = send("fence.csv", file("fence.csv", 3_000));
        awaitBreak(id);
        nothingFails();
        String reader = reader(id);
        rest(id, Duration.ZERO);
        goOn();
        assertThat(reader(id)).isEqualTo(reader);
        rest(id, Duration.ofMinutes(2));
        goOn();
        assertThat(reader(id)).isNotEqualTo(reader);
        awaitEnd(id);
        assertThat(uploads.progress(new Readings.Reading(id, reader), Tally.NONE, clock.instant()))
                .isFalse();
        assertThat(uploads.find(id).orElseThrow().rowsKept()).isEqualTo(2_999);
    }

    @Test
    void a_file_that_fails_again_and_again_is_given_up() {
        failAfter("poison.csv", 0);
        UploadId id = send("poison.csv", file("poison.csv", 10));
        awaitBreak(id);
        jdbc.sql("update entry_line_upload set attempts = ? where id = ?")
                .params(Readings.MOST_ATTEMPTS, id.value())
                .update();
        rest(id, Duration.ofMinutes(2));
        nothingFails();
        goOn();
        stopping.stop();
        assertThat(uploads.find(id).orElseThrow()).satisfies(upload -> {
            assertThat(upload.state()).isEqualTo(Upload.State.STOPPED);
            assertThat(upload.stoppedBy()).isEqualTo("enforcement.upload.fault");
        });
    }

    @Test
    void a_file_that_lies_with_a_node_that_does_not_come_back_is_told_and_then_stopped() throws Exception {
        failAfter("lost.csv", 0);
        UploadId id = send("lost.csv", file("lost.csv", 10));
        awaitBreak(id);
        nothingFails();
        jdbc.sql("update entry_line_upload set spool_file = 'elsewhere.rows' where id = ?")
                .param(id.value())
                .update();
        clock.advance(Duration.ofHours(2));
        rest(id, Duration.ofMinutes(59));
        stopping.stop();
        assertThat(page(id)).contains("Nobody reads this file at the moment", "send the file again");
        rest(id, Duration.ofMinutes(61));
        stopping.stop();
        assertThat(uploads.find(id).orElseThrow().stoppedBy()).isEqualTo("enforcement.upload.fileLost");
        assertThat(page(id)).contains("a machine that did not come back");
    }

    private String page(UploadId id) throws Exception {
        return mvc.perform(get("/entry-lines/" + id.value()).with(user(users.loadUserByUsername("tara"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    /** Four hits, one bad row near the beginning, ordinary lines. */
    private static String file(String name, int rows) {
        LineRows[] all = new LineRows[rows];
        Arrays.setAll(all, number -> LineRows.ordinary());
        if (rows > 5_000) {
            for (int hit : new int[] {3, 2_500, 4_500, 6_500}) {
                all[hit].with(Column.MANUFACTURER_NAME, "Aksu Golden Field Textile Co., Ltd.")
                        .with(Column.ENTRY_NUMBER, "E" + name.hashCode() + hit)
                        .with(Column.IMPORT_DATE, "2023-05-03")
                        .with(Column.MANUFACTURER_CITY, "Aksu, Xinjiang")
                        .with(Column.MANUFACTURER_POSTAL_CODE, "843000")
                        .with(Column.MANUFACTURER_COUNTRY, "CN")
                        .with(Column.COUNTRY_OF_ORIGIN, "CN")
                        .with(Column.MID, "")
                        .with(Column.HTS, "5205.11.1000")
                        .with(Column.DESCRIPTION, "COTTON YARN, UNCOMBED");
            }
        }
        all[7].with(Column.PORT_CODE, "9999");
        return LineRows.file(all);
    }

    private void failAfter(String fileName, int rows) {
        jdbc.sql(
                        """
                        create or replace function test_fault() returns trigger language plpgsql as $$
                        begin raise exception 'the disk is full'; end $$
                        """)
                .update();
        jdbc.sql("create trigger test_fault before update on entry_line_upload for each row when (new.file_name = '"
                        + fileName + "' and new.rows_read > greatest(old.rows_read, " + rows
                        + ")) execute function test_fault()")
                .update();
    }

    private UploadId send(String fileName, String csv) {
        return receiving
                .receive(
                        Submission.file(fileName, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8))),
                        Actors.tradeSpecialist())
                .orThrow();
    }

    /** As if the reader had given no sign for so long. */
    private void rest(UploadId id, Duration since) {
        jdbc.sql("update entry_line_upload set moved_at = ? where id = ?")
                .params(java.sql.Timestamp.from(clock.instant().minus(since)), id.value())
                .update();
    }

    /** Until there is nothing left to take over: other tests may have left readings as well. */
    private void goOn() {
        int taken;
        do {
            taken = going.goOn();
        } while (taken > 0);
    }

    private void awaitBreak(UploadId id) {
        Awaitility.await().atMost(Duration.ofSeconds(90)).until(() -> live.holds(reader(id)), held -> !held);
    }

    private void awaitEnd(UploadId id) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .until(() -> !uploads.find(id).orElseThrow().isRunning());
    }

    private String reader(UploadId id) {
        return jdbc.sql("select reader from entry_line_upload where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private int count(String sql, UploadId id) {
        return jdbc.sql(sql).param(id.value()).query(Integer.class).single();
    }
}
