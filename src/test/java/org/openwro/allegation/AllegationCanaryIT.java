package org.openwro.allegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.OpenWroIT;
import org.openwro.allegation.process.AllegationIntakeModel;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.userdetails.UserDetailsService;

/**
 * A report with a word of its own in every field, in the names and the content of its files and in its contact data is filed over the
 * network and goes through questions and the decision. Then those words, the sender's address and browser, and the hour are looked for
 * in every table, every stored file, every log line, the mails and the pages of staff.
 */
class AllegationCanaryIT extends OpenWroIT {

    private static final String BROWSER = "CanaryBrowser/" + UUID.randomUUID();
    private static final String ADDRESS = "203.0.113.77";

    @Autowired
    ReportStatus reports;

    @Autowired
    TriageAllegation triage;

    @Autowired
    AskFiler askFiler;

    @Autowired
    FilerAddress address;

    @Autowired
    UserDetailsService users;

    @LocalServerPort
    int port;

    private final HttpClient filer =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final String mark = UUID.randomUUID().toString().replace("-", "");
    private String page = "";

    @BeforeEach
    void everyLineIsKept() {
        log.list = new CopyOnWriteArrayList<>();
        log.start();
        root().addAppender(log);
    }

    @AfterEach
    void noLineIsKept() {
        root().detachAppender(log);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    private String canary(String field) {
        return "canary" + field + mark;
    }

    private void open(String path) throws Exception {
        send(HttpRequest.newBuilder(at(path)).GET());
    }

    private void post(String path, String... fields) throws Exception {
        StringBuilder body = new StringBuilder("_csrf=").append(encoded(token()));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private void postFile(String path, String go, String name, String content) throws Exception {
        String body = "--wall\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token()
                + "\r\n--wall\r\nContent-Disposition: form-data; name=\"go\"\r\n\r\n" + go
                + "\r\n--wall\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                + "\"\r\nContent-Type: text/plain\r\n\r\n" + content + "\r\n--wall--\r\n";
        send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "multipart/form-data; boundary=wall")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private void send(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = filer.send(
                request.header("User-Agent", BROWSER)
                        .header("X-Forwarded-For", ADDRESS)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 302) {
            URI next = URI.create(answer.headers().firstValue("Location").orElseThrow());
            open(next.getRawPath() + (next.getRawQuery() == null ? "" : "?" + next.getRawQuery()));
            return;
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        page = answer.body();
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private String token() {
        return found("name=\"_csrf\" value=\"([^\"]+)\"");
    }

    private String found(String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Files step by step, saved in between, with a word of its own in each field; the answer is the receipt. */
    private String filed(String contact) throws Exception {
        open("/report?lang=es");
        post("/report/start");
        post(
                "/report/steps/reasons",
                "go",
                "save",
                "reasons",
                canary("reasons") + " guards lock the dormitory at night");
        String code = found("id=\"return-code\">([0-9 ]{19})<");
        post("/report/leave");
        open("/report/return");
        post("/report/return", "code", code);
        post("/report/steps/goods", "goods", canary("goods"), "merchandise", canary("merchandise"));
        post(
                "/report/steps/production",
                "country",
                "CN",
                "producer",
                canary("producer"),
                "place",
                canary("place"),
                "production",
                canary("production"));
        post("/report/steps/signs", "indicators", "ILO-03", "childLabour", "NO");
        post("/report/steps/import", "importEvidence", canary("import"));
        postFile("/report/files", "next", canary("filename") + ".txt", canary("content"));
        post(
                "/report/steps/you",
                "contact",
                contact,
                "filerName",
                canary("name"),
                "email",
                canary("mail") + "@filer.example",
                "phone",
                canary("phone"),
                "wantsMail",
                "true");
        assertThat(page).contains(canary("reasons"), canary("filename"));
        post("/report/submit", "formNumber", found("name=\"formNumber\" value=\"([^\"]+)\""));
        String receipt = found("id=\"receipt-number\">([0-9 ]{19})<").replace(" ", "");
        assertThat(page).contains("Su denuncia está presentada").doesNotContain(canary("name"));
        everywhereHidden(code, receipt);
        return receipt;
    }

    private void everywhereHidden(String code, String receipt) throws Exception {
        hidden(code, code.replace(" ", ""), receipt, receipt.replaceAll("(\\d{4})(?=\\d)", "$1 "));
    }

    private String[] identity() {
        return new String[] {canary("name"), canary("mail"), canary("phone"), canary("filename"), BROWSER, ADDRESS};
    }

    private void decided(String receipt, AllegationId id) throws Exception {
        askFiler.ask(id, "Since when?", Actors.analyst()).orThrow();
        post("/report/status", "receipt", receipt);
        assertThat(page).contains("Since when?");
        postFile("/report/status/add?receipt=" + receipt, "add", canary("filename") + "2.txt", canary("content2"));
        triage.decide(
                        DecideAllegation.giveBack(
                                task(id.value(), AllegationIntakeModel.TASK_TRIAGE)
                                        .id(),
                                "Name the producer.",
                                RequiredElement.PRODUCTION),
                        Actors.analyst())
                .orThrow();
        jobs.runDue();
        post("/report/status", "receipt", receipt);
        assertThat(page)
                .contains("Devuelta con indicaciones", "Su denuncia se devuelve con indicaciones", "lang=\"es\"");
    }

    /** In which column of which table one of the texts stands, in clear or as bytes. */
    private Map<String, String> inDatabase(String... texts) {
        Map<String, String> places = new TreeMap<>();
        for (String table : tables()) {
            for (String text : texts) {
                long rows = jdbc.sql(
                                "select count(*) from \"%s\" t where position(? in t::text) > 0 or position(? in t::text) > 0"
                                        .formatted(table))
                        .params(text, HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)))
                        .query(Long.class)
                        .single();
                if (rows > 0) {
                    places.merge(table, text, (one, other) -> one + " " + other);
                }
            }
        }
        return places;
    }

    private List<String> tables() {
        return jdbc.sql(
                        """
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'
                        """)
                .query(String.class)
                .list();
    }

    private void hidden(String... texts) throws IOException {
        assertThat(inDatabase(texts)).isEmpty();
        assertThat(inFiles(texts)).isEmpty();
        assertThat(logged()).doesNotContain(texts);
    }

    private String logged() {
        return log.list.stream()
                .map(each -> each.getFormattedMessage() + each.getMDCPropertyMap() + each.getThrowableProxy())
                .collect(Collectors.joining("\n"));
    }

    private static List<String> inFiles(String... texts) throws IOException {
        List<String> places = new ArrayList<>();
        filesKept().forEach((file, content) -> Stream.of(texts)
                .filter(text -> content.contains(text) || file.toString().contains(text))
                .forEach(text -> places.add(file + " has " + text)));
        return places;
    }

    private String staffReads(String username, String path) throws Exception {
        return mvc.perform(get(path).with(user(users.loadUserByUsername(username))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private void staffSeesNobody(AllegationId id) throws Exception {
        for (String path : List.of(
                "/allegations/" + id.value(),
                "/cases/" + id.value(),
                "/allegations?words=" + canary("producer"),
                "/allegations?words=" + canary("name"),
                "/work?queue=group&words=" + id.value(),
                "/allegations.csv",
                "/api/v1/allegations/" + id.value(),
                "/api/v1/orders?q=" + canary("name"),
                "/orders?words=" + canary("mail"))) {
            String read = staffReads("ines", path).replace("value=\"" + canary("name") + "\"", "");
            assertThat(read.replace("words=" + canary("name"), "").replace("words=" + canary("mail"), ""))
                    .as(path)
                    .doesNotContain(BROWSER, ADDRESS, canary("phone"), canary("filename"), "@filer.example");
        }
        assertThat(staffReads("ines", "/allegations?words=" + canary("producer")))
                .contains(id.value());
        assertThat(staffReads("ines", "/allegations?words=" + canary("name"))).doesNotContain(id.value());
    }

    @Test
    void the_identity_of_a_confidential_filer_is_found_nowhere() throws Exception {
        String receipt = filed("CONFIDENTIAL");
        AllegationId id = reports.of(receipt).orElseThrow().allegation().id();
        decided(receipt, id);

        hidden(identity());
        assertThat(inDatabase(canary("reasons")).keySet()).containsExactly("allegation");
        staffSeesNobody(id);
        assertThat(variables(id)).isNotEmpty().allSatisfy(each -> assertThat(each)
                .doesNotContain(identity()));
        assertThat(jdbc.sql("select subject || ' ' || body from outgoing_mail where case_key = ?")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(mail)
                        .startsWith("Algo le espera")
                        .doesNotContain(identity())
                        .doesNotContain(canary("reasons"), canary("producer"), receipt));
        assertThat(address.find("FILER-" + id.value())).contains(canary("mail") + "@filer.example");
    }

    private List<String> variables(AllegationId id) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(id.value()).list().stream()
                .flatMap(instance ->
                        history
                                .createHistoricVariableInstanceQuery()
                                .processInstanceId(instance.getId())
                                .list()
                                .stream())
                .map(each -> each.getName() + "=" + each.getValue())
                .toList();
    }

    @Test
    void of_an_anonymous_filer_neither_address_nor_browser_nor_hour_is_kept() throws Exception {
        Level before = root().getLevel();
        root().setLevel(Level.INFO);
        String receipt;
        try {
            receipt = filed("ANONYMOUS");
        } finally {
            root().setLevel(before);
        }
        AllegationId id = reports.of(receipt).orElseThrow().allegation().id();

        hidden(identity());
        assertThat(hoursKept(id)).isEmpty();
        assertThat(jdbc.sql("select count(*) from alleger_identity where allegation_id = ?")
                        .param(id.value())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(logged()).doesNotContain(id.value(), canary("reasons"), canary("producer"));
    }

    /** Points in time, other than the beginning of a day, that stand in the rows of this report. */
    private List<String> hoursKept(AllegationId id) {
        List<String> kept = new ArrayList<>();
        for (String table : tables()) {
            List<String> columns = jdbc.sql(
                            """
                            select column_name from information_schema.columns
                            where table_schema = 'public' and table_name = ? and data_type like 'timestamp%'
                            """)
                    .param(table)
                    .query(String.class)
                    .list();
            for (String column : columns) {
                jdbc.sql(
                                """
                                select "%2$s"::text from "%1$s" t where position(? in t::text) > 0 and "%2$s" is not null
                                  and ("%2$s" at time zone 'America/New_York')::time <> '00:00' and "%2$s"::time <> '00:00'
                                """
                                        .formatted(table, column))
                        .param(id.value())
                        .query(String.class)
                        .list()
                        .forEach(time -> kept.add(table + "." + column + " " + time));
            }
        }
        return kept;
    }
}
