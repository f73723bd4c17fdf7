package org.openwro.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openwro.browser.Browser;
import org.openwro.browser.OpenWroBrowserIT;
import org.openwro.order.OrderFixture;
import org.openwro.order.OrderId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What readers and headquarters do with the register in a browser; every page is held against the page rules. */
class RegisterBrowserIT extends OpenWroBrowserIT {

    @Autowired
    private ApplicationContext context;

    @Test
    void a_reader_finds_an_order_and_reads_it_as_it_stood_before_the_uflpa() {
        Browser reader = somebody().open("/orders");
        reader.fill("Words", "hoshine").press("Show orders").see("1 order");
        reader.fill("In force on", "2022-06-20").press("Show orders").see("The register as it stood on 20 June 2022");
        assertThat(reader.valueOf("In force on")).isEqualTo("2022-06-20");
        reader.follow("Hoshine Silicon Industry Co., Ltd. and subsidiaries")
                .see("The order is in force and applied to the goods.")
                .notSee("UFLPA applied");
        reader.fill("As known on", "2021-06-01").press("Show that day").see("there was no such order");
        reader.follow("Back to today").see("Active, UFLPA applied");
    }

    @Test
    void a_reader_on_a_phone_counts_by_industry_and_subscribes_from_the_list() {
        Browser reader = somebody().onPhone().open("/statistics").see("Orders by industry");
        reader.choose("Year", "2020").press("Show").see("issued in FY2020");
        reader.open("/orders?industry=AGRICULTURE").follow("Subscribe to changes");
        assertThat(reader.valueOf("Industry")).isEqualTo("AGRICULTURE");
        reader.press("Subscribe").see("Enter an e-mail address");
        reader.fill("E-mail address", "phone@example.org").press("Subscribe").see("a mail with a link is on its way");
    }

    @Test
    void counsel_has_a_stay_approved_and_a_release_goes_out() {
        OrderId id = OrderFixture.of(context).wroInForce();
        Browser counsel = signedIn("carmen").open("/orders/" + id + "/acts");
        counsel.choose("What happened", "Stayed by a court")
                .fill("With effect from", clock.today().toString())
                .choose("Goods around that day", "At once, detained goods included")
                .fill("Court and number of its case", "Court of International Trade, No. 26-00001")
                .press("Send to the Commissioner")
                .see("Say why, in words that can be published");
        counsel.fill("Ground", "Pending appeal.")
                .press("Send to the Commissioner")
                .see("waits for the Commissioner");
        counsel.open("/orders/" + id + "/release").press("Keep the draft").see("The draft is kept.");

        Browser commissioner = signedIn("colin")
                .open("/drafts")
                .follow("Court events and corrections to decide")
                .follow(id.value());
        commissioner.press("Approve and publish").see("The act is approved.");
        commissioner.open("/orders/" + id).see("Inactive, stayed by a court");
        commissioner
                .open("/orders/" + id + "/release")
                .press("Approve and publish")
                .see("Released on");
        somebody().open("/news").see(OrderFixture.PRODUCER);
    }
}
