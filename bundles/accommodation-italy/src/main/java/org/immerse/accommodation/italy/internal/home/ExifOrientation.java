package org.immerse.accommodation.italy.internal.home;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Which way is up in a JPEG, as its EXIF segment says it (EXIF 2.32, 4.6.4 A, tag 0x0112). */
final class ExifOrientation {
    private static final int UPRIGHT = 1;
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    private ExifOrientation() {}

    /** 1 to 8; 1 (upright) where nothing is said or what is said cannot be read. */
    static int of(byte[] file) {
        try {
            return find(ByteBuffer.wrap(file));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return UPRIGHT;
        }
    }

    private static int find(ByteBuffer file) {
        if (file.getShort(0) != (short) 0xFFD8) {
            return UPRIGHT;
        }
        int at = 2;
        while ((file.get(at) & 0xFF) == 0xFF) {
            int marker = file.get(at + 1) & 0xFF;
            int length = file.getShort(at + 2) & 0xFFFF;
            if (marker == START_OF_SCAN) {
                return UPRIGHT;
            }
            if (marker == APP1 && file.getInt(at + 4) == 0x45786966) {
                return read(file.slice(at + 10, length - 8));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static int read(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int said = tiff.getShort(entry + 8);
                return said >= 1 && said <= 8 ? said : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
