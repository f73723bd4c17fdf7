package org.openwro.document;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who the letters come from, settings {@code openwro.agency.*}.
 *
 * @param name head of every letter
 * @param address lines below it
 * @param disclaimer foot of every letter
 */
@ConfigurationProperties("openwro.agency")
public record Agency(
        @DefaultValue("Forced Labor Enforcement Office") String name,
        @DefaultValue List<String> address,
        @DefaultValue("Issued with OpenWRO. OpenWRO is no government's official site.") String disclaimer) {}
