package org.immerse.directory.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import org.junit.jupiter.api.Test;

class QrCodeTest {
    private static final int QUIET = 4;

    @Test
    void isReadAsTheAddressItWasMadeOf() throws Exception {
        String address = "https://immerse.example/services/health-card-nicosia";
        BitMatrix modules = QrCode.modules(address);

        assertThat(new Decoder().decode(inside(modules)).getText()).isEqualTo(address);
    }

    private static BitMatrix inside(BitMatrix modules) {
        int size = modules.getWidth() - 2 * QUIET;
        BitMatrix inside = new BitMatrix(size);
        for (int x = 0; x < size; x++) {
            for (int y = 0; y < size; y++) {
                if (modules.get(x + QUIET, y + QUIET)) {
                    inside.set(x, y);
                }
            }
        }
        return inside;
    }
}
