package org.openwro;

import org.openwro.screening.cli.OpenWroCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The platform for the whole life of a Withhold Release Order (19 U.S.C. 1307). */
@Modulithic(systemName = "OpenWRO", sharedModules = "platform")
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class OpenWro {

    /** Serves the platform; with the name of a command as first argument, runs that command without server or database. */
    public static void main(String[] args) {
        if (OpenWroCommand.isMeant(args)) {
            System.exit(OpenWroCommand.run(args));
        }
        SpringApplication.run(OpenWro.class, args);
    }
}
