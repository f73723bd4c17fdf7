package org.openwro.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwro.OpenWroIT;
import org.openwro.identity.Account;
import org.openwro.identity.Actor;
import org.openwro.identity.DemoPersonas;
import org.openwro.identity.Role;
import org.openwro.platform.PageQuery;
import org.openwro.workflow.Queue;
import org.springframework.beans.factory.annotation.Autowired;

/** The demonstration as a newcomer finds it after the first start. */
class DemoWorldIT extends OpenWroIT {

    /** They adjust models and read records; no case waits for them. */
    private static final List<Role> WITHOUT_CASES =
            List.of(Role.MODEL_EDITOR, Role.MODEL_APPROVER, Role.ADMINISTRATOR, Role.AUDITOR);

    @Autowired
    private List<Story> stories;

    @Autowired
    private ToldStories told;

    @BeforeEach
    void the_platform_has_started() {
        new DemoWorld(stories, told).run(null);
    }

    @Test
    void every_story_is_told_to_its_end_and_told_once() {
        List<String> names = stories.stream().map(Story::name).toList();
        assertThat(jdbc.sql("select name from demo_story where told_at is not null")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(names);
        long cases = cases();
        new DemoWorld(stories, told).run(null);
        assertThat(cases()).isEqualTo(cases);
    }

    @Test
    void everybody_who_works_on_cases_finds_a_task() {
        for (Account account : DemoPersonas.accounts()) {
            if (account.roles().stream().noneMatch(WITHOUT_CASES::contains)) {
                Actor actor = account.toActor();
                assertThat(inbox.list(Queue.GROUP, actor, "", clock.today(), PageQuery.of(1, 10))
                                .total())
                        .as("tasks of " + account.username())
                        .isPositive();
            }
        }
    }

    @Test
    void a_story_that_breaks_off_does_not_keep_the_platform_from_starting() {
        Story broken = new Story() {
            @Override
            public String name() {
                return "broken-" + System.nanoTime();
            }

            @Override
            public void tell() {
                throw new IllegalStateException("The engine refused");
            }
        };
        new DemoWorld(List.of(broken), told).run(null);
        assertThat(jdbc.sql("select count(*) from demo_story where name like 'broken-%' and told_at is null")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        jdbc.sql("delete from demo_story where name like 'broken-%'").update();
    }

    private long cases() {
        return jdbc.sql("select (select count(*) from allegation) + (select count(*) from detention)")
                .query(Long.class)
                .single();
    }
}
