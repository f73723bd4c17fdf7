package org.openwro.allegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.OpenWroIT;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;

/** What is taken in, what is refused at the door, and what is not kept. */
class FileAllegationIT extends OpenWroIT {

    @Autowired
    FileAllegation fileAllegation;

    @Autowired
    AddToReport addToReport;

    @Autowired
    AskFiler askFiler;

    @Autowired
    ReportStatus reports;

    private static ReportFile file(String name, String content) {
        return new ReportFile(name, null, new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)));
    }

    private Filed filed(FileReport command) {
        return fileAllegation.file(command, Actor.anonymous()).orThrow();
    }

    private List<String> refusals(FileReport command) {
        Outcome<Filed> outcome = fileAllegation.file(command, Actor.anonymous());
        assertThat(outcome.isRefused()).isTrue();
        return outcome.reasons().stream()
                .map(each -> each.field() + " " + each.messageKey())
                .toList();
    }

    private long allegationCount() {
        return jdbc.sql("select count(*) from allegation").query(Long.class).single();
    }

    @Test
    void a_receipt_has_sixteen_digits_and_only_its_keyed_hash_is_kept() {
        Filed filed = filed(FileReport.anonymous(AllegationFixture.complete()));

        assertThat(filed.receipt()).matches("[0-9]{16}");
        assertThat(filed.readableReceipt()).matches("[0-9]{4}( [0-9]{4}){3}");
        assertThat(filed.toString()).doesNotContain(filed.receipt());
        assertThat(reports.of(filed.readableReceipt())
                        .orElseThrow()
                        .allegation()
                        .id())
                .isEqualTo(filed.id());
        assertThat(reports.of("1234")).isEmpty();
        assertThat(reports.of(null)).isEmpty();
    }

    @Test
    void the_same_form_sent_twice_files_once_and_shows_the_same_receipt() {
        FileReport command = FileReport.anonymous(AllegationFixture.complete());
        Filed first = filed(command);
        long count = allegationCount();

        Filed second = filed(command);

        assertThat(second.before()).isTrue();
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.receipt()).isEqualTo(first.receipt());
        assertThat(allegationCount()).isEqualTo(count);
    }

    @Test
    void all_that_is_wrong_is_said_at_once_and_nothing_is_written() {
        long count = allegationCount();
        Report empty = new Report(
                "",
                "x".repeat(20_001),
                "",
                "",
                "XX",
                "",
                List.of(),
                Set.of(),
                null,
                "",
                clock.today().plusDays(1));

        assertThat(refusals(FileReport.by(new Filer("", "no address", "", true), ContactPreference.NAMED, empty)))
                .containsExactly(
                        "reasons allegation.filing.reasons.required",
                        "merchandise platform.text.tooLong",
                        "country allegation.filing.country.required",
                        "goods allegation.filing.goods.required",
                        "lastSeen platform.date.future",
                        "filerName allegation.filing.name.required",
                        "email allegation.filing.email.wrong");
        assertThat(refusals(new FileReport(
                        UUID.randomUUID().toString(),
                        "",
                        AllegationFixture.complete(),
                        null,
                        Filer.unknown(),
                        List.of())))
                .containsExactly("contact allegation.filing.contact.required");
        assertThat(refusals(FileReport.by(
                        new Filer("", "", "", true), ContactPreference.CONFIDENTIAL, AllegationFixture.complete())))
                .containsExactly(
                        "email allegation.filing.reach.required", "wantsMail allegation.filing.mail.needsAddress");
        assertThat(allegationCount()).isEqualTo(count);
    }

    @Test
    void evidence_of_today_is_taken_and_a_day_to_come_is_not() {
        assertThat(fileAllegation.refusals(FileReport.anonymous(seen(clock.today()))))
                .isEmpty();
        assertThat(fileAllegation.refusals(
                        FileReport.anonymous(seen(clock.today().plusDays(1)))))
                .extracting(Refusal::field)
                .containsExactly("lastSeen");
    }

    private static Report seen(LocalDate day) {
        Report report = AllegationFixture.complete();
        return new Report(
                report.reasons(),
                report.merchandise(),
                report.production(),
                report.producer(),
                report.country(),
                report.place(),
                report.goods(),
                report.indicators(),
                report.childLabour(),
                report.importEvidence(),
                day);
    }

    @Test
    void a_file_that_is_not_taken_is_named_and_leaves_nothing_of_the_report() {
        long count = allegationCount();
        List<ReportFile> tooMany = new ArrayList<>(
                IntStream.range(0, 11).mapToObj(i -> file(i + ".txt", "text")).toList());

        assertThat(refusals(
                        withFiles(file("list.txt", "names"), file("virus.pdf", "MZ\u0090\0\3"), file("empty.txt", ""))))
                .containsExactly("files allegation.file.refused", "files allegation.file.refused");
        assertThat(refusals(withFiles(tooMany.toArray(ReportFile[]::new))))
                .containsExactly("files allegation.filing.files.tooMany");
        assertThat(allegationCount()).isEqualTo(count);
        assertThat(jdbc.sql("select count(*) from document where title = 'list.txt'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static FileReport withFiles(ReportFile... files) {
        return FileReport.by(Filer.unknown(), ContactPreference.ANONYMOUS, AllegationFixture.complete(), files);
    }

    @Test
    void files_are_kept_under_a_number_for_staff_only() {
        Filed filed = filed(withFiles(file("statement of Rahima.txt", "text"), file("list.csv", "a,b")));

        assertThat(jdbc.sql(
                                "select title || ' ' || visibility || ' ' || stored_by from document where case_key = ? order by 1")
                        .param(filed.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("Evidence 1.txt CONFIDENTIAL anonymous", "Evidence 2.csv CONFIDENTIAL anonymous");
    }

    @Test
    void filer_and_analyst_write_to_each_other_without_a_name_until_the_report_is_closed() {
        Filed filed = filed(FileReport.anonymous(AllegationFixture.complete()));

        askFiler.ask(filed.id(), "In which month was it?", Actors.analyst()).orThrow();
        addToReport
                .add(filed.readableReceipt(), "In May.", List.of(file("photo.txt", "x")))
                .orThrow();

        var status = reports.of(filed.receipt()).orElseThrow();
        assertThat(status.messages())
                .extracting(ReportMessage::text)
                .containsExactly("In which month was it?", "In May.");
        assertThat(status.messages()).extracting(ReportMessage::isFromFiler).containsExactly(false, true);
        assertThat(status.files()).isEqualTo(1);
        assertThat(keys(addToReport.add(filed.receipt(), "", List.of()))).containsExactly("allegation.add.nothing");
        assertThat(keys(addToReport.add("0000000000000000", "text", List.of())))
                .containsExactly("allegation.status.unknown");
        assertThat(keys(addToReport.add(filed.receipt(), "text", List.of(file("virus.pdf", "MZ\u0090\0\3")))))
                .containsExactly("allegation.file.refused");
        assertThat(reports.of(filed.receipt()).orElseThrow().messages()).hasSize(2);
        assertThat(keys(askFiler.ask(filed.id(), " ", Actors.director())))
                .containsExactly("allegation.ask.notAllowed", "allegation.ask.required");
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::messageKey).toList();
    }

    @Test
    void a_signed_in_person_who_files_is_not_recorded() {
        Filed filed = fileAllegation
                .file(FileReport.anonymous(AllegationFixture.complete()), Actors.importer())
                .orThrow();

        assertThat(jdbc.sql("select distinct actor from audit_entry where case_key = ? order by 1")
                        .param(filed.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("anonymous", "system");
    }

    @Test
    void no_table_keeps_the_hour_of_a_report() {
        Filed filed = filed(withFiles(file("a.txt", "text")));
        addToReport
                .add(filed.receipt(), "More.", List.of(file("b.txt", "text")))
                .orThrow();
        String key = filed.id().value();

        List<String> times = new ArrayList<>();
        String instance = jdbc.sql("select proc_inst_id_ from act_hi_procinst where business_key_ = ?")
                .param(key)
                .query(String.class)
                .single();
        for (Column column : columns("timestamp%")) {
            for (String owner : List.of("case_key", "business_key", "proc_inst_id_", "process_instance_id_")) {
                if (hasColumn(column.table(), owner)) {
                    times.addAll(
                            jdbc.sql("select '%1$s.%2$s ' || %2$s from %1$s where %3$s in (?, ?) and %2$s is not null"
                                            .formatted(column.table(), column.name(), owner))
                                    .params(key, instance)
                                    .query(String.class)
                                    .list());
                }
            }
        }
        assertThat(times)
                .hasSizeGreaterThan(12)
                .allMatch(time -> time.matches(".* [0-9-]+ 0\\d:00:00.*|.*due.* [0-9-]+ \\d\\d:00:00.*"));
    }

    record Column(String table, String name) {}

    private List<Column> columns(String type) {
        return jdbc.sql(
                        """
                        select table_name as "table", column_name as name from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        where table_schema = 'public' and table_type = 'BASE TABLE' and data_type like ?
                        """)
                .param(type)
                .query(Column.class)
                .list();
    }

    private boolean hasColumn(String table, String column) {
        return jdbc.sql("select count(*) from information_schema.columns where table_name = ? and column_name = ?")
                        .params(table, column)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
