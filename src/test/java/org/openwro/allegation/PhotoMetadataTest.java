package org.openwro.allegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoMetadataTest {

    /** A small photograph with an EXIF segment that holds camera owner and position, a comment, and something behind its end. */
    static byte[] jpegWithPosition(String canary) throws IOException {
        byte[] plain = picture("jpg");
        ByteArrayOutputStream photo = new ByteArrayOutputStream();
        photo.write(plain, 0, 2);
        segment(photo, 0xe1, exif(canary));
        segment(photo, 0xe1, ("http://ns.adobe.com/xap/1.0/\0<x>" + canary + "</x>").getBytes(StandardCharsets.UTF_8));
        segment(photo, 0xed, ("Photoshop 3.0\0" + canary).getBytes(StandardCharsets.UTF_8));
        segment(photo, 0xfe, canary.getBytes(StandardCharsets.UTF_8));
        photo.write(plain, 2, plain.length - 2);
        photo.write(("trailer " + canary).getBytes(StandardCharsets.UTF_8));
        return photo.toByteArray();
    }

    static byte[] pngWithPosition(String canary) throws IOException {
        byte[] plain = picture("png");
        int afterHeader = 8 + 12 + 13;
        ByteArrayOutputStream photo = new ByteArrayOutputStream();
        photo.write(plain, 0, afterHeader);
        chunk(photo, "eXIf", Arrays.copyOfRange(exif(canary), 6, exif(canary).length));
        chunk(photo, "tEXt", ("Author\0" + canary).getBytes(StandardCharsets.ISO_8859_1));
        chunk(photo, "tIME", new byte[] {7, (byte) 0xea, 1, 1, 1, 1, 1});
        photo.write(plain, afterHeader, plain.length - afterHeader);
        photo.write(canary.getBytes(StandardCharsets.UTF_8));
        return photo.toByteArray();
    }

    private static byte[] picture(String format) throws IOException {
        BufferedImage image = new BufferedImage(48, 32, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 48; x++) {
            for (int y = 0; y < 32; y++) {
                image.setRGB(x, y, x * 5 << 16 | y * 7 << 8 | x * y % 251);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** TIFF with an Artist (0x013b) and a GPS directory (0x8825) whose latitude is 39 degrees north. */
    private static byte[] exif(String canary) {
        byte[] owner = (canary + "\0").getBytes(StandardCharsets.US_ASCII);
        int gps = 8 + 2 + 2 * 12 + 4;
        int values = gps + 2 + 2 * 12 + 4;
        ByteBuffer tiff = ByteBuffer.allocate(6 + values + 24 + owner.length);
        tiff.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put("MM".getBytes(StandardCharsets.US_ASCII));
        tiff.putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x013b).putShort((short) 2).putInt(owner.length).putInt(values + 24);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(gps);
        tiff.putInt(0);
        tiff.putShort((short) 2);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put("N\0\0\0".getBytes(StandardCharsets.US_ASCII));
        tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(values);
        tiff.putInt(0);
        tiff.putInt(39).putInt(1).putInt(28).putInt(1).putInt(12).putInt(1);
        tiff.put(owner);
        return tiff.array();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] data) throws IOException {
        out.write(0xff);
        out.write(marker);
        out.write(data.length + 2 >> 8);
        out.write(data.length + 2);
        out.write(data);
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.US_ASCII));
        crc.update(data);
        out.write(ByteBuffer.allocate(4).putInt(data.length).array());
        out.write(type.getBytes(StandardCharsets.US_ASCII));
        out.write(data);
        out.write(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    private static byte[] cleaned(byte[] photo) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PhotoMetadata.remove(new ByteArrayInputStream(photo), out);
        return out.toByteArray();
    }

    private static String text(byte[] data) {
        return new String(data, StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void position_owner_comment_and_trailer_go_and_the_picture_stays(String format) throws IOException {
        byte[] photo = format.equals("jpg") ? jpegWithPosition("CANARY-OWNER") : pngWithPosition("CANARY-OWNER");
        assertThat(text(photo)).contains("CANARY-OWNER");
        assertThat(PhotoMetadata.isPhoto(new ByteArrayInputStream(photo))).isTrue();

        byte[] clean = cleaned(photo);
        assertThat(text(clean)).doesNotContain("CANARY", "Exif", "eXIf", "MM\0*", "tIME", "Photoshop");
        BufferedImage before = ImageIO.read(new ByteArrayInputStream(photo));
        BufferedImage after = ImageIO.read(new ByteArrayInputStream(clean));
        for (int x = 0; x < 48; x++) {
            for (int y = 0; y < 32; y++) {
                assertThat(after.getRGB(x, y)).isEqualTo(before.getRGB(x, y));
            }
        }
        assertThat(cleaned(clean)).isEqualTo(clean);
    }

    @Test
    void a_photograph_that_ends_early_cannot_be_cleaned() throws IOException {
        byte[] jpeg = jpegWithPosition("CANARY-OWNER");
        byte[] png = pngWithPosition("CANARY-OWNER");
        assertThatThrownBy(() -> cleaned(Arrays.copyOf(jpeg, 300))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> cleaned(Arrays.copyOf(png, 60))).isInstanceOf(IOException.class);
    }

    @Test
    void other_files_are_no_photographs() throws IOException {
        assertThat(PhotoMetadata.isPhoto(new ByteArrayInputStream("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))))
                .isFalse();
        assertThat(PhotoMetadata.isPhoto(new ByteArrayInputStream(new byte[0]))).isFalse();
    }
}
