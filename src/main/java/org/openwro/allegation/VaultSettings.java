package org.openwro.allegation;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code openwro.vault.*}.
 *
 * @param key 32 random bytes in Base64, kept outside the database; required in production
 * @param formerKeys keys that sealed older identities and receipts and may still open them
 * @param keyFile where a key is made when none is configured, outside production only; {@code vault.key} in the folder of
 *     {@code openwro.db.folder} when not given
 */
@ConfigurationProperties("openwro.vault")
record VaultSettings(@DefaultValue("") String key, @DefaultValue List<String> formerKeys, Path keyFile) {

    @Override
    public String toString() {
        return "VaultSettings[sealed]";
    }
}
