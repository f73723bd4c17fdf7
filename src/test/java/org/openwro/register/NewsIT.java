package org.openwro.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwro.OpenWroIT;
import org.openwro.order.OrderId;
import org.openwro.order.PublicHistory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@Transactional
class NewsIT extends OpenWroIT {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String RELEASE = "/orders/WRO-CN-2021-XUAR/release";

    @Autowired
    private UserDetailsService users;

    @Autowired
    private DraftNewsRelease drafting;

    @BeforeEach
    void thePublicHistoryAlone() {
        PublicHistory.alone(jdbc);
    }

    @Test
    void the_facts_of_the_xinjiang_order_match_the_release_of_13_January_2021() throws Exception {
        NewsRelease release = drafting.of(new OrderId("WRO-CN-2021-XUAR")).orElseThrow();
        assertThat(release.number().orElseThrow().number()).isEqualTo(4);
        assertThat(release.number().orElseThrow().year()).hasToString("FY2021");
        assertThat(release.inRegion().orElseThrow().number()).isEqualTo(2);
        assertThat(release.inRegion().orElseThrow().region().code()).isEqualTo("CN-XJ");
        assertThat(release.lastYear().orElseThrow().all()).isEqualTo(13);
        assertThat(release.lastYear().orElseThrow().ofCountry()).isEqualTo(8);
        mvc.perform(get(RELEASE).with(as("diego")))
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "It is the fourth Withhold Release Order of fiscal year 2021,"
                                                        + " and the second of that year on products originating in Xinjiang Uyghur Autonomous Region.")))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "In fiscal year 2020, eight of thirteen Withhold Release Orders were on goods made in China.")))
                .andExpect(content().string(containsString("debt bondage")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void a_release_is_edited_by_one_and_approved_by_another_and_then_public_and_unchanged() throws Exception {
        String page = "/orders/WRO-KR-2025-TAEPYUNG/release";
        String news = "/news/WRO-KR-2025-TAEPYUNG";
        mvc.perform(get(news)).andExpect(status().isNotFound());
        mvc.perform(post(page)
                        .with(as("carmen"))
                        .with(csrf())
                        .param("version", "0")
                        .param("headline", " ")
                        .param("body", "Kept words"))
                .andExpect(content().string(containsString("id=\"headline-error\"")))
                .andExpect(content().string(containsString("Kept words")));
        mvc.perform(post(page)
                        .with(as("diego"))
                        .with(csrf())
                        .param("version", "0")
                        .param("headline", "x")
                        .param("body", "y"))
                .andExpect(status().isForbidden());
        for (String body : new String[] {"First", "Salt from Taepyung.\n\nA second paragraph."}) {
            mvc.perform(post(page)
                            .with(as("carmen"))
                            .with(csrf())
                            .param("version", "0")
                            .param("headline", "Salt withheld")
                            .param("body", body))
                    .andExpect(redirectedUrl(page));
        }
        mvc.perform(post(page)
                        .with(as("tara"))
                        .with(csrf())
                        .param("version", "0")
                        .param("headline", "Other")
                        .param("body", "Other"))
                .andExpect(content().string(containsString("carmen changed the draft meanwhile")));
        mvc.perform(get(news)).andExpect(status().isNotFound());
        mvc.perform(post(page + "/approve").with(as("carmen")).with(csrf()).param("version", "1"))
                .andExpect(status().isForbidden());
        mvc.perform(post(page + "/approve").with(as("diego")).with(csrf()).param("version", "0"))
                .andExpect(status().isConflict());
        mvc.perform(post(page + "/approve").with(as("diego")).with(csrf()).param("version", "1"))
                .andExpect(redirectedUrl(news));
        mvc.perform(get(news)).andExpect(content().string(containsString("A second paragraph.")));
        mvc.perform(get("/news")).andExpect(content().string(containsString("Salt withheld")));
        mvc.perform(post(page)
                        .with(as("tara"))
                        .with(csrf())
                        .param("version", "0")
                        .param("headline", "Salt again")
                        .param("body", "New"))
                .andExpect(redirectedUrl(page));
        mvc.perform(get(news)).andExpect(content().string(containsString("Salt withheld")));
    }

    @Test
    void an_order_whose_day_is_not_known_is_counted_nowhere() throws Exception {
        mvc.perform(get("/orders/FND-MX-1953-CDVICTORIA/release").with(as("carmen")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("not known well enough")))
                .andExpect(content().string(not(containsString("of fiscal year"))));
    }

    @Test
    void drafts_of_releases_are_for_headquarters_alone() throws Exception {
        mvc.perform(get(RELEASE).accept("text/html")).andExpect(redirectedUrlPattern("**/login"));
        for (String person : new String[] {"pat", "harper", "mei"}) {
            mvc.perform(get(RELEASE).with(as(person))).andExpect(status().isForbidden());
        }
        mvc.perform(get("/orders/WRO-XX-1/release").with(as("diego"))).andExpect(status().isNotFound());
    }

    @Test
    void the_feed_has_what_atom_asks_of_a_feed_and_of_each_entry() throws Exception {
        Document feed = feed();
        Element root = feed.getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(root.getLocalName()).isEqualTo("feed");
        for (String name : new String[] {"id", "title", "updated", "author"}) {
            assertThat(children(root, name)).as(name).isEqualTo(1);
        }
        NodeList entries = feed.getElementsByTagNameNS(ATOM, "entry");
        assertThat(entries.getLength()).isEqualTo(50);
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < entries.getLength(); i++) {
            Element entry = (Element) entries.item(i);
            for (String name : new String[] {"id", "title", "updated", "summary", "link"}) {
                assertThat(children(entry, name)).as(name).isEqualTo(1);
            }
            ids.add(text(entry, "id"));
            OffsetDateTime.parse(text(entry, "updated"));
        }
        assertThat(ids).hasSize(50);
        OffsetDateTime.parse(text(root, "updated"));
    }

    @Test
    void an_order_issued_today_comes_first_and_one_of_tomorrow_not_yet() throws Exception {
        issue("WRO-CN-NEWS-1", 0);
        issue("WRO-CN-NEWS-2", 1);
        Element first = (Element) feed().getElementsByTagNameNS(ATOM, "entry").item(0);
        assertThat(text(first, "title")).isEqualTo("Issued: WRO-CN-NEWS-1 News Mill");
        mvc.perform(get("/orders.atom")).andExpect(content().string(not(containsString("WRO-CN-NEWS-2"))));
    }

    @Test
    void the_feed_is_named_in_the_head_of_pages_and_on_the_list() throws Exception {
        mvc.perform(get("/orders"))
                .andExpect(content().string(containsString("<link rel=\"alternate\" type=\"application/atom+xml\"")))
                .andExpect(content().string(containsString("Atom feed of changes")));
    }

    private void issue(String id, int inDays) {
        jdbc.sql(
                        """
                        insert into trade_order (id, instrument, state, source, country, title, merchandise, issued, issued_from,
                               issued_to, status)
                        values (:id, 'WRO', 'IN_FORCE', 'HISTORY', 'CN', 'News Mill', 'cotton & yarn', cast(:day as text), :day, :day,
                               'ACTIVE')
                        """)
                .param("id", id)
                .param("day", java.time.LocalDate.now(clock).plusDays(inDays))
                .update();
    }

    private Document feed() throws Exception {
        byte[] body = mvc.perform(get("/orders.atom"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/atom+xml"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(body));
    }

    private static int children(Element parent, String name) {
        int count = 0;
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            count += name.equals(child.getLocalName()) ? 1 : 0;
        }
        return name.equals("link") && parent.getLocalName().equals("feed") ? 1 : count;
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }

    private RequestPostProcessor as(String username) {
        return user(users.loadUserByUsername(username));
    }
}
