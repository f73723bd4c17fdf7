package org.openwro.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.OpenWroIT;
import org.openwro.enforcement.intake.Column;
import org.openwro.enforcement.intake.Problem;
import org.openwro.identity.Actor;
import org.openwro.identity.DemoPersonas;
import org.openwro.order.OrderId;
import org.openwro.platform.Outcome;
import org.openwro.platform.PageQuery;
import org.openwro.screening.core.Instrument;
import org.openwro.screening.core.Result;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class EntryLinesIT extends OpenWroIT {

    private static final String API = "/api/v1/entry-lines";

    @Autowired
    private ReceiveEntryLines receiving;

    @Autowired
    private StopRestingUploads stopping;

    @Autowired
    private CancelUpload cancelling;

    @Autowired
    private OpenDetentions opening;

    @Autowired
    private Uploads uploads;

    @Autowired
    private EntryLines lines;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private UserDetailsService users;

    @Test
    void the_development_lines_are_screened_against_the_public_history() throws Exception {
        String tag = "D" + System.nanoTime() + "-";
        String csv = Files.readString(testFile("screening/entry-lines-dev.csv"))
                .replaceAll("(?m)^L(\\d{6}),([A-Z0-9]+),", tag + "$1,$2" + (System.nanoTime() % 100000) + ",");
        Upload upload = receive(csv, Actors.tradeSpecialist()).orThrow();
        assertThat(upload.state()).isEqualTo(Upload.State.DONE);
        assertThat(upload.rowsRead()).isEqualTo(2000);
        assertThat(upload.rowsKept()).isEqualTo(2000);
        assertThat(upload.hits()).isGreaterThan(50);
        assertThat(upload.possible()).isPositive();
        assertThat(upload.hits() + upload.possible() + upload.noEvidence() + upload.notScreened())
                .isEqualTo(2000);
        Integer detained = jdbc.sql(
                        """
                        select count(*) from entry_line l join detention_line d on d.line_id = l.line_id
                        where l.upload_id = ? and l.result = 'HIT'
                        """)
                .param(upload.id())
                .query(Integer.class)
                .single();
        assertThat(detained).isEqualTo(upload.hits());
    }

    @Test
    void a_line_of_xinjiang_falls_under_the_order_before_the_law_and_under_the_law_after_it() {
        LineRows before = xinjiangCotton("2021-05-03");
        LineRows after = xinjiangCotton("2023-05-03");
        assertThat(receive(LineRows.file(before, after), Actors.tradeSpecialist())
                        .orThrow()
                        .hits())
                .isEqualTo(2);
        assertThat(lines.find(before.id()).orElseThrow().actingOrder()).isEqualTo("WRO-CN-2021-XUAR");
        assertThat(lines.find(after.id()).orElseThrow()).satisfies(line -> {
            assertThat(line.actingOrder()).isEqualTo("UFLPA");
            assertThat(line.matches()).anyMatch(match -> match.instrument() == Instrument.UFLPA);
            assertThat(line.snapshotHash()).hasSize(64);
        });
    }

    @Test
    void a_new_order_counts_from_the_next_batch_on_and_not_for_earlier_imports() {
        LineRows early = LineRows.ordinary();
        OrderId order = OrderFixture.inForce(jdbc, "Telmarine Dyeworks", LocalDate.of(2021, 2, 1));
        early.with(Column.MANUFACTURER_NAME, "TELMARINE DYEWORKS").with(Column.MANUFACTURER_COUNTRY, "CN");
        early.with(Column.COUNTRY_OF_ORIGIN, "CN").with(Column.IMPORT_DATE, "2021-01-31");
        LineRows later = LineRows.ordinary()
                .with(Column.MANUFACTURER_NAME, "Telmarine Dyeworks")
                .with(Column.MANUFACTURER_COUNTRY, "CN")
                .with(Column.COUNTRY_OF_ORIGIN, "CN");
        receive(LineRows.file(early, later), Actors.tradeSpecialist()).orThrow();
        assertThat(lines.find(early.id()).orElseThrow().result()).isEqualTo(Result.NO_EVIDENCE);
        assertThat(lines.find(later.id()).orElseThrow().actingOrder()).isEqualTo(order.value());
    }

    @Test
    void bad_rows_are_reported_with_line_and_column_and_the_good_ones_kept() {
        LineRows good = LineRows.ordinary();
        String csv = LineRows.file(
                        good,
                        LineRows.ordinary().with(Column.PORT_CODE, "9999"),
                        LineRows.ordinary()
                                .with(
                                        Column.IMPORT_DATE,
                                        clock.today().plusDays(1).toString()),
                        good)
                + "L1,too,few\n";
        Upload upload = receive(csv, Actors.tradeSpecialist()).orThrow();
        assertThat(upload.rowsKept()).isEqualTo(1);
        assertThat(upload.rowsBad()).isEqualTo(4);
        assertThat(uploads.problems(new UploadId(upload.id()), new PageQuery(0, 10))
                        .items())
                .extracting(Problem::lineNumber, Problem::column, problem -> problem.messageKey()
                        .substring(16))
                .containsExactly(
                        tuple(3L, "port_code", "portUnknown"),
                        tuple(4L, "import_date", "dateFuture"),
                        tuple(5L, "line_id", "duplicateHere"),
                        tuple(6L, "", "cells"));
        Upload again = receive(LineRows.file(good), Actors.tradeSpecialist()).orThrow();
        assertThat(again.rowsKept()).isZero();
        assertThat(uploads.problems(new UploadId(again.id()), new PageQuery(0, 10))
                        .items())
                .extracting(Problem::messageKey)
                .containsExactly("enforcement.row.duplicate");
        assertThat(lines.find(good.id()).orElseThrow().upload().value()).isEqualTo(upload.id());
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    @Test
    void what_was_read_before_the_text_breaks_off_is_kept() {
        LineRows good = LineRows.ordinary();
        Upload upload = receive(LineRows.file(good) + "\"L2,never closed\n", Actors.tradeSpecialist())
                .orThrow();
        assertThat(upload.state()).isEqualTo(Upload.State.STOPPED);
        assertThat(upload.stoppedBy()).isEqualTo("enforcement.source.brokenCsv");
        assertThat(upload.stoppedAt()).isEqualTo(3);
        assertThat(lines.find(good.id())).isPresent();
    }

    @Test
    void those_without_the_role_file_nothing() throws Exception {
        LineRows row = LineRows.ordinary();
        assertThat(receive(LineRows.file(row), Actors.importer()).isRefused()).isTrue();
        assertThat(receive(LineRows.file(row), Actors.portDirectorAtLosAngeles())
                        .isRefused())
                .isTrue();
        api(LineRows.file(row), "text/csv", "harper").andExpect(status().isForbidden());
        mvc.perform(post(API).contentType("text/csv").content(LineRows.file(row)))
                .andExpect(status().isUnauthorized());
        assertThat(lines.find(row.id())).isEmpty();
    }

    @Test
    void an_officer_files_for_the_own_port_and_sees_only_own_uploads() throws Exception {
        LineRows here = LineRows.ordinary();
        LineRows elsewhere = LineRows.ordinary().with(Column.PORT_CODE, "4601");
        Upload upload = receive(LineRows.file(here, elsewhere), Actors.officerAtLosAngeles())
                .orThrow();
        assertThat(lines.find(here.id())).isPresent();
        assertThat(lines.find(elsewhere.id())).isEmpty();
        mvc.perform(get("/entry-lines/" + upload.id()).with(as("pat")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("You file for your own port only")));
        mvc.perform(get("/entry-lines/" + upload.id()).with(as("noel"))).andExpect(status().isNotFound());
        mvc.perform(get("/entry-lines").with(as("noel")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(upload.id()))));
        mvc.perform(get("/entry-lines").with(as("harper"))).andExpect(status().isForbidden());
    }

    @Test
    void the_api_takes_csv_and_json_and_answers_with_counts_and_bad_rows() throws Exception {
        LineRows csv = LineRows.ordinary();
        api(LineRows.file(csv, LineRows.ordinary().with(Column.HTS, "wine")), "text/csv", "tara")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rowsRead").value(2))
                .andExpect(jsonPath("$.rowsKept").value(1))
                .andExpect(jsonPath("$.problems[0].line").value(3))
                .andExpect(jsonPath("$.problems[0].column").value("hts"))
                .andExpect(jsonPath("$.problems[0].problem").value("hts"))
                .andExpect(jsonPath("$.problems[0].message").value(containsString("tariff number")));
        LineRows json = LineRows.ordinary();
        api("[" + json.json() + ",{\"line_id\":\"x\"}, 7]", "application/json", "admin")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rowsKept").value(1))
                .andExpect(jsonPath("$.rowsBad").value(2))
                .andExpect(jsonPath("$.noEvidence").value(1));
        assertThat(lines.find(csv.id())).isPresent();
        assertThat(lines.find(json.id())).isPresent();
    }

    @Test
    void a_sending_that_is_repeated_under_its_key_gets_the_first_answer_and_other_content_is_refused()
            throws Exception {
        LineRows line = LineRows.ordinary();
        String key = "key-" + line.id();
        String body = line.json() + "\n{broken\n";
        String first = keyed(body, key)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rowsKept").value(1))
                .andExpect(jsonPath("$.rowsBad").value(1))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(keyed(body, key)
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .isEqualTo(first);
        keyed(LineRows.ordinary().json(), key)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].code").value("enforcement.key.otherContent"));
        keyed(body, "no key").andExpect(status().isBadRequest());
        jdbc.sql("update entry_line_upload set state = 'RUNNING' where request_key = ?")
                .param(key)
                .update();
        keyed(body, key).andExpect(status().isConflict());
        jdbc.sql("update entry_line_upload set state = 'DONE' where request_key = ?")
                .param(key)
                .update();
        mvc.perform(get("/api/v1/openapi")).andExpect(content().string(containsString("Idempotency-Key")));
    }

    private ResultActions keyed(String body, String key) throws Exception {
        return mvc.perform(post(API)
                .contentType("application/x-ndjson")
                .header("Idempotency-Key", key)
                .content(body)
                .with(httpBasic("tara", DemoPersonas.PASSWORD)));
    }

    @Test
    void who_sent_a_file_stops_its_reading_and_what_was_kept_stays() throws Exception {
        LineRows first = LineRows.ordinary();
        Stopping content = new Stopping(first);
        receiving
                .receive(Submission.file("stopped.csv", content), Actors.tradeSpecialist())
                .orThrow();
        Upload upload = uploads.find(content.id).orElseThrow();
        assertThat(upload.state()).isEqualTo(Upload.State.STOPPED);
        assertThat(upload.stoppedBy()).isEqualTo("enforcement.upload.cancelled");
        assertThat(upload.rowsKept()).isEqualTo(2000);
        assertThat(lines.find(first.id())).isPresent();
        mvc.perform(post("/entry-lines/" + content.id.value() + "/cancel")
                        .with(as("tara"))
                        .with(csrf()))
                .andExpect(content().string(containsString("no longer being read")));
        mvc.perform(post("/entry-lines/" + content.id.value() + "/cancel")
                        .with(as("noel"))
                        .with(csrf()))
                .andExpect(status().isNotFound());
    }

    /** A file whose sender cancels when a batch and a half are read. */
    private final class Stopping extends InputStream {

        private final ByteArrayInputStream rows;
        private final int half;
        private int read;
        private UploadId id;

        private Stopping(LineRows first) {
            LineRows[] all = new LineRows[5_000];
            java.util.Arrays.setAll(all, number -> number == 0 ? first : LineRows.ordinary());
            byte[] text = LineRows.file(all).getBytes(StandardCharsets.UTF_8);
            half = text.length * 3 / 5;
            rows = new ByteArrayInputStream(text);
        }

        @Override
        public int read() {
            if (++read == half) {
                id = new UploadId(jdbc.sql("select id from entry_line_upload where file_name = 'stopped.csv'")
                        .query(String.class)
                        .single());
                Awaitility.await()
                        .atMost(Duration.ofSeconds(60))
                        .until(() -> uploads.find(id).orElseThrow().rowsKept() == 2000);
                cancelling.cancel(id, Actors.tradeSpecialist()).orThrow();
            }
            return rows.read();
        }
    }

    @Test
    void all_bad_rows_come_as_csv_in_which_no_cell_is_a_formula() throws Exception {
        Upload upload = receive(
                        LineRows.file(LineRows.ordinary().with(Column.LINE_ID, "=1+1")), Actors.officerAtLosAngeles())
                .orThrow();
        mvc.perform(get("/entry-lines/" + upload.id() + "/bad-rows.csv").with(as("pat")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("2,'=1+1,line_id,")));
        mvc.perform(get("/entry-lines/" + upload.id() + "/bad-rows.csv").with(as("noel")))
                .andExpect(status().isNotFound());
    }

    @Test
    void months_get_their_partition_when_their_first_line_comes() {
        LineRows early = LineRows.ordinary().with(Column.IMPORT_DATE, "2013-07-04");
        receive(LineRows.file(early), Actors.tradeSpecialist()).orThrow();
        assertThat(jdbc.sql("select count(*) from entry_line_201307 where line_id = ?")
                        .param(early.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_hit_left_by_a_reader_that_broke_off_opens_its_detention_once() {
        LineRows row = xinjiangCotton("2023-06-01");
        receive(LineRows.file(row), Actors.tradeSpecialist()).orThrow();
        assertThat(detained(row)).isEqualTo(1);
        jdbc.sql(
                        """
                        insert into entry_line_hit (line_id, upload_id, grounds)
                        select line_id, upload_id, '[{"orderId": "UFLPA", "instrument": "UFLPA", "targetId": "UFLPA", "score": 1}]'
                          from entry_line where line_id = ?
                        """)
                .param(row.id())
                .update();
        opening.openWaiting();
        assertThat(detained(row)).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from entry_line_hit where line_id = ?")
                        .param(row.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private int detained(LineRows row) {
        return jdbc.sql("select count(*) from detention_line where line_id = ?")
                .param(row.id())
                .query(Integer.class)
                .single();
    }

    @Test
    void a_request_that_is_no_list_of_lines_is_a_problem() throws Exception {
        api("{\"line_id\":\"x\"}", "application/json", "tara")
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail").value(containsString("array")));
        api("nonsense", "application/json", "tara").andExpect(status().isBadRequest());
        api("", "text/csv", "tara").andExpect(status().isBadRequest());
        api("a,b\n1,2\n", "text/csv", "tara")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].message").value(containsString("port_code")));
        api("<a/>", "application/xml", "tara").andExpect(status().isUnsupportedMediaType());
        LineRows kept = LineRows.ordinary();
        api("[" + kept.json() + ", {\"line", "application/json", "tara")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.receipt.rowsKept").value(1));
        assertThat(lines.find(kept.id())).isPresent();
    }

    @Test
    void ten_thousand_lines_are_read_in_the_background_while_the_page_shows_the_progress() throws Exception {
        StringBuilder csv = new StringBuilder(LineRows.header()).append('\n');
        for (int row = 0; row < 10_000; row++) {
            csv.append(LineRows.ordinary().csv()).append('\n');
        }
        String location = mvc.perform(upload(csv.toString()).with(as("tara")).with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        UploadId id = new UploadId(location.substring(location.lastIndexOf('/') + 1));
        mvc.perform(get(location).with(as("tara"))).andExpect(status().isOk());
        Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .until(() -> !uploads.find(id).orElseThrow().isRunning());
        assertThat(uploads.find(id).orElseThrow()).satisfies(upload -> {
            assertThat(upload.state()).isEqualTo(Upload.State.DONE);
            assertThat(upload.rowsKept()).isEqualTo(10_000);
            assertThat(upload.fileName()).isEqualTo("lines.csv");
        });
        mvc.perform(get(location).with(as("audra")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("10,000")));
    }

    @Test
    void a_file_that_is_no_list_of_lines_is_refused_on_the_page() throws Exception {
        mvc.perform(upload("hello\n").with(as("tara")).with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("The header line lacks these columns")));
        mvc.perform(upload("").with(as("tara")).with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Choose a CSV file")));
        mvc.perform(upload("hello\n").with(as("audra")).with(csrf())).andExpect(status().isForbidden());
    }

    @Test
    void a_workbook_is_screened_as_a_text_is_and_its_bad_cells_are_told_with_row_and_letter() throws Exception {
        LineRows hit = xinjiangCotton("2023-05-03");
        byte[] workbook = WorkbookFixture.lines(hit, LineRows.ordinary().with(Column.HTS, "wine"))
                .bytes();
        String location = mvc.perform(multipart("/entry-lines")
                        .file(new MockMultipartFile("file", "lines.xlsx", "application/octet-stream", workbook))
                        .with(as("tara"))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        UploadId id = new UploadId(location.substring(location.lastIndexOf('/') + 1));
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .until(() -> !uploads.find(id).orElseThrow().isRunning());
        assertThat(lines.find(hit.id()).orElseThrow().result()).isEqualTo(Result.HIT);
        assertThat(uploads.problems(id, new PageQuery(0, 10)).items())
                .extracting(Problem::lineNumber, Problem::column)
                .containsExactly(tuple(3L, "hts (M)"));
    }

    @Test
    void an_upload_whose_reader_died_is_told_as_cut_off() throws Exception {
        jdbc.sql(
                        """
                        insert into entry_line_upload (id, file_name, channel, uploaded_by, uploaded_at, moved_at, state)
                        values ('UPL-DEAD-1', 'dead.csv', 'PAGE', 'tara', now(), now() - interval '1 hour', 'RUNNING')
                        on conflict (id) do update set state = 'RUNNING', moved_at = excluded.moved_at
                        """)
                .update();
        stopping.stop();
        assertThat(uploads.find(new UploadId("UPL-DEAD-1")).orElseThrow().state())
                .isEqualTo(Upload.State.STOPPED);
        mvc.perform(get("/entry-lines/UPL-DEAD-1").with(as("tara")))
                .andExpect(content().string(containsString("The platform was stopped while it read this file")));
    }

    @Test
    void lines_are_counted_for_the_metrics() {
        double before = meters.counter("openwro.screening.lines", "result", "NO_EVIDENCE")
                .count();
        receive(LineRows.file(LineRows.ordinary(), LineRows.ordinary()), Actors.tradeSpecialist())
                .orThrow();
        assertThat(meters.counter("openwro.screening.lines", "result", "NO_EVIDENCE")
                                .count()
                        - before)
                .isGreaterThanOrEqualTo(2);
    }

    private static LineRows xinjiangCotton(String importDate) {
        return LineRows.ordinary()
                .with(Column.ENTRY_NUMBER, "E" + System.nanoTime())
                .with(Column.IMPORT_DATE, importDate)
                .with(Column.MANUFACTURER_NAME, "Aksu Golden Field Textile Co., Ltd.")
                .with(Column.MANUFACTURER_ADDRESS, "18 Renmin Road")
                .with(Column.MANUFACTURER_CITY, "Aksu, Xinjiang")
                .with(Column.MANUFACTURER_POSTAL_CODE, "843000")
                .with(Column.MANUFACTURER_COUNTRY, "CN")
                .with(Column.COUNTRY_OF_ORIGIN, "CN")
                .with(Column.MID, "")
                .with(Column.HTS, "5205.11.1000")
                .with(Column.DESCRIPTION, "COTTON YARN, UNCOMBED");
    }

    private Outcome<Upload> receive(String csv, Actor actor) {
        InputStream content = new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
        return receiving.receive(Submission.file("lines.csv", content), actor);
    }

    private ResultActions api(String body, String type, String username) throws Exception {
        return mvc.perform(post(API).contentType(type).content(body).with(httpBasic(username, DemoPersonas.PASSWORD)));
    }

    private static org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder upload(
            String content) {
        return multipart("/entry-lines")
                .file(new MockMultipartFile("file", "lines.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    }

    private RequestPostProcessor as(String username) {
        return user(users.loadUserByUsername(username));
    }
}
