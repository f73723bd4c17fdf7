package org.openwro.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Tells each story once in the life of a database, before the platform says that it is ready. A story that breaks off is logged, and
 * the platform starts without the rest of it; {@code openwro.demo.world=false} leaves all of them out.
 */
@DemoPart
@ConditionalOnProperty(name = "openwro.demo.world", matchIfMissing = true)
@Order(Ordered.LOWEST_PRECEDENCE)
class DemoWorld implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoWorld.class);

    private final List<Story> stories;
    private final ToldStories told;

    DemoWorld(List<Story> stories, ToldStories told) {
        this.stories = stories;
        this.told = told;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Instant begin = Instant.now();
        long number = stories.stream().filter(this::tell).count();
        if (number > 0) {
            log.info(
                    "{} stories of the demonstration told in {} ms",
                    number,
                    Duration.between(begin, Instant.now()).toMillis());
        }
    }

    private boolean tell(Story story) {
        if (!told.begin(story.name())) {
            return false;
        }
        try {
            story.tell();
            told.end(story.name());
        } catch (RuntimeException fault) {
            log.error("Story {} of the demonstration broke off; its later cases are missing", story.name(), fault);
        }
        return true;
    }
}
