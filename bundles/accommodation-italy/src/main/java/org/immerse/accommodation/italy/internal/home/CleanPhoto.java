package org.immerse.accommodation.italy.internal.home;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;

/**
 * Makes a photo anew from its pixels: where and when it was taken, by whom and with what, and whatever else a file can carry, is gone. It
 * is turned upright first, since the file says which way is up.
 */
final class CleanPhoto {
    /** Bytes of a file at most. */
    static final int MOST_BYTES = 10_000_000;

    private static final long MOST_PIXELS = 60_000_000;
    private static final int SMALLEST = 200;
    private static final int LONGEST = 1600;
    private static final int MOST_KEPT = 900_000;
    private static final float[] QUALITIES = {0.82f, 0.65f, 0.45f, 0.3f};
    private static final Set<String> FORMATS = Set.of("jpeg", "png");

    private CleanPhoto() {}

    /** @throws ProblemException of kind INVALID where it is no photo, TOO_LARGE where it is too big */
    static byte[] of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw tooLarge();
        }
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            while (readers.hasNext()) {
                ImageReader reader = readers.next();
                if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                    reader.setInput(in, true, true);
                    try {
                        return write(upright(read(reader), ExifOrientation.of(file)));
                    } finally {
                        reader.dispose();
                    }
                }
            }
            throw noPhoto();
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw noPhoto();
        }
    }

    private static ProblemException noPhoto() {
        return ProblemException.invalid("photos", Text.of("accommodation-italy.home.photo.none"));
    }

    private static ProblemException tooLarge() {
        return new ProblemException(
                ProblemException.Kind.TOO_LARGE,
                Text.of("accommodation-italy.home.photo.large", MOST_BYTES / 1_000_000));
    }

    /** Its pixels, only as many as are needed: the size is looked at before any is read. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw tooLarge();
        }
        if (Math.min(width, height) < SMALLEST) {
            throw ProblemException.invalid("photos", Text.of("accommodation-italy.home.photo.small", SMALLEST));
        }
        ImageReadParam few = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / (2 * LONGEST));
        few.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, few);
    }

    private static BufferedImage upright(BufferedImage read, int orientation) {
        double scale = Math.min(1, (double) LONGEST / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        boolean lying = orientation >= 5;
        BufferedImage out =
                new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = out.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, out.getWidth(), out.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.transform(turn(orientation, width, height));
        graphics.drawImage(read, 0, 0, width, height, null);
        graphics.dispose();
        return out;
    }

    /** From the file's pixels to upright ones, for the eight orientations of EXIF. */
    private static AffineTransform turn(int orientation, int w, int h) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }

    private static byte[] write(BufferedImage image) throws IOException {
        byte[] written = new byte[0];
        for (float quality : QUALITIES) {
            written = write(image, quality);
            if (written.length <= MOST_KEPT) {
                return written;
            }
        }
        throw tooLarge();
    }

    private static byte[] write(BufferedImage image, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
