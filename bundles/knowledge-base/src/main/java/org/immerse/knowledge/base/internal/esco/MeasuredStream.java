package org.immerse.knowledge.base.internal.esco;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Counts what is read, and refuses to read more than is sane: a small zip can hold endless zeros. */
final class MeasuredStream extends FilterInputStream {
    private final LongConsumer readMore;
    private long left;

    MeasuredStream(InputStream in, long most, LongConsumer readMore) {
        super(in);
        this.left = most;
        this.readMore = readMore;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        if (count > 0) {
            left -= count;
            readMore.accept(count);
        }
        if (left < 0) {
            throw new IOException("the file is larger than is allowed");
        }
        return count;
    }
}
