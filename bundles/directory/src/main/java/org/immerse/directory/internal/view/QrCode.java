package org.immerse.directory.internal.view;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.vaadin.flow.component.Svg;
import java.util.Map;
import org.immerse.api.page.Html;

/** An address as a picture that a phone reads; drawn here, so that nobody else learns of it. */
final class QrCode extends Svg {
    private static final long serialVersionUID = 1L;
    /** Light modules around the code, as the standard asks for. */
    private static final int QUIET = 4;

    /**
     * A picture.
     *
     * @param label what it is, for those who do not see it
     */
    QrCode(String address, String label) {
        super(draw(modules(address), label));
        addClassName("im-qr");
    }

    static BitMatrix modules(String address) {
        try {
            return new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    QUIET,
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long to draw: " + address.length() + " characters", e);
        }
    }

    /** Always dark on light, also at night: phones do not read it otherwise. */
    private static String draw(BitMatrix modules, String label) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\" shape-rendering=\"crispEdges\">"
                        .formatted(modules.getWidth(), modules.getHeight(), Html.escape(label))
                + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path d=\"" + path + "\" fill=\"#000\"/></svg>";
    }
}
