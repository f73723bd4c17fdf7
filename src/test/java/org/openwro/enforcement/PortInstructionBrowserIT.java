package org.openwro.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openwro.browser.Browser;
import org.openwro.browser.OpenWroBrowserIT;
import org.openwro.enforcement.process.PortInstructionModel;
import org.openwro.order.OrderFixture;
import org.openwro.order.OrderId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A port takes note of an order issued here; every page is held against the page rules. */
class PortInstructionBrowserIT extends OpenWroBrowserIT {

    private static final String SEARCH = "Search tasks by case number, title or task";

    @Autowired
    private StartInstructions starting;

    @Test
    void an_officer_acknowledges_for_the_port_and_no_other_port_sees_it(@Autowired ApplicationContext context) {
        OrderId order = OrderFixture.of(context).wroInForce();
        instructOnly(order, "2704", "4601");
        String key = InstructionId.of(order.value(), "2704").value();
        String taskPage = task(key, PortInstructionModel.TASK_ACKNOWLEDGE).pagePath();

        Browser noel = signedIn("noel")
                .open("/work?queue=group")
                .fill(SEARCH, key)
                .press("Search")
                .see("No task in this queue has these words");
        noel.open(taskPage, 409);
        noel.open("/cases/" + key, 404);

        Browser pat = signedIn("pat")
                .open("/work?queue=group")
                .fill(SEARCH, key)
                .press("Search")
                .follow("Acknowledge instruction")
                .see(OrderFixture.PRODUCER)
                .see("Text of the order")
                .fill("Your name", " ")
                .press("Acknowledge for the port")
                .see("Enter the name with which you sign for the port");
        assertThat(pat.focused()).isEqualTo("error-summary");
        pat.fill("Your name", "Pat Nguyen")
                .press("Acknowledge for the port")
                .see("The instruction is acknowledged for your port.");
        pat.open("/cases/" + key).see("Acknowledged for port 2704 by pat");

        pat.open("/instructions")
                .fill("Order, by number or title", order.value())
                .press("Show")
                .see("1 of 2 ports");
        pat.open("/instructions/" + order)
                .fill("Port, by code, name or state", "2704")
                .choose("State", "Acknowledged")
                .press("Show")
                .see("Pat Nguyen");
        assertThat(rowsWith(pat, "2704")).isEqualTo(1);
        assertThat(rowsWith(pat, "4601")).isZero();
    }

    private static int rowsWith(Browser browser, String port) {
        return browser.page()
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(port))
                .count();
    }

    /** Spares the test the other three hundred ports, which another test looks at. */
    private void instructOnly(OrderId order, String... ports) {
        jdbc.sql("delete from port_instruction where order_id = :order and port not in (:ports)")
                .param("order", order.value())
                .param("ports", List.of(ports))
                .update();
        starting.startWaiting();
    }
}
