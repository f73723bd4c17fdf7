package org.openwro.enforcement.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.openwro.enforcement.selfcheck.CheckSuppliers;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.springframework.web.multipart.MultipartFile;

/** The list as text: what was pasted, or a file in UTF-8 when one was chosen. */
final class SelfCheckText {

    private SelfCheckText() {}

    static Outcome<String> of(String pasted, MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return Outcome.done(pasted);
        }
        if (file.getSize() > 4L * CheckSuppliers.LONGEST_TEXT) {
            return Outcome.refused(Refusal.at(
                    "suppliers", "enforcement.selfCheck.tooLong", file.getSize(), CheckSuppliers.LONGEST_TEXT));
        }
        try {
            return Outcome.done(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.getBytes()))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Outcome.refused(Refusal.at("suppliers", "enforcement.selfCheck.notUtf8"));
        }
    }
}
