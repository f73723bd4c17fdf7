package org.openwro.enforcement.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.openwro.enforcement.intake.SuppliersSheet;
import org.openwro.enforcement.intake.UnreadableSource;
import org.openwro.enforcement.selfcheck.CheckSuppliers;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.springframework.web.multipart.MultipartFile;

/** The list as text: what was pasted, or a file when one was chosen: text in UTF-8, or the first sheet of a workbook. */
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
        byte[] content = file.getBytes();
        if (SuppliersSheet.is(content)) {
            return sheet(content);
        }
        try {
            return Outcome.done(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Outcome.refused(Refusal.at("suppliers", "enforcement.selfCheck.notUtf8"));
        }
    }

    private static Outcome<String> sheet(byte[] workbook) throws IOException {
        try {
            return Outcome.done(SuppliersSheet.text(new ByteArrayInputStream(workbook), CheckSuppliers.LONGEST_TEXT));
        } catch (UnreadableSource unreadable) {
            return Outcome.refused(Refusal.at("suppliers", unreadable.messageKey(), unreadable.args()));
        }
    }
}
