package org.openwro.allegation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings {@code openwro.drafts.*}.
 *
 * @param mostTogether how much the files of all drafts may take in the database; beyond it no new file is taken until some are filed or deleted
 */
@ConfigurationProperties("openwro.drafts")
record DraftSettings(@DefaultValue("20GB") DataSize mostTogether) {}
