package org.immerse.accommodation.italy.internal.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.immerse.api.text.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanPhotoTest {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 300;
    private static final String CAMERA = "SecretCamera 9000";
    private static final int GPS_TAG = 0x8825;

    /** Red at its top left, else white. */
    private static BufferedImage picture(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 4, height / 4);
        graphics.dispose();
        return image;
    }

    private static byte[] file(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }

    /** A JPEG with an EXIF segment as phones write it: maker, orientation, and where it was taken (44° 29' 38" N). */
    private static byte[] fromPhone(byte[] jpeg, int orientation) {
        byte[] maker = (CAMERA + "\0").getBytes(StandardCharsets.US_ASCII);
        int directory = 8;
        int after = directory + 2 + 3 * 12 + 4;
        int gps = after + maker.length + maker.length % 2;
        ByteBuffer tiff = ByteBuffer.allocate(gps + 2 + 2 * 12 + 4 + 24);
        tiff.putShort((short) 0x4D4D).putShort((short) 42).putInt(directory);
        tiff.putShort((short) 3);
        entry(tiff, 0x010F, 2, maker.length, after);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        entry(tiff, GPS_TAG, 4, 1, gps);
        tiff.putInt(0).put(maker).position(gps);
        tiff.putShort((short) 2);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put("N\0\0\0".getBytes(StandardCharsets.US_ASCII));
        entry(tiff, 2, 5, 3, gps + 2 + 2 * 12 + 4);
        tiff.putInt(0).putInt(44).putInt(1).putInt(29).putInt(1).putInt(38).putInt(1);
        byte[] exif = tiff.array();
        ByteBuffer out = ByteBuffer.allocate(jpeg.length + exif.length + 10);
        out.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (exif.length + 8));
        out.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(exif);
        out.put(jpeg, 2, jpeg.length - 2);
        return out.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static BufferedImage read(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    @Test
    void takesAwayWhereAndWithWhatItWasTaken() throws IOException {
        byte[] phone = fromPhone(file(picture(WIDTH, HEIGHT), "jpeg"), 1);
        assertThat(text(phone)).contains("Exif", CAMERA);
        assertThat(read(phone).getWidth()).isEqualTo(WIDTH);

        byte[] clean = CleanPhoto.of(phone);

        assertThat(text(clean)).doesNotContain("Exif", CAMERA, "N\0\0\0\0\2");
        assertThat(read(clean).getWidth()).isEqualTo(WIDTH);
    }

    @Test
    void takesAwayWordsHiddenBehindThePicture() throws IOException {
        byte[] jpeg = file(picture(WIDTH, HEIGHT), "jpeg");
        ByteBuffer more = ByteBuffer.allocate(jpeg.length + 20);
        more.put(jpeg).put("Via Larga 12, second".getBytes(StandardCharsets.US_ASCII));
        assertThat(text(CleanPhoto.of(more.array()))).doesNotContain("Via Larga");
    }

    /** Where the red corner of the file lies once it is upright: x and y as shares of the picture. */
    @ParameterizedTest
    @CsvSource({
        "1, 0.1, 0.1, false",
        "2, 0.9, 0.1, false",
        "3, 0.9, 0.9, false",
        "4, 0.1, 0.9, false",
        "5, 0.1, 0.1, true",
        "6, 0.9, 0.1, true",
        "7, 0.9, 0.9, true",
        "8, 0.1, 0.9, true"
    })
    void turnsThePictureUpright(int orientation, double x, double y, boolean lying) throws IOException {
        BufferedImage upright = read(CleanPhoto.of(fromPhone(file(picture(WIDTH, HEIGHT), "jpeg"), orientation)));
        assertThat(upright.getWidth()).isEqualTo(lying ? HEIGHT : WIDTH);
        assertThat(upright.getHeight()).isEqualTo(lying ? WIDTH : HEIGHT);
        Color there = new Color(upright.getRGB((int) (x * upright.getWidth()), (int) (y * upright.getHeight())));
        Color across =
                new Color(upright.getRGB((int) ((1 - x) * upright.getWidth()), (int) ((1 - y) * upright.getHeight())));
        assertThat(there.getRed()).isGreaterThan(200);
        assertThat(there.getGreen()).isLessThan(80);
        assertThat(across.getGreen()).isGreaterThan(200);
    }

    @Test
    void makesBigPicturesSmallAndPngIntoJpeg() throws IOException {
        byte[] clean = CleanPhoto.of(file(picture(5000, 2500), "png"));
        assertThat(read(clean).getWidth()).isEqualTo(1600);
        assertThat(read(clean).getHeight()).isEqualTo(800);
        assertThat(clean).startsWith((byte) 0xFF, (byte) 0xD8);
        assertThat(clean.length).isLessThan(900_001);
    }

    @Test
    void refusesWhatIsNoPhoto() throws IOException {
        byte[] jpeg = file(picture(WIDTH, HEIGHT), "jpeg");
        refused(ProblemException.Kind.INVALID, new byte[0]);
        refused(ProblemException.Kind.INVALID, "<svg onload='x()'/>".getBytes(StandardCharsets.US_ASCII));
        refused(ProblemException.Kind.INVALID, file(picture(WIDTH, HEIGHT), "gif"));
        refused(ProblemException.Kind.INVALID, java.util.Arrays.copyOf(jpeg, 100));
        refused(ProblemException.Kind.INVALID, file(picture(100, 100), "png"));
        refused(ProblemException.Kind.TOO_LARGE, new byte[CleanPhoto.MOST_BYTES + 1]);
        refused(ProblemException.Kind.TOO_LARGE, bomb(file(picture(WIDTH, HEIGHT), "png")));
    }

    /** A PNG that says it is 60,000 pixels wide and high. */
    private static byte[] bomb(byte[] png) {
        byte[] copy = png.clone();
        ByteBuffer.wrap(copy).putInt(16, 60_000).putInt(20, 60_000);
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        crc.update(copy, 12, 17);
        ByteBuffer.wrap(copy).putInt(29, (int) crc.getValue());
        return copy;
    }

    private static void refused(ProblemException.Kind kind, byte[] file) {
        assertThatThrownBy(() -> CleanPhoto.of(file))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.kind()).isEqualTo(kind));
    }
}
